package io.github.ismshandbook.init;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A set of documents to start from. */
public enum Style {
  /** One book of rules, and the procedures, plans and records that nobody can do without. */
  MINIMAL,
  /** A policy for each topic, with standards, procedures, plans and records. */
  FULL;

  /** The word on the command line: {@code minimal}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The style of that word. */
  public static Optional<Style> of(String id) {
    return Arrays.stream(values()).filter(style -> style.id().equals(id)).findFirst();
  }
}
