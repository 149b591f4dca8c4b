package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.TagClaim;
import io.github.ismshandbook.tags.CodeReader;
import io.github.ismshandbook.yaml.YamlNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the codes of lists in front matter and registers. */
final class ClaimReader {

  private static final String ON = " on ";

  private final CodeReader codes;

  ClaimReader(CodeReader codes) {
    this.codes = codes;
  }

  /** The claims of a list, added unless the same claim is already there. */
  void read(
      List<Item> list,
      CodeReader.Context context,
      Map<List<Object>, TagClaim> into,
      List<Problem> problems) {
    for (Item item : codesOf(list)) {
      CodeReader.Reading reading = codes.read(item.text(), item.place(), context);
      problems.addAll(inFrontMatter(reading.problems()));
      reading
          .code()
          .ifPresent(
              code ->
                  into.putIfAbsent(
                      List.of(code, reading.parts()),
                      new TagClaim(
                          TagClaim.Kind.COVERS,
                          code,
                          reading.parts(),
                          0,
                          item.place(),
                          "",
                          "",
                          Optional.empty())));
    }
  }

  /**
   * Evidence: {@code A.8.13 on 2026-06-30}.
   *
   * @param made the record's date, which an entry without one is of
   */
  List<TagClaim> evidence(List<Item> list, Optional<LocalDate> made, List<Problem> problems) {
    Set<TagClaim> all = new LinkedHashSet<>();
    for (Item item : codesOf(list)) {
      int on = item.text().lastIndexOf(ON);
      String code = on < 0 ? item.text() : item.text().substring(0, on);
      Optional<LocalDate> date = made;
      if (on >= 0) {
        String day = item.text().substring(on + ON.length()).strip();
        Place place = item.place(on + ON.length());
        date =
            new Values("", problems).date("evidences", new YamlNode.Scalar(day, place, false, -1));
      } else if (date.isEmpty()) {
        new Values("", problems)
            .invalid(
                "evidences",
                item.place(),
                "names "
                    + Values.shown(item.text())
                    + " without a date. Write A.8.13 on 2026-06-30, or the record's date (date: …).");
      }
      CodeReader.Reading reading =
          codes.read(code.strip(), item.place(), CodeReader.Context.COVERS);
      problems.addAll(inFrontMatter(reading.problems()));
      if (reading.code().isPresent() && date.isPresent()) {
        all.add(
            new TagClaim(
                TagClaim.Kind.EVIDENCES,
                reading.code().get(),
                reading.parts(),
                0,
                item.place(),
                "",
                "",
                date));
      }
    }
    return List.copyOf(all);
  }

  /** A list holds no tag that could be malformed, only values. */
  private static List<Problem> inFrontMatter(List<Problem> problems) {
    return problems.stream()
        .map(
            problem ->
                problem.rule() == Rule.MALFORMED_TAG
                    ? new Problem(
                        Rule.INVALID_VALUE,
                        Rule.INVALID_VALUE.severity(),
                        problem.place(),
                        problem.subject(),
                        problem.message(),
                        problem.meant())
                    : problem)
        .toList();
  }

  /**
   * An entry may have several codes, and a title after each; a title may have commas: {@code C.5.3
   * Organizational roles, responsibilities and authorities}.
   */
  static List<Item> codesOf(List<Item> list) {
    List<Item> items = new ArrayList<>();
    for (Item entry : list) {
      boolean inTitle = false;
      for (CodeReader.Item part : CodeReader.split(entry.text())) {
        boolean title = inTitle && part.text().chars().noneMatch(c -> c >= '0' && c <= '9');
        if (!title && !part.text().isEmpty()) {
          items.add(new Item(part.text(), entry.place(part.offset()), entry.asWritten()));
          inTitle = part.text().indexOf(' ') > 0;
        }
      }
    }
    return items;
  }
}
