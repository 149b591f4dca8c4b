package io.github.ismshandbook.link;

import io.github.ismshandbook.model.Catalog;
import io.github.ismshandbook.model.Catalogs;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.Guidance;
import io.github.ismshandbook.model.Link;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.Risk;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Sources;
import io.github.ismshandbook.model.Target;
import io.github.ismshandbook.model.Withdrawn;
import io.github.ismshandbook.tags.CodeReader;
import io.github.ismshandbook.tags.Codes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Binds links that are written as ids: {@code [[POL-03#retention]]}, {@code [[A.8.10]]}. */
final class IdBinder {

  private final Catalogs catalogs;
  private final CodeReader codes;
  private final DocumentIndex documents;
  private final AnchorBinder anchors;
  private final List<Problem> problems;
  private final Map<String, Risk> risks = new HashMap<>();

  IdBinder(Sources sources, DocumentIndex documents, AnchorBinder anchors, List<Problem> problems) {
    this.catalogs = sources.catalogs();
    this.codes = new CodeReader(catalogs);
    this.documents = documents;
    this.anchors = anchors;
    this.problems = problems;
    sources.risks().risks().forEach(risk -> risks.putIfAbsent(risk.id(), risk));
  }

  /** A bare code in running text. One that is unknown is text, and no problem. */
  Target mention(Link link) {
    return code(link.target()).orElseGet(Target.ToNothing::new);
  }

  /** A link by id. */
  Target wiki(Link link) {
    int hash = link.target().indexOf('#');
    String id = hash < 0 ? link.target() : link.target().substring(0, hash);
    String fragment = hash < 0 ? "" : link.target().substring(hash + 1);
    Optional<Target> entry = code(id).or(() -> risk(id));
    if (entry.isPresent()) {
      if (!fragment.isEmpty()) {
        report(Rule.BROKEN_ANCHOR, link, "has an anchor, and only documents do. Write " + id + ".");
      }
      return entry.get();
    }
    Optional<Document> document = documents.id(id);
    if (document.isPresent()) {
      return anchors.bind(document.get(), fragment, link);
    }
    Optional<Target> withdrawn = withdrawn(id);
    return withdrawn.orElseGet(() -> nothing(id, link));
  }

  private Optional<Target> risk(String id) {
    return Optional.ofNullable(risks.get(id)).map(risk -> new Target.ToRisk(id, risk.title()));
  }

  /** An entry of the main catalog, or of another by its prefix. */
  private Optional<Target> code(String written) {
    String main = catalogs.main().id() + ":";
    String bare = written.startsWith(main) ? written.substring(main.length()) : written;
    Code code = new Code(Codes.canonical(bare));
    Optional<Requirement> requirement =
        catalogs
            .requirement(catalogs.spelled(bare))
            .or(() -> catalogs.requirement(catalogs.spelled(code.text())));
    if (requirement.isPresent()) {
      return requirement.map(r -> new Target.ToRequirement(r.code(), r.displayTitle()));
    }
    Guidance guidance = catalogs.guidance().get(code);
    return Optional.ofNullable(guidance).map(g -> new Target.ToGuidance(g.code(), g.title()));
  }

  /** An entry of a former edition, named with its catalog: {@code iso27001-2013:A.9.2.1}. */
  private Optional<Target> withdrawn(String written) {
    Optional<Withdrawn> own =
        catalogs.withdrawnAs(written).or(() -> catalogs.withdrawnAs(Codes.canonical(written)));
    if (own.isPresent()) {
      return own.map(IdBinder::toWithdrawn);
    }
    int colon = written.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    String catalog = written.substring(0, colon);
    Code code = new Code(Codes.canonical(written.substring(colon + 1)));
    for (Catalog other : catalogs.others()) {
      if (other.id().equals(catalog)) {
        for (Withdrawn old : other.withdrawn()) {
          if (old.code().equals(code)) {
            return Optional.of(toWithdrawn(old));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Target toWithdrawn(Withdrawn old) {
    return new Target.ToWithdrawn(old.code(), old.title(), old.successors().stream().findFirst());
  }

  private Target nothing(String id, Link link) {
    Optional<String> similar = documents.similarId(id);
    if (namesUnreadCatalog(id)) {
      // That the catalog cannot be read is said once, at the catalog.
      return new Target.ToNothing();
    }
    if (similar.isPresent()) {
      report(Rule.BROKEN_LINK, link, "is no id here. Did you mean " + similar.get() + "?");
    } else if (looksLikeCode(id)) {
      report(Rule.BROKEN_LINK, link, unknownCode(id, link.place()));
    } else {
      report(
          Rule.BROKEN_LINK,
          link,
          "is no id here. Link to the id of a document or a risk, or to a code such as A.5.15.");
    }
    return new Target.ToNothing();
  }

  private boolean namesUnreadCatalog(String id) {
    return catalogs.hides(id) && (id.indexOf(':') > 0 || looksLikeCode(id));
  }

  private boolean looksLikeCode(String id) {
    int dot = id.indexOf('.');
    int colon = id.indexOf(':');
    return colon > 0
            && catalogs.others().stream()
                .anyMatch(other -> other.id().equals(id.substring(0, colon)))
        || dot > 0 && dot + 1 < id.length() && Codes.isDigit(id.charAt(dot + 1));
  }

  /** What the reader of tags says of it: the same suggestions serve. */
  private String unknownCode(String id, Place place) {
    return codes.read(id, place, CodeReader.Context.TEXT).problems().stream()
        .map(Problem::message)
        .findFirst()
        .orElse("is no id here.");
  }

  private void report(Rule rule, Link link, String message) {
    problems.add(Problem.about(AnchorBinder.shown(link.target()), rule, link.place(), message));
  }
}
