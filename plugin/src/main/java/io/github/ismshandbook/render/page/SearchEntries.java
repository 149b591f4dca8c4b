package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Claim;
import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.FrontMatter;
import io.github.ismshandbook.model.Guidance;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.Risk;
import io.github.ismshandbook.model.Section;
import io.github.ismshandbook.model.SitePaths;
import io.github.ismshandbook.model.StatementOfApplicability.Decision;
import io.github.ismshandbook.render.view.Mark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What can be found, a line each.
 *
 * <p>Something that has a name: kind and its word, id, title, address, status with its word and the
 * word to filter by, owner, where it belongs, other words about it, other ids. A text: number of
 * its document among what has a name, address in the document's page, title of the section, titles
 * of the sections around it, the codes it claims, the text.
 */
final class SearchEntries {

  /** A result: addresses are seen from the site's folder, where it stands. */
  private static final String FROM = "search.html";

  /** A longer text is more than one entry, so that where the words stand together counts. */
  private static final int LONGEST = 4_000;

  private final Site site;
  private String comma = "\n";

  SearchEntries(Site site) {
    this.site = site;
  }

  /** Everything that has a name; the documents come last. */
  void named(Appendable file) throws IOException {
    comma = "\n";
    for (Requirement requirement : site.catalogs().requirements().values()) {
      requirement(requirement, file);
    }
    for (Guidance guidance : site.catalogs().guidance().values()) {
      guidance(guidance, file);
    }
    for (Risk risk : site.handbook().sources().risks().risks()) {
      risk(risk, file);
    }
    for (LinkedDocument linked : site.documents()) {
      document(linked.document(), file);
    }
  }

  private int before() {
    return site.catalogs().requirements().size()
        + site.catalogs().guidance().size()
        + site.handbook().sources().risks().risks().size();
  }

  private void requirement(Requirement requirement, Appendable file) throws IOException {
    String kind =
        switch (requirement.kind()) {
          case CLAUSE -> "clause";
          case CONTROL -> "control";
          case THEME -> "theme";
        };
    Mark mark = site.marks().of(requirement);
    boolean judged = site.assessment().judgement(requirement.code()).isPresent();
    String up =
        requirement
            .parent()
            .map(code -> site.requirement(FROM, code).label())
            .orElse(site.catalogs().main().citation());
    List<String> about = new ArrayList<>();
    if (!requirement.title().equals(requirement.displayTitle())) {
      about.add(requirement.title());
    }
    requirement.documentedInformation().forEach(item -> about.add(item.name()));
    requirement.amendment().ifPresent(about::add);
    String asks = String.join(" ", site.catalogs().texts().of(requirement).asks());
    List<String> former = new ArrayList<>();
    requirement.predecessors().forEach(code -> former.add(code.text()));
    entry(
        file,
        kind,
        site.words().get("search.kind." + kind),
        requirement.code().text(),
        requirement.displayTitle(),
        site.address(FROM, requirement),
        judged ? mark.kind() : "",
        judged ? mark.label() : "",
        judged ? site.words().get("legend." + mark.kind()) : "",
        site.handbook().decision(requirement.code()).map(Decision::owner).orElse(""),
        up,
        joined(String.join(", ", about), asks),
        String.join(" ", former));
  }

  private void guidance(Guidance guidance, Appendable file) throws IOException {
    List<String> values = new ArrayList<>();
    for (List<String> ids : guidance.attributes().values()) {
      ids.forEach(id -> values.add(site.phrases().attribute(id)));
    }
    entry(
        file,
        "guidance",
        site.words().get("search.kind.guidance"),
        guidance.code().text(),
        guidance.title(),
        Href.between(FROM, SitePaths.guidance(guidance.code()), ""),
        "",
        "",
        "",
        "",
        site.words().get("nav.iso27002"),
        joined(
            String.join(", ", values),
            String.join(" ", site.catalogs().texts().of(guidance).outcome())),
        "");
  }

  private static String joined(String names, String sentences) {
    return names.isEmpty() || sentences.isEmpty() ? names + sentences : names + ". " + sentences;
  }

