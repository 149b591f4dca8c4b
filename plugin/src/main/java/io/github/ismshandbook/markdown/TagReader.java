package io.github.ismshandbook.markdown;

import io.github.ismshandbook.model.Catalogs;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.TagClaim;
import io.github.ismshandbook.tags.CodeReader;
import io.github.ismshandbook.tags.Codes;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns a tag into claims. */
final class TagReader {

  private static final String ON = " on ";

  private final CodeReader codes;

  TagReader(Catalogs catalogs) {
    this.codes = new CodeReader(catalogs);
  }

  /** What a tag says: claims without a section yet, and problems. */
  record Read(List<TagClaim> claims, List<Problem> problems) {}

  Read read(Nodes.Tag tag, LineIndex lines) {
    List<TagClaim> claims = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    String list = tag.list();
    TagClaim.Kind kind =
        switch (tag.word) {
          case "supports" -> TagClaim.Kind.SUPPORTS;
          case "evidences" -> TagClaim.Kind.EVIDENCES;
          default -> TagClaim.Kind.COVERS;
        };
    boolean titled = false;
    for (CodeReader.Item item : CodeReader.split(list)) {
      // A title may have a comma: what follows it without a digit is more of the title.
      if (titled && !holdsDigit(item.text()) && !item.text().isEmpty()) {
        continue;
      }
      titled = item.text().indexOf(' ') > 0;
      Place place = lines.place(tag.offset(item));
      String written = item.text();
      Optional<LocalDate> date = Optional.empty();
      int on = kind == TagClaim.Kind.EVIDENCES ? written.lastIndexOf(ON) : -1;
      if (kind == TagClaim.Kind.EVIDENCES) {
        date = on < 0 ? Optional.empty() : date(written.substring(on + ON.length()).strip());
        if (date.isEmpty()) {
          problems.add(
              Problem.of(
                  Rule.MALFORMED_TAG,
                  place,
                  "evidence has a date. Write {evidences: A.8.13 on 2026-06-30}."));
          continue;
        }
        written = written.substring(0, on).strip();
      }
      CodeReader.Reading reading = codes.read(written, place, CodeReader.Context.TEXT);
      problems.addAll(reading.problems());
      if (reading.code().isPresent()) {
        claims.add(
            new TagClaim(kind, reading.code().get(), reading.parts(), 0, place, "", "", date));
      }
    }
    return new Read(claims, problems);
  }

  private static boolean holdsDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Codes.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<LocalDate> date(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
