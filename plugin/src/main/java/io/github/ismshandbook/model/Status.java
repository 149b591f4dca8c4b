package io.github.ismshandbook.model;

import java.util.Locale;

/** Where a document is in its life. Only approved documents count. */
public enum Status {
  DRAFT,
  IN_REVIEW,
  APPROVED,
  RETIRED;

  /** The word in front matter: {@code in-review}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
