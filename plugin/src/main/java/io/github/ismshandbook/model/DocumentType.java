package io.github.ismshandbook.model;

import java.util.Locale;

/** What sort of document it is; the level of a need. */
public enum DocumentType {
  POLICY,
  STANDARD,
  PROCEDURE,
  GUIDELINE,
  PLAN,
  RECORD,
  PAGE;

  /** The word in front matter: {@code policy}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
