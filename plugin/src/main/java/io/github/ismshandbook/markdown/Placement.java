package io.github.ismshandbook.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;

/**
 * Keeps elements of raw HTML where HTML allows them: a {@code summary} outside {@code details} is a
 * {@code div}. The sanitiser balances elements, but knows no parents.
 */
final class Placement {

  private static final Map<String, Set<String>> PARENTS =
      Map.of(
          "summary", Set.of("details"),
          "figcaption", Set.of("figure"),
          "dt", Set.of("dl"),
          "dd", Set.of("dl"),
          "li", Set.of("ul", "ol"),
          "rt", Set.of("ruby"));

  private final Deque<String> open = new ArrayDeque<>();
  private final Deque<String> written = new ArrayDeque<>();

  /** The name to write for an element that opens. */
  String open(String name) {
    Set<String> parents = PARENTS.get(name);
    boolean allowed = parents == null || (!open.isEmpty() && parents.contains(open.peek()));
    String other = name.equals("rt") ? "span" : "div";
    String write = allowed ? name : other;
    if (!AllowedHtml.VOID.contains(name)) {
      open.push(name);
      written.push(write);
    }
    return write;
  }

  /** The name to write for the element that closes. */
  String close(String name) {
    if (open.isEmpty() || !open.peek().equals(name)) {
      return name;
    }
    open.pop();
    return written.pop();
  }
}
