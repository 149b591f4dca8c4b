package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Configuration;
import io.github.ismshandbook.model.DocumentType;
import io.github.ismshandbook.model.FrontMatter;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Status;
import io.github.ismshandbook.model.TagClaim;
import io.github.ismshandbook.tags.CodeReader.Context;
import io.github.ismshandbook.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Types the front matter of a document. */
final class FrontMatterReader {

  private static final List<String> TYPES =
      Arrays.stream(DocumentType.values()).map(DocumentType::id).toList();
  private static final List<String> STATUSES =
      Arrays.stream(Status.values()).map(Status::id).toList();

  private final Configuration configuration;
  private final Collection<String> documentedInformation;
  private final boolean moreInformation;
  private final ClaimReader claims;
  private final GivenKeys.Defaults defaults;

  /**
   * @param documentedInformation ids that {@code provides} may name
   * @param moreInformation whether a catalog could not be read, so that there may be more ids
   */
  FrontMatterReader(
      Configuration configuration,
      Collection<String> documentedInformation,
      boolean moreInformation,
      ClaimReader claims) {
    this.configuration = configuration;
    this.documentedInformation = documentedInformation;
    this.moreInformation = moreInformation;
    this.claims = claims;
    this.defaults = new GivenKeys.Defaults(configuration.defaults());
  }

  /** What was read: the front matter, its problems, and the keys that are nobody's. */
  record Read(FrontMatter frontMatter, List<Problem> problems, List<Item> unknownKeys) {}

  Read read(String path, YamlNode.Mapping block) {
    List<Problem> problems = new ArrayList<>();
    GivenKeys given = GivenKeys.of(block, configuration.keys(), problems);
    given.addDefaults(defaults, path);
    Fields fields = new Fields(given.values(), block.place(), new Values("", problems));
    DocumentType type =
        fields
            .word("type", TYPES)
            .map(word -> DocumentType.valueOf(word.toUpperCase(Locale.ROOT)))
            .orElse(DocumentType.POLICY);
    Map<String, String> texts = texts(fields, problems);
    FrontMatter frontMatter =
        new FrontMatter(
            id(fields, problems),
            fields.optionalText("title"),
            type,
            status(fields, type),
            texts,
            fields.texts("tags"),
            fields.date("approved"),
            fields.date("effective"),
            fields.date("date"),
            fields.date(Keys.REVIEW_NEXT),
            fields.period(Keys.REVIEW_EVERY),
            claims(fields, problems),
            moreInformation
                ? fields.texts("provides")
                : fields.words("provides", documentedInformation),
            fields.texts("implements"),
            fields.texts("treats"),
            fields.texts("supersedes"),
            RedirectReader.read(path, fields.list("redirects"), problems),
            changes(fields, problems),
            places(given),
            given.defaulted());
    return new Read(frontMatter, problems, given.unknown());
  }

  /** A record is dated and kept, not approved; a status that cannot be read approves nothing. */
  private static Status status(Fields fields, DocumentType type) {
    if (!fields.has("status")) {
      return type == DocumentType.RECORD ? Status.APPROVED : Status.DRAFT;
    }
    return fields
        .word("status", STATUSES)
        .map(word -> Status.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')))
        .orElse(Status.DRAFT);
  }

  private Map<String, String> texts(Fields fields, List<Problem> problems) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String key : Keys.TEXTS) {
      String text =
          Keys.LISTED.contains(key)
              ? String.join(", ", fields.texts(key))
              : fields.optionalText(key).orElse("");
      if (!text.isEmpty()) {
        texts.put(key, text);
      }
    }
    String classification = texts.get("classification");
    List<String> known = configuration.classifications();
    if (classification != null && !known.isEmpty() && !known.contains(classification)) {
      new Values("", problems)
          .known("classification", new Item(classification, fields.place("classification")), known);
    }
    return texts;
  }

  /** An id becomes part of links and file names. */
  private static Optional<String> id(Fields fields, List<Problem> problems) {
    Optional<String> id = fields.optionalText("id");
    if (id.isPresent() && !id.get().matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}")) {
      new Values("", problems)
          .invalid(
              "id",
              fields.place("id"),
              "is `"
                  + Values.shown(id.get())
                  + "`, which cannot be linked to. Write up to 64 letters, digits, dots, hyphens and"
                  + " underscores, such as POL-07.");
      return Optional.empty();
    }
    return id;
  }

  private List<TagClaim> claims(Fields fields, List<Problem> problems) {
    Map<List<Object>, TagClaim> all = new LinkedHashMap<>();
    claims.read(fields.entries("covers"), Context.COVERS, all, problems);
    claims.read(fields.entries("clauses"), Context.CLAUSES, all, problems);
    claims.read(fields.entries("controls"), Context.CONTROLS, all, problems);
    List<TagClaim> made = new ArrayList<>(all.values());
    made.addAll(claims.evidence(fields.entries("evidences"), fields.date("date"), problems));
    return made;
  }

  private static List<FrontMatter.Change> changes(Fields fields, List<Problem> problems) {
    List<FrontMatter.Change> changes = new ArrayList<>();
    String example =
        "changes: [{version: 1.1, date: 2026-12-31, author: CISO, summary: New scope}]";
    List<String> known = List.of("version", "date", "author", "summary");
    for (YamlNode.Mapping entry : fields.blocks("changes", example)) {
      Fields change = Fields.of(entry, "changes.", known, problems);
      changes.add(
          new FrontMatter.Change(
              change.text("version"),
              change.date("date"),
              change.text("author"),
              change.text("summary")));
    }
    return changes;
  }

  private static Map<String, Place> places(GivenKeys given) {
    Map<String, Place> places = new LinkedHashMap<>();
    given.values().forEach((key, node) -> places.put(key, node.place()));
    return places;
  }
}
