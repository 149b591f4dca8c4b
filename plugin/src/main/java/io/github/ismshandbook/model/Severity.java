package io.github.ismshandbook.model;

/** How much a problem matters: an error fails the gate, a warning and a note are only said. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE,
  /** Not reported at all. */
  OFF
}
