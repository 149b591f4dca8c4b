package io.github.ismshandbook.model;

import java.util.Optional;

/** What a link is bound to. */
public sealed interface Target {

  /** A document, or a place in it. The anchor is one that exists, or empty. */
  record ToDocument(String path, String anchor, String title) implements Target {}

  /** A requirement's page. */
  record ToRequirement(Code code, String title) implements Target {}

  /** A guidance page. */
  record ToGuidance(Code code, String title) implements Target {}

  /** A withdrawn entry: it leads to the successor's page, or the index if it has none. */
  record ToWithdrawn(Code code, String title, Optional<Code> successor) implements Target {}

  /** A risk. */
  record ToRisk(String id, String title) implements Target {}

  /** A file that is copied into the site, by its path in the handbook: an image, an attachment. */
  record ToFile(String path) implements Target {}

  /** An address outside, checked to be of a harmless scheme. */
  record ToOutside(String address) implements Target {}

  /** Nothing: shown as plain text. */
  record ToNothing() implements Target {}
}
