package io.github.ismshandbook.render.view;

/**
 * A name that leads somewhere.
 *
 * @param label plain text
 * @param href address relative to the page; empty for plain text
 */
public record Ref(String label, String href) {

  /** A name that leads nowhere. */
  public static Ref plain(String label) {
    return new Ref(label, "");
  }
}
