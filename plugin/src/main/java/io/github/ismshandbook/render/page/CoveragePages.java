package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Assessment;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.DocumentedStanding;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.SitePaths;
import io.github.ismshandbook.render.view.Cell;
import io.github.ismshandbook.render.view.CoverageView;
import io.github.ismshandbook.render.view.CoverageView.Area;
import io.github.ismshandbook.render.view.CoverageView.Counts;
import io.github.ismshandbook.render.view.MatrixView;
import io.github.ismshandbook.render.view.SitePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pages that show all requirements: the state of coverage, and the standard's contents. */
final class CoveragePages {

  static final String PATH = "coverage.html";

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
            pages::matrix));
  }

  private MatrixView matrix() {
    CoverageMatrix matrix = new CoverageMatrix(site);
    List<MatrixView.Part> parts = matrix.parts();
    Gaps gaps = new Gaps(site);
    return new MatrixView(
        coverage(PATH),
        matrix.shares().of(Shares.COUNTED, site.words()),
        matrix.shares().of(Shares.OUTSIDE, site.words()),
        matrix.facets(),
        parts,
        gaps.gaps(),
        (int) site.assessment().documented().stream().filter(DocumentedStanding::missing).count(),
        gaps.owners(),
        WaiversPage.isShown(site)
            ? List.of(site.page(PATH, "title.waivers", SitePaths.WAIVERS))
            : List.of());
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
    return leaves(site, group).stream().map(leaf -> site.cell(from, leaf)).toList();
  }

  /** The leaves of an area. */
  static List<Requirement> leaves(Site site, Code area) {
    Optional<Requirement> entry = site.catalogs().requirement(area);
    return entry.isPresent()
        ? site.catalogs().leaves(entry.get())
        : site.catalogs().requirements().values().stream()
            .filter(Requirement::leaf)
            .filter(leaf -> isOf(area, leaf.code(), site))
            .filter(leaf -> site.catalogs().topGroup(leaf).isEmpty())
            .toList();
  }

  /** Whether a leaf is of the catalog that the area of those without a group is named after. */
  private static boolean isOf(Code area, Code leaf, Site site) {
    return area.text().endsWith(":")
        ? leaf.text().startsWith(area.text())
        : area.text().equals(site.catalogs().main().id()) && leaf.text().indexOf(':') < 0;
  }
}
