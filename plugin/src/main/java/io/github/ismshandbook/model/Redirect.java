package io.github.ismshandbook.model;

/**
 * An older place that a document has taken over, as its front matter names it: {@code
 * policies/access.md#leavers -> leaving}.
 *
 * @param path the older document's path; the document's own for a place of itself
 * @param fragment the older place in it; empty for the whole document
 * @param anchor the place in this document; empty for the whole of it
 * @param place where it is written
 */
public record Redirect(String path, String fragment, String anchor, Place place) {

  /** As it is written in full. */
  public String text() {
    return path
        + (fragment.isEmpty() ? "" : "#" + fragment)
        + (anchor.isEmpty() ? "" : " -> " + anchor);
  }
}
