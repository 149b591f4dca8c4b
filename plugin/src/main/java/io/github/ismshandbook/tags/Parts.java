package io.github.ismshandbook.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What stands behind a code: lettered parts, as in {@code (b,c)}, and a title.
 *
 * @param written each part as written, in lower case; empty when none is written
 * @param rest what follows the parts
 * @param closed whether every parenthesis that opens parts is closed
 */
record Parts(List<String> written, String rest, boolean closed) {

  /** Longer words in parentheses are a title: {@code A.5.15 (Access control)}. */
  private static final int LONGEST = 4;

  static Parts read(String behind) {
    List<String> parts = new ArrayList<>();
    String rest = behind.strip();
    while (rest.startsWith("(")) {
      int close = rest.indexOf(')');
      if (close < 0) {
        return new Parts(parts, rest, false);
      }
      List<String> group = group(rest.substring(1, close));
      if (group.isEmpty()) {
        break;
      }
      parts.addAll(group);
      rest = rest.substring(close + 1).strip();
    }
    return new Parts(parts, rest, true);
  }

  /** The parts of one pair of parentheses; none if it holds a title. */
  private static List<String> group(String inside) {
    List<String> parts = new ArrayList<>();
    for (CodeReader.Item item : CodeReader.split(inside)) {
      if (item.text().isEmpty() || item.text().length() > LONGEST) {
        return List.of();
      }
      parts.add(item.text().toLowerCase(Locale.ROOT));
    }
    return parts;
  }
}
