package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.render.view.ListView;
import io.github.ismshandbook.render.view.RequirementView.Information;
import io.github.ismshandbook.render.view.SitePage;
import java.util.ArrayList;
import java.util.List;

/** The documented information that the clauses ask for, and who provides it. */
final class InformationPage {

  private static final String PATH = "documented-information.html";

  private InformationPage() {}

  static SitePage of(Site site) {
    return new SitePage(
        () ->
            site.frames().of(PATH, site.words().get("title.information"), "information", List.of()),
        "information.ftlh",
        () -> view(site));
  }

  private static ListView.InformationList view(Site site) {
    RequirementFacts facts = new RequirementFacts(site, PATH);
    List<ListView.InformationLine> lines = new ArrayList<>();
    for (Requirement requirement : site.catalogs().main().requirements()) {
      for (Information item : facts.information(requirement)) {
        lines.add(new ListView.InformationLine(site.cell(PATH, requirement), item));
      }
    }
    return new ListView.InformationList(lines);
  }
}
