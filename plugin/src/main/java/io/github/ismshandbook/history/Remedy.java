package io.github.ismshandbook.history;

import java.util.Collection;

/** The command that fetches a revision which is not there. */
final class Remedy {

  private static final String ORIGIN = "origin";

  /** Beyond this the whole history is the better thing to fetch. */
  private static final int DEEPEST = 1000;

  private Remedy() {}

  /**
   * The command: {@code git fetch --depth=1 origin main} for {@code origin/main}, {@code git fetch
   * --deepen=1} for {@code HEAD~1}.
   *
   * @param revision as it was asked for
   * @param remotes names of the remotes that are configured
   */
  static String command(String revision, Collection<String> remotes) {
    int end = endOfName(revision);
    String name = revision.substring(0, end);
    if (!isPlain(name) || revision.indexOf('@', end) >= 0 || revision.indexOf(':') >= 0) {
      // Nothing to fetch by such a name: what is usual.
      return "git fetch --depth=1 origin main";
    }
    int steps = steps(revision, end);
    if (name.equals("HEAD")) {
      return steps > DEEPEST ? "git fetch --unshallow" : "git fetch --deepen=" + Math.max(steps, 1);
    }
    String depth = steps > DEEPEST ? "--unshallow" : "--depth=" + (steps + 1);
    return "git fetch " + depth + " " + remote(name, remotes) + " " + branch(name, remotes);
  }

  /** The command that fetches a commit with all of its files into a clone that left some out. */
  static String whole(String commit, Collection<String> remotes) {
    return "git fetch --refetch --no-filter --depth=1 " + remote("", remotes) + " " + commit;
  }

  /** The name without its remote: {@code main}. */
  static String branch(String name, Collection<String> remotes) {
    String remote = remote(name, remotes);
    String bare = name.startsWith("refs/heads/") ? name.substring("refs/heads/".length()) : name;
    bare = bare.startsWith("refs/remotes/") ? bare.substring("refs/remotes/".length()) : bare;
    return bare.startsWith(remote + "/") ? bare.substring(remote.length() + 1) : bare;
  }

  private static String remote(String name, Collection<String> remotes) {
    String bare =
        name.startsWith("refs/remotes/") ? name.substring("refs/remotes/".length()) : name;
    int slash = bare.indexOf('/');
    String first = slash < 0 ? "" : bare.substring(0, slash);
    return remotes.contains(first) ? first : ORIGIN;
  }

  private static int endOfName(String revision) {
    for (int i = 0; i < revision.length(); i++) {
      if ("~^@".indexOf(revision.charAt(i)) >= 0) {
        return i;
      }
    }
    return revision.length();
  }

  /** How many commits back {@code ~2^} leads: 3. */
  private static int steps(String revision, int from) {
    int steps = 0;
    int i = from;
    while (i < revision.length() && steps <= DEEPEST) {
      boolean back = revision.charAt(i) == '~';
      int start = ++i;
      while (i < revision.length() && Character.isDigit(revision.charAt(i))) {
        i++;
      }
      String digits = revision.substring(start, i);
      boolean counted = back && !digits.isEmpty();
      steps += !counted ? 1 : digits.length() > 4 ? DEEPEST + 1 : Integer.parseInt(digits);
    }
    return steps;
  }

  /** Whether a shell takes the name as it is. */
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (!letter && "._/-+".indexOf(c) < 0) {
        return false;
      }
    }
    return !name.isEmpty() && !name.startsWith("-");
  }
}
