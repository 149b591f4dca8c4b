package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.SitePaths;
import io.github.ismshandbook.render.view.Ref;
import io.github.ismshandbook.render.view.SitePage;
import io.github.ismshandbook.render.view.StandardView;
import java.util.ArrayList;
import java.util.List;

/** The contents of the standard: its clauses, then its controls by theme. */
final class StandardPage {

  private static final String PATH = SitePaths.REQUIREMENTS;

  private final Site site;

  private StandardPage(Site site) {
    this.site = site;
  }

  static SitePage of(Site site) {
    return new SitePage(
        () ->
            site.frames()
                .of(
                    PATH,
                    site.words().get("title.standard", site.catalogs().main().citation()),
                    "iso27001",
                    List.of()),
        "standard.ftlh",
        () -> new StandardPage(site).view());
  }

  private StandardView view() {
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
    List<StandardView.Line> lines = new ArrayList<>();
    if (group.leaf()) {
      lines.add(line(group, 0));
    }
    String prefix = group.code().text() + ".";
    int depth = depth(prefix);
    for (Requirement entry : site.catalogs().main().requirements()) {
      if (entry.code().text().startsWith(prefix)) {
        lines.add(line(entry, depth(entry.code().text()) - depth));
      }
    }
    boolean theme = group.kind() == Requirement.Kind.THEME;
    return new StandardView.Group(
        group.code().text(),
        group.code().text(),
        theme
            ? Ref.plain(group.displayTitle())
            : new Ref(group.displayTitle(), site.address(PATH, group)),
        lines);
  }

  private StandardView.Line line(Requirement entry, int depth) {
    int documents = entry.leaf() ? new Claims(site, PATH).documents(entry) : 0;
    return new StandardView.Line(depth, site.cell(PATH, entry), documents);
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
