package io.github.ismshandbook.read;

import java.util.Arrays;

/**
 * A pattern over paths: {@code *} is anything but {@code /}, {@code ?} one such character, two
 * stars anything at all, and two stars with a slash any folders or none. {@code
 * policies/procedures/**} is everything beneath.
 *
 * <p>Matching takes at most pattern times path steps, whatever the pattern.
 */
final class Glob {

  private static final int STAR = -1;
  private static final int DEEP = -2;
  private static final int FOLDERS = -3;
  private static final int INSIDE_FOLDER = -4;
  private static final int ONE = -5;

  /** What is matched, step by step: characters, and the negative codes above. */
  private final int[] steps;

  Glob(String pattern) {
    String plain = pattern.startsWith("./") ? pattern.substring(2) : pattern;
    plain = plain.endsWith("/") ? plain + "**" : plain;
    int[] all = new int[plain.length() + 1];
    int count = 0;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (plain.startsWith("**/", i) && (i == 0 || plain.charAt(i - 1) == '/')) {
        all[count++] = FOLDERS;
        all[count++] = INSIDE_FOLDER;
        i += 2;
      } else if (plain.startsWith("**", i)) {
        all[count++] = DEEP;
        i++;
      } else {
        all[count++] = c == '*' ? STAR : c == '?' ? ONE : c;
      }
    }
    this.steps = Arrays.copyOf(all, count);
  }

  boolean matches(String path) {
    // reached[i]: the first i steps can match what was read of the path.
    boolean[] reached = new boolean[steps.length + 1];
    reached[0] = true;
    skipWhatMayBeEmpty(reached);
    for (int i = 0; i < path.length(); i++) {
      reached = after(path.charAt(i), reached);
    }
    return reached[steps.length];
  }

  private boolean[] after(char c, boolean[] reached) {
    boolean[] next = new boolean[reached.length];
    for (int at = 0; at < steps.length; at++) {
      if (reached[at]) {
        switch (steps[at]) {
          case STAR -> next[at] |= c != '/';
          case DEEP -> next[at] = true;
          case FOLDERS -> next[at + 1] |= c != '/';
          case INSIDE_FOLDER -> next[c == '/' ? at - 1 : at] = true;
          case ONE -> next[at + 1] |= c != '/';
          default -> next[at + 1] |= steps[at] == c;
        }
      }
    }
    skipWhatMayBeEmpty(next);
    return next;
  }

  private void skipWhatMayBeEmpty(boolean[] reached) {
    for (int at = 0; at < steps.length; at++) {
      if (reached[at]) {
        switch (steps[at]) {
          case STAR, DEEP -> reached[at + 1] = true;
          case FOLDERS -> reached[at + 2] = true;
          default -> {
            // A character has to be read.
          }
        }
      }
    }
  }
}
