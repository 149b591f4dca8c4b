package io.github.ismshandbook.link;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A link's destination as written, and whether a page may contain it.
 *
 * @param text without white space around
 * @param outside whether it leads out of the site, by a harmless scheme
 * @param fault why it is inert, and what to write instead, if it is
 */
record Address(String text, boolean outside, Optional<String> fault) {

  private static final Set<String> PLAIN = Set.of("mailto", "tel");
  private static final Set<String> WEB = Set.of("http", "https");

  static Address of(String written) {
    String text = written.strip();
    Optional<String> fault = fault(text);
    return new Address(text, fault.isEmpty() && !scheme(text).isEmpty(), fault);
  }

  /** The path, without its query and fragment. */
  String path() {
    int end = text.length();
    for (char mark : new char[] {'#', '?'}) {
      int at = text.indexOf(mark);
      end = at >= 0 && at < end ? at : end;
    }
    return text.substring(0, end);
  }

  /** What follows {@code #}, or nothing. */
  String fragment() {
    int hash = text.indexOf('#');
    return hash < 0 ? "" : text.substring(hash + 1);
  }

  private static Optional<String> fault(String text) {
    if (text.isEmpty()) {
      return Optional.of("has no destination. Write one, or take the link out.");
    }
    for (int i = 0; i < text.length(); i++) {
      // Browsers drop some of them, so that java\tscript: would be a scheme after all.
      if (Character.isISOControl(text.charAt(i))) {
        return Optional.of("contains a control character. Take it out.");
      }
    }
    if (text.indexOf('\\') >= 0) {
      return Optional.of("is written with \\. Write / between folders.");
    }
    if (text.startsWith("//")) {
      return Optional.of("has no scheme. Write https:// in front of it.");
    }
    String scheme = scheme(text);
    if (scheme.isEmpty() || PLAIN.contains(scheme)) {
      return Optional.empty();
    }
    if (!WEB.contains(scheme)) {
      return Optional.of(
          "has the scheme " + scheme + ":, which is inert here. Use https, http, mailto or tel.");
    }
    boolean host = text.startsWith("://", scheme.length()) && text.length() > scheme.length() + 3;
    return host
        ? Optional.empty()
        : Optional.of("names no host. Write " + scheme + "://host/path.");
  }

  /**
   * What stands before a colon, in small letters, or nothing; a path may hold one after a slash.
   */
  private static String scheme(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return i == 0 ? "" : text.substring(0, i).toLowerCase(Locale.ROOT);
      }
      if (c == '/' || c == '#' || c == '?') {
        return "";
      }
    }
    return "";
  }
}
