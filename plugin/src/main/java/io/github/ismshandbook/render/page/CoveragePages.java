package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Assessment;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.SitePaths;
import io.github.ismshandbook.render.view.Cell;
import io.github.ismshandbook.render.view.CoverageView;
import io.github.ismshandbook.render.view.CoverageView.Area;
import io.github.ismshandbook.render.view.CoverageView.Counts;
import io.github.ismshandbook.render.view.Ref;
import io.github.ismshandbook.render.view.SitePage;
import io.github.ismshandbook.render.view.StandardView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pages that show all requirements: the contents of the standard, and the state of coverage.
 */
final class CoveragePages {

  private static final String PATH = "coverage.html";

  private final Site site;

  CoveragePages(Site site) {
    this.site = site;
  }

  static List<SitePage> of(Site site) {
    CoveragePages pages = new CoveragePages(site);
    return List.of(
        new SitePage(
            () -> site.frames().of(PATH, site.words().get("title.coverage"), "coverage", List.of()),
            "coverage.ftlh",
            () -> pages.coverage(PATH)),
        new SitePage(
            () ->
                site.frames()
                    .of(
                        SitePaths.REQUIREMENTS,
                        site.words().get("title.standard", site.catalogs().main().citation()),
                        "iso27001",
                        List.of()),
            "standard.ftlh",
            pages::standard));
  }

  /** The state of coverage, as seen from a page. */
  CoverageView coverage(String from) {
    List<Area> areas = new ArrayList<>();
    for (Assessment.Area area : site.assessment().areas()) {
      areas.add(
          new Area(
              area.code().text(), area.title(), counts(List.of(area)), cells(area.code(), from)));
    }
    Counts total = counts(site.assessment().areas());
    return new CoverageView(summary(total), areas, total);
  }

  /** Rounded down, so that nothing is called whole that is not. */
  private String summary(Counts total) {
    return total.applicable() == 0
        ? site.words().get("coverage.nothing")
        : site.words()
            .get(
                "coverage.summary",
                total.covered(),
                total.applicable(),
                100 * total.covered() / total.applicable());
  }

  private static Counts counts(List<Assessment.Area> areas) {
    return new Counts(
        areas.stream().mapToInt(Assessment.Area::listed).sum(),
        areas.stream().mapToInt(Assessment.Area::applicable).sum(),
        areas.stream().mapToInt(Assessment.Area::covered).sum(),
        areas.stream().mapToInt(Assessment.Area::partial).sum(),
        areas.stream().mapToInt(Assessment.Area::stale).sum(),
        areas.stream().mapToInt(Assessment.Area::claimed).sum(),
        areas.stream().mapToInt(Assessment.Area::uncovered).sum(),
        areas.stream().mapToInt(Assessment.Area::planned).sum(),
        areas.stream().mapToInt(Assessment.Area::waived).sum(),
        areas.stream().mapToInt(Assessment.Area::known).sum(),
        areas.stream().mapToInt(Assessment.Area::failing).sum());
  }

  private List<Cell> cells(Code group, String from) {
    Optional<Requirement> entry = site.catalogs().requirement(group);
    Stream<Requirement> leaves =
        entry.isPresent()
            ? site.catalogs().leaves(entry.get()).stream()
            : site.catalogs().requirements().values().stream()
                .filter(leaf -> leaf.leaf() && leaf.parent().isEmpty())
                .filter(leaf -> leaf.code().text().startsWith(group.text()));
    return leaves.map(leaf -> site.cell(from, leaf)).toList();
  }

  private StandardView standard() {
    List<StandardView.Group> clauses = new ArrayList<>();
    List<StandardView.Group> themes = new ArrayList<>();
    for (Requirement entry : site.catalogs().main().requirements()) {
      if (entry.parent().isEmpty()) {
        (entry.kind() == Requirement.Kind.CLAUSE ? clauses : themes).add(group(entry));
      }
    }
    return new StandardView(site.catalogs().main().citation(), clauses, themes);
  }

  private StandardView.Group group(Requirement group) {
    String from = SitePaths.REQUIREMENTS;
    List<StandardView.Line> lines = new ArrayList<>();
    if (group.leaf()) {
      lines.add(line(group, from, 0));
    }
    String prefix = group.code().text() + ".";
    int depth = depth(prefix);
    for (Requirement entry : site.catalogs().main().requirements()) {
      if (entry.code().text().startsWith(prefix)) {
        lines.add(line(entry, from, depth(entry.code().text()) - depth));
      }
    }
    boolean theme = group.kind() == Requirement.Kind.THEME;
    return new StandardView.Group(
        group.code().text(),
        group.code().text(),
        theme
            ? Ref.plain(group.displayTitle())
            : new Ref(group.displayTitle(), site.address(from, group)),
        lines);
  }

  private StandardView.Line line(Requirement entry, String from, int depth) {
    int documents = entry.leaf() ? new Claims(site, from).documents(entry) : 0;
    return new StandardView.Line(depth, site.cell(from, entry), documents);
  }

  private static int depth(String code) {
    int dots = 0;
    for (int i = 0; i < code.length(); i++) {
      if (code.charAt(i) == '.') {
        dots++;
      }
    }
    return dots;
  }
}
