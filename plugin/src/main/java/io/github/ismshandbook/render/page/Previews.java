package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.LinkedDocument.LinkedSnippet;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.StatementOfApplicability.Decision;
import io.github.ismshandbook.model.TagClaim;
import io.github.ismshandbook.model.Target;
import io.github.ismshandbook.render.view.Cell;
import io.github.ismshandbook.render.view.Preview;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the links of a document to requirements tell before they are followed. */
final class Previews {

  private static final int MOST = 100;

  private final Site site;
  private final String from;

  Previews(Site site, String from) {
    this.site = site;
    this.from = from;
  }

  /** One for each requirement that the page of a document leads to. */
  List<Preview> of(LinkedDocument linked) {
    Set<Code> codes = new LinkedHashSet<>();
    claims(linked.document().frontMatter().claims(), codes);
    claims(linked.document().content().claims(), codes);
    targets(linked.targets(), codes);
    for (LinkedSnippet snippet : linked.snippets()) {
      claims(snippet.snippet().content().claims(), codes);
      targets(snippet.targets(), codes);
    }
    List<Preview> previews = new ArrayList<>();
    for (Code code : codes) {
      Optional<Requirement> entry = site.catalogs().requirement(code);
      if (entry.isPresent() && previews.size() < MOST) {
        previews.add(preview(entry.get()));
      }
    }
    return previews;
  }

  private static void claims(List<TagClaim> claims, Set<Code> codes) {
    for (TagClaim claim : claims) {
      codes.add(claim.code());
    }
  }

  private static void targets(List<Target> targets, Set<Code> codes) {
    for (Target target : targets) {
      if (target instanceof Target.ToRequirement requirement) {
        codes.add(requirement.code());
      }
    }
  }

  private Preview preview(Requirement requirement) {
    Cell cell = site.cell(from, requirement);
    String owner =
        site.handbook()
            .decision(requirement.code())
            .map(Decision::owner)
            .filter(name -> !name.isEmpty())
            .map(name -> site.words().get("owner") + ": " + name)
            .orElse("");
    return new Preview(cell.code(), cell.ref(), cell.mark(), owner);
  }
}
