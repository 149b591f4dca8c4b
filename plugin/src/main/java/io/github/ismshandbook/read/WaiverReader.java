package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Waiver;
import io.github.ismshandbook.tags.CodeReader;
import io.github.ismshandbook.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads {@code registers/waivers.yaml}: a list, or keys with the list under {@code waivers}. */
final class WaiverReader {

  private static final List<String> ROW =
      List.of(
          "id",
          "requirement",
          "needs",
          "kind",
          "reason",
          "risk",
          "corrective-action",
          "owner",
          "approved-by",
          "approved",
          "expires");
  private static final List<String> KINDS =
      List.of("documentation-debt", "accepted-risk", "nonconformity");
  private static final String EXAMPLE =
      "- {id: W-01, requirement: A.8.12, kind: documentation-debt, …}";

  private final CodeReader codes;
  private final List<Problem> problems;

  WaiverReader(CodeReader codes, List<Problem> problems) {
    this.codes = codes;
    this.problems = problems;
  }

  List<Waiver> read(Optional<InputFile> file) {
    List<Waiver> waivers = new ArrayList<>();
    Map<String, Place> seen = new HashMap<>();
    for (YamlNode.Mapping row :
        file.map(input -> Register.rows(input, "waivers", EXAMPLE, problems)).orElse(List.of())) {
      Fields fields = Fields.of(row, "waivers.", ROW, problems);
      Waiver waiver = waiver(fields);
      if (isNew(waiver, seen) && !isOfUnreadCatalog(waiver, fields)) {
        waivers.add(waiver);
      }
    }
    return waivers;
  }

  /** What a catalog that cannot be read has, nobody can waive; that is said at the catalog. */
  private static boolean isOfUnreadCatalog(Waiver waiver, Fields row) {
    return row.has("requirement")
        && waiver.requirement().isEmpty()
        && !waiver.unreadable().contains("requirement");
  }

  private Waiver waiver(Fields row) {
    List<String> unreadable = new ArrayList<>();
    Optional<Code> requirement = noting("requirement", unreadable, () -> requirement(row));
    return new Waiver(
        id(row, requirement),
        requirement,
        noting("needs", unreadable, () -> needs(row.list("needs"))),
        noting("kind", unreadable, () -> row.word("kind", KINDS)).orElse(""),
        noting("reason", unreadable, () -> row.text("reason")),
        noting("risk", unreadable, () -> row.text("risk")),
        noting("corrective-action", unreadable, () -> row.text("corrective-action")),
        noting("owner", unreadable, () -> row.text("owner")),
        noting("approved-by", unreadable, () -> row.text("approved-by")),
        noting("approved", unreadable, () -> row.date("approved")),
        noting("expires", unreadable, () -> row.date("expires")),
        unreadable,
        row.place("id"));
  }

  /** A slip must not make a waiver permit more than was meant: what has a problem is noted. */
  private <T> T noting(String key, List<String> unreadable, Supplier<T> reading) {
    int before = problems.size();
    T value = reading.get();
    if (problems.size() > before) {
      unreadable.add(key);
    }
    return value;
  }

  /** Without an id it goes by its requirement, so that messages can name it. */
  private String id(Fields row, Optional<Code> requirement) {
    Optional<String> id = row.optionalText("id").filter(text -> !text.isEmpty());
    if (id.isEmpty()) {
      problems.add(
          Problem.about(
              requirement.map(Code::text).orElse(""),
              Rule.MISSING_KEY,
              row.place("id"),
              "is waived, and the waiver has no id. Write `id: W-01`."));
    }
    return id.or(() -> requirement.map(Code::text)).orElse("");
  }

  private Optional<Code> requirement(Fields row) {
    Optional<Item> item = row.item("requirement");
    if (item.isEmpty()) {
      return Optional.empty();
    }
    CodeReader.Reading reading =
        codes.read(item.get().text(), item.get().place(), CodeReader.Context.COVERS);
    problems.addAll(reading.problems());
    if (!reading.parts().isEmpty()) {
      problems.add(
          Problem.about(
              reading.code().map(Code::text).orElse(""),
              Rule.INVALID_VALUE,
              item.get().place(),
              "is waived as a whole. Write it without letters."));
      return Optional.empty();
    }
    return reading.code();
  }

  /** Levels of document as {@code gate.needs} writes them; else as it stands. */
  private static List<String> needs(List<Item> items) {
    return items.stream().map(item -> NeedReader.label(item.text())).distinct().toList();
  }

  private boolean isNew(Waiver waiver, Map<String, Place> seen) {
    Place first = waiver.id().isEmpty() ? null : seen.putIfAbsent(waiver.id(), waiver.place());
    if (first != null) {
      problems.add(
          Problem.about(
              waiver.id(),
              Rule.WAIVER_INVALID,
              waiver.place(),
              "is the id of two waivers, first in line "
                  + first.line()
                  + ", and only that one counts. Give each its own."));
    }
    return first == null;
  }
}
