package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.TagClaim;
import io.github.ismshandbook.tags.CodeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the codes of lists in front matter and registers. */
final class ClaimReader {

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
          items.add(new Item(part.text(), entry.place(part.offset())));
          inTitle = part.text().indexOf(' ') > 0;
        }
      }
    }
    return items;
  }
}
