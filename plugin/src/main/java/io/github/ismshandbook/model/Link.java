package io.github.ismshandbook.model;

/**
 * A link as it is written, not yet bound.
 *
 * @param kind how it is written
 * @param target the destination, percent-decoded for paths: {@code ../backup.md#restore}, {@code
 *     https://example.org/}, {@code POL-03#retention}, {@code A.5.15}; for a mention the canonical
 *     code
 * @param place where it stands
 */
public record Link(Kind kind, String target, Place place) {

  /** How a link is written. */
  public enum Kind {
    /** {@code [text](target)}, an autolink, or {@code <a href>} in raw HTML. */
    MARKDOWN,
    /** {@code ![alt](target)} or {@code <img src>} in raw HTML. */
    IMAGE,
    /** {@code [[id]]}, {@code [[id#anchor|text]]}. */
    WIKI,
    /** A bare code in running text; never a problem, never coverage. */
    MENTION
  }
}
