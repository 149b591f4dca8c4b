package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Catalog;
import io.github.ismshandbook.model.Crosswalk;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Severity;
import io.github.ismshandbook.model.SitePaths;
import io.github.ismshandbook.render.view.Entry;
import io.github.ismshandbook.render.view.ListView;
import io.github.ismshandbook.render.view.Ref;
import io.github.ismshandbook.render.view.SitePage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Pages about the site itself: what is wrong, what the rules mean, how it was made. */
final class HelpPages {

  private static final String PROBLEMS = "problems.html";
  private static final String ABOUT = "about.html";
  private static final int MOST_MOVED = 500;
  private static final String NOT_FOUND = "404.html";

  private final Site site;

  private HelpPages(Site site) {
    this.site = site;
  }

  static List<SitePage> of(Site site) {
    HelpPages pages = new HelpPages(site);
    return List.of(
        pages.page(PROBLEMS, "problems", "problems.ftlh", pages::problems),
        pages.page(SitePaths.RULES, "rules", "rules.ftlh", pages::rules),
        pages.page(ABOUT, "about", "about.ftlh", pages::about),
        pages.page(NOT_FOUND, "notFound", "404.ftlh", pages::notFound));
  }

  private SitePage page(String path, String id, String template, Supplier<Record> view) {
    return new SitePage(
        () -> site.frames().of(path, site.words().get("title." + id), id, List.of()),
        template,
        view);
  }

  private ListView.Problems problems() {
    List<Problem> shown = shown();
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    shown.forEach(problem -> counts.merge(problem.severity(), 1, Integer::sum));
    String summary =
        site.words()
            .get(
                "problems.summary",
                counts.getOrDefault(Severity.ERROR, 0),
                counts.getOrDefault(Severity.WARNING, 0),
                counts.getOrDefault(Severity.NOTE, 0));
    return new ListView.Problems(summary, new ProblemLines(site, PROBLEMS).of(shown));
  }

  private List<Problem> shown() {
    return site.assessment().problems().stream().filter(site.audience()::sees).toList();
  }

  private ListView.Rules rules() {
    Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
    shown().forEach(problem -> counts.merge(problem.rule(), 1, Integer::sum));
    List<ListView.RuleHelp> rules = new ArrayList<>();
    for (Rule rule : Rule.values()) {
      rules.add(
          new ListView.RuleHelp(
              rule.id(),
              severity(rule),
              site.words().get("rule." + rule.id() + ".meaning"),
              site.words().get("rule." + rule.id() + ".example"),
              site.words().get("rule." + rule.id() + ".fix"),
              counts.getOrDefault(rule, 0)));
    }
    return new ListView.Rules(rules);
  }

  private String severity(Rule rule) {
    Severity severity =
        site.handbook().configuration().gate().rules().getOrDefault(rule, rule.severity());
    String word = site.words().get("severity." + severity.name().toLowerCase(Locale.ROOT));
    return rule.fixed() ? site.words().get("severity.fixed", word) : word;
  }

  private ListView.About about() {
    List<Entry> facts = new ArrayList<>();
    Words words = site.words();
    facts.add(Entry.of(words.get("asOf"), site.assessment().asOf().toString()));
    facts.add(
        Entry.of(
            words.get("gate.mode"),
            words.get("mode." + site.build().mode().name().toLowerCase(Locale.ROOT))));
    facts.add(Entry.of(words.get("nav.documents"), Integer.toString(site.documents().size())));
    List<String> catalogs = new ArrayList<>();
    catalogs.add(about(site.catalogs().main()));
    site.catalogs().others().forEach(catalog -> catalogs.add(about(catalog)));
    for (Crosswalk crosswalk : site.catalogs().texts().crosswalks()) {
      catalogs.add(crosswalk.name() + ": " + crosswalk.source());
    }
    List<Ref> moved =
        new MovedPages(site)
            .paths().stream()
                .limit(MOST_MOVED)
                .map(path -> new Ref(path, Href.between(ABOUT, path, "")))
                .toList();
    return new ListView.About(facts, catalogs, moved);
  }

  private static String about(Catalog catalog) {
    return catalog.citation() + ": " + catalog.source();
  }

  private ListView.Plain notFound() {
    return new ListView.Plain(
        List.of(
            new Ref(site.words().get("nav.home"), Href.between(NOT_FOUND, "index.html", "")),
            site.page(NOT_FOUND, "nav.search", "search.html")));
  }
}