  private void risk(Risk risk, Appendable file) throws IOException {
    List<String> about = new ArrayList<>();
    risk.controls().forEach(code -> about.add(code.text()));
    risk.actions().forEach(action -> about.add(action.what()));
    entry(
        file,
        "risk",
        site.words().get("search.kind.risk"),
        risk.id(),
        risk.title(),
        Href.between(FROM, SitePaths.RISKS, risk.id()),
        "",
        "",
        "",
        risk.owner(),
        site.words().get("nav.risks"),
        String.join(". ", about),
        "");
  }

  private void document(Document document, Appendable file) throws IOException {
    FrontMatter facts = document.frontMatter();
    String state = facts.status().id();
    String word = site.words().get("state." + state);
    String top = document.content().sections().get(0).title();
    List<String> about = new ArrayList<>(facts.tags());
    if (!top.isEmpty() && !top.equals(document.title())) {
      about.add(0, top);
    }
    entry(
        file,
        facts.type().id(),
        site.words().get("type." + facts.type().id()),
        facts.id().orElse(""),
        document.title(),
        site.document(FROM, document).href(),
        "state-" + state,
        word,
        word,
        facts.text("owner").orElse(""),
        site.words().get("nav.documents"),
        String.join(", ", about),
        String.join(" ", facts.supersedes()));
  }

  /** The texts of documents, of which the first is the document of that number. */
  void texts(int first, List<LinkedDocument> documents, Appendable file) throws IOException {
    comma = "\n";
    int number = before() + first;
    for (LinkedDocument linked : documents) {
      Map<Integer, TreeSet<String>> codes = codes(linked);
      List<? extends CharSequence> texts = SectionTexts.of(site, linked);
      for (Section section : linked.document().content().sections()) {
        String claimed = String.join(" ", codes.getOrDefault(section.index(), new TreeSet<>()));
        section(number, linked.document(), section, claimed, texts.get(section.index()), file);
      }
      number++;
    }
  }

  private static Map<Integer, TreeSet<String>> codes(LinkedDocument linked) {
    Map<Integer, TreeSet<String>> codes = new TreeMap<>();
    for (Claim claim : linked.claims()) {
      codes
          .computeIfAbsent(claim.section(), section -> new TreeSet<>())
          .add(claim.requirement().text());
    }
    return codes;
  }

  private void section(
      int number,
      Document document,
      Section section,
      String codes,
      CharSequence text,
      Appendable file)
      throws IOException {
    String title = section.index() == 0 ? "" : section.title();
    String anchor =
        section.index() == 0 || section.anchor().isEmpty()
            ? ""
            : Href.between("", "", section.anchor());
    String way = way(document.content().sections(), section);
    int from = 0;
    do {
      int to = end(text, from);
      file.append(comma).append('[').append(Integer.toString(number)).append(',');
      String claimed = from == 0 ? codes : "";
      ScriptText.strings(
          file, List.of(anchor, title, way, claimed, text.subSequence(from, to).toString()));
      file.append(']');
      comma = ",\n";
      from = to;
    } while (from < text.length());
  }

  /** Where an entry's part of a text ends: at a space, if there is one near enough. */
  private static int end(CharSequence text, int from) {
    if (text.length() - from <= LONGEST) {
      return text.length();
    }
    int end = from + LONGEST;
    for (int i = end; i > end - 200; i--) {
      if (text.charAt(i) == ' ') {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }

  private static String way(List<Section> sections, Section section) {
    StringBuilder way = new StringBuilder();
    int up = section.parent().orElse(0);
    while (up > 0) {
      Section around = sections.get(up);
      way.insert(0, way.length() == 0 ? "" : " › ").insert(0, around.title());
      up = around.parent().orElse(0);
    }
    return way.toString();
  }

  private void entry(Appendable file, String... cells) throws IOException {
    file.append(comma).append('[');
    ScriptText.strings(file, List.of(cells));
    file.append(']');
    comma = ",\n";
  }
}
