package io.github.ismshandbook.link;

import io.github.ismshandbook.model.Catalogs;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Content;
import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.Guidance;
import io.github.ismshandbook.model.Include;
import io.github.ismshandbook.model.Link;
import io.github.ismshandbook.model.LinkedDocument.LinkedSnippet;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.Risk;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Snippet;
import io.github.ismshandbook.model.Sources;
import io.github.ismshandbook.model.Target;
import io.github.ismshandbook.model.Withdrawn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Binds links to what they lead to, and says which lead nowhere. */
final class LinkBinder {

  private final Catalogs catalogs;
  private final DocumentIndex index;
  private final PathBinder paths;
  private final List<Problem> problems;
  private final Map<String, Anchors> anchors;
  private final Map<String, Risk> risks = new HashMap<>();

  LinkBinder(Sources sources, DocumentIndex index, List<Problem> problems) {
    this.catalogs = sources.catalogs();
    this.index = index;
    this.problems = problems;
    this.anchors = new HashMap<>();
    this.paths = new PathBinder(sources, index, anchors, problems);
    sources.risks().forEach(risk -> risks.putIfAbsent(risk.id(), risk));
  }

  /** The targets of a content's links, by index. */
  List<Target> bind(String path, Content content, String title) {
    List<Target> targets = new ArrayList<>(content.links().size());
    for (Link link : content.links()) {
      targets.add(
          switch (link.kind()) {
            case WIKI -> wiki(link);
            case MENTION -> code(link.target()).orElse(new Target.ToNothing());
            case MARKDOWN -> paths.link(path, content, title, link);
            case IMAGE -> paths.image(path, link);
          });
    }
    return targets;
  }

  /** The snippet that an include names; an empty one if there is none. */
  LinkedSnippet snippet(String path, Include include, Map<String, LinkedSnippet> snippets) {
    Optional<String> target = RelativePath.resolve(path, include.target());
    LinkedSnippet snippet = target.map(snippets::get).orElse(null);
    if (snippet != null) {
      return snippet;
    }
    String known =
        snippets.isEmpty()
            ? "Snippets are files under snippets/."
            : "The snippets are "
                + String.join(", ", snippets.keySet().stream().limit(5).toList())
                + ".";
    problems.add(
        Problem.of(
            Rule.BROKEN_LINK,
            include.place(),
            "there is no snippet " + target.orElse(include.target()) + ". " + known));
    return new LinkedSnippet(
        new Snippet(
            include.target(),
            new Content(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "", List.of())),
        List.of());
  }

  private Target wiki(Link link) {
    int hash = link.target().indexOf('#');
    String id = hash < 0 ? link.target() : link.target().substring(0, hash);
    String fragment = hash < 0 ? "" : link.target().substring(hash + 1);
    Optional<Document> document = index.id(id);
    if (document.isPresent()) {
      return paths.document(document.get(), fragment, link);
    }
    Optional<Target> other = code(id).or(() -> risk(id));
    if (other.isPresent()) {
      return other.get();
    }
    String advice =
        index
            .similarId(id)
            .map(known -> "Did you mean [[" + known + "]]?")
            .orElse("Link to the id of a document or risk, or to a code such as A.5.15.");
    problems.add(
        Problem.of(Rule.BROKEN_LINK, link.place(), "[[" + id + "]] leads nowhere. " + advice));
    return new Target.ToNothing();
  }

  private Optional<Target> risk(String id) {
    return Optional.ofNullable(risks.get(id)).map(risk -> new Target.ToRisk(id, risk.title()));
  }

  private Optional<Target> code(String text) {
    Optional<Requirement> requirement = catalogs.requirement(new Code(text));
    if (requirement.isPresent()) {
      return requirement.map(r -> new Target.ToRequirement(r.code(), r.displayTitle()));
    }
    Guidance guidance = catalogs.guidance().get(new Code(text));
    if (guidance != null) {
      return Optional.of(new Target.ToGuidance(guidance.code(), guidance.title()));
    }
    int colon = text.indexOf(':');
    Withdrawn old = catalogs.withdrawn().get(new Code(text.substring(colon + 1)));
    return old == null
        ? Optional.empty()
        : Optional.of(
            new Target.ToWithdrawn(old.code(), old.title(), old.successors().stream().findFirst()));
  }
}
