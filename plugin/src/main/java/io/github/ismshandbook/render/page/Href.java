package io.github.ismshandbook.render.page;

import java.nio.charset.StandardCharsets;

/** Addresses within the site, relative to the page they stand on and percent-encoded. */
final class Href {

  private static final String SAFE = "-._~!$()*,;=@";
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private Href() {}

  /**
   * What leads from one file of the site to another.
   *
   * @param from path of the page
   * @param to path of the file
   * @param anchor id in it, or empty
   */
  static String between(String from, String to, String anchor) {
    StringBuilder href = new StringBuilder();
    if (!from.equals(to) || anchor.isEmpty()) {
      path(href, from, to);
    }
    if (!anchor.isEmpty()) {
      href.append('#');
      encode(href, anchor, "/:?");
    }
    return href.toString();
  }

  /** What leads, on the same page, to a list narrowed down to a value. */
  static String choice(String facet, String value) {
    StringBuilder href = new StringBuilder("#").append(facet).append('=');
    encode(href, value.replace('|', '/'), "");
    return href.toString();
  }

  private static void path(StringBuilder href, String from, String to) {
    int shared = 0;
    for (int i = 0; i < from.length() && i < to.length() && from.charAt(i) == to.charAt(i); i++) {
      if (from.charAt(i) == '/') {
        shared = i + 1;
      }
    }
    up(href, from, shared);
    encode(href, to.substring(shared), "/");
  }

  private static void up(StringBuilder href, String from, int shared) {
    for (int slash = from.indexOf('/', shared); slash >= 0; slash = from.indexOf('/', slash + 1)) {
      href.append("../");
    }
  }

  /** What leads from a page to the folder of the site: empty, or {@code ../} for each level. */
  static String root(String from) {
    StringBuilder href = new StringBuilder();
    up(href, from, 0);
    return href.toString();
  }

  /** A text as the value of a query's parameter. */
  static String parameter(String text) {
    StringBuilder value = new StringBuilder(text.length() * 2);
    encode(value, text, "");
    return value.toString();
  }

  private static void encode(StringBuilder href, String text, String alsoSafe) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(c) || SAFE.indexOf(c) >= 0 || alsoSafe.indexOf(c) >= 0) {
        href.append(c);
      } else if (c < 0x80) {
        octet(href, c);
      } else {
        int end = Character.isHighSurrogate(c) && i + 1 < text.length() ? i + 2 : i + 1;
        for (byte octet : text.substring(i, end).getBytes(StandardCharsets.UTF_8)) {
          octet(href, octet & 0xff);
        }
        i = end - 1;
      }
    }
  }

  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  private static void octet(StringBuilder href, int octet) {
    href.append('%').append(HEX[octet >> 4]).append(HEX[octet & 15]);
  }
}
