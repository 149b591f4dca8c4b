package io.github.ismshandbook.read;

import java.util.ArrayList;
import java.util.List;

/** The keys of front matter. */
final class Keys {

  static final String REVIEW = "review";
  static final String REVIEW_NEXT = "review.next";
  static final String REVIEW_EVERY = "review.every";

  /** Keys whose value is one text and stays one. */
  static final List<String> TEXTS =
      List.of(
          "version",
          "classification",
          "audience",
          "owner",
          "author",
          "approver",
          "digest",
          "location",
          "retention",
          "inherits");

  /** Those of {@link #TEXTS} that may be a list. */
  static final List<String> LISTED = List.of("audience", "author");

  /** Keys in which a placeholder left over is a problem. */
  static final List<String> FILLED =
      List.of(
          "id",
          "title",
          "type",
          "status",
          "version",
          "classification",
          "owner",
          "author",
          "approver",
          "approved",
          "effective",
          "date",
          REVIEW_NEXT,
          REVIEW_EVERY);

  /** Keys of documents, without {@link #TEXTS}. */
  private static final List<String> TYPED =
      List.of(
          "id",
          "title",
          "type",
          "status",
          "tags",
          "approved",
          "effective",
          "date",
          "covers",
          "clauses",
          "controls",
          "evidences",
          "provides",
          "implements",
          "treats",
          "supersedes",
          "redirects",
          "changes");

  /** Every key that can stand in front matter. */
  static final List<String> ALL = with(TYPED, TEXTS, List.of(REVIEW));

  /** Every key, nested ones dotted: what {@code keys} and {@code defaults} can name. */
  static final List<String> TARGETS = with(TYPED, TEXTS, List.of(REVIEW_NEXT, REVIEW_EVERY));

  private Keys() {}

  @SafeVarargs
  private static List<String> with(List<String>... lists) {
    List<String> all = new ArrayList<>();
    for (List<String> list : lists) {
      all.addAll(list);
    }
    return List.copyOf(all);
  }
}
