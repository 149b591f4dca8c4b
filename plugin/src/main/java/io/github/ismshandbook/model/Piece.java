package io.github.ismshandbook.model;

import java.util.List;

/**
 * A piece of a fragment: finished HTML, or a hole that is bound after linking.
 *
 * <p>Link and image indexes count the {@link Link}s of the same {@link Content}.
 */
public sealed interface Piece {

  /** Finished, sanitised HTML. It may end inside an element that a later piece closes. */
  record Html(String html) implements Piece {}

  /** A hole: something whose HTML depends on other files. */
  sealed interface Hole extends Piece {}

  /**
   * An id of the fragment, written inside an attribute: {@code id="…"} or {@code href="#…"}. A page
   * that holds several fragments puts a prefix before it.
   */
  record Anchor(String id) implements Hole {}

  /**
   * Where a link starts; what follows up to the matching {@link LinkEnd} is its text.
   *
   * @param link index of the link
   * @param title plain title, or empty
   */
  record LinkStart(int link, String title) implements Hole {}

  /** Where the innermost open link ends. */
  record LinkEnd() implements Hole {}

  /**
   * A whole link whose text is the title of its target, or the given text: {@code [[POL-03]]}, a
   * bare {@code A.5.15}.
   *
   * @param link index of the link
   * @param text plain text to show; empty for the title of the target
   * @param insideLink whether it stands inside another link and so binds as text
   */
  record Reference(int link, String text, boolean insideLink) implements Hole {}

  /**
   * An image.
   *
   * @param link index of the link that is its source
   * @param alt plain alternative text
   * @param title plain title, or empty
   */
  record Image(int link, String alt, String title) implements Hole {}

  /**
   * Where a tag stands: chips of its requirements.
   *
   * @param claims indexes into {@link Content#claims()}
   * @param insideLink whether it stands inside a link and so binds as text
   */
  record Tag(List<Integer> claims, boolean insideLink) implements Hole {
    public Tag {
      claims = List.copyOf(claims);
    }
  }

  /** Where a snippet is included. Index into {@link Content#includes()}. */
  record Include(int include) implements Hole {}
}
