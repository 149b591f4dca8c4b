package io.github.ismshandbook.render;

import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Content;
import io.github.ismshandbook.model.Digest;
import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.DocumentType;
import io.github.ismshandbook.model.FrontMatter;
import io.github.ismshandbook.model.Piece;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Section;
import io.github.ismshandbook.model.Status;
import io.github.ismshandbook.model.TagClaim;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Documents made by hand. */
final class Documents {

  private Documents() {}

  static FrontMatter frontMatter(Map<String, String> text) {
    return new FrontMatter(
        Optional.ofNullable(text.get("id")),
        Optional.empty(),
        DocumentType.POLICY,
        text.containsKey("draft") ? Status.DRAFT : Status.APPROVED,
        text,
        List.of(),
        Optional.of(LocalDate.of(2026, 1, 19)),
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(text.get("next")).map(LocalDate::parse),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new FrontMatter.Change("1.0", Optional.of(LocalDate.of(2026, 1, 19)), "CISO", "First")),
        Map.of(),
        Set.of());
  }

  /** A document of one section {@code joiners} beneath the title, with the given pieces. */
  static Content content(List<Piece> pieces, TagClaim... claims) {
    Place place = new Place("policies/access.md", 9, 1);
    return new Content(
        List.of(
            new Section(0, 0, "", "top", List.of(), place, Optional.empty(), false),
            new Section(1, 2, "Joiners", "joiners", List.of(), place, Optional.of(0), false)),
        List.of(claims),
        List.of(),
        List.of(),
        pieces,
        List.of("top", "joiners"),
        "",
        List.of());
  }

  static TagClaim covers(String code, int section, String quote) {
    return new TagClaim(
        TagClaim.Kind.COVERS,
        new Code(code),
        List.of(),
        section,
        new Place("policies/access.md", 9, 14),
        quote,
        section == 0 ? "" : "joiners",
        Optional.empty());
  }

  static Document document(String path, String title, FrontMatter facts, Content content) {
    return new Document(path, title, facts, content, Digest.of(""), List.of());
  }
}
