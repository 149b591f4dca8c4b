package io.github.ismshandbook.scan;

/** What a file's or folder's own name says about it. */
final class FileName {

  private FileName() {}

  /** Whether it is hidden, or what an editor or a file manager left behind. */
  static boolean isSkipped(String name) {
    return name.startsWith(".")
        || name.startsWith("~$")
        || name.endsWith("~")
        || name.startsWith("#") && name.endsWith("#")
        || name.equals("Thumbs.db")
        || name.equals("desktop.ini");
  }

  /** What is wrong with it and what to do; empty when nothing is. */
  static String wrong(String name) {
    // Java puts U+FFFD for bytes that the locale cannot read, so paths would differ by machine.
    if (name.indexOf('\uFFFD') >= 0) {
      return "The file's name is not UTF-8, or the locale of this machine is not. Rename the file,"
          + " or set LC_ALL=C.UTF-8.";
    }
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) == '\\' || Character.isISOControl(name.charAt(i))) {
        return "The file's name has a backslash or a control character. Rename it.";
      }
    }
    return "";
  }

  /** The path with nothing in it that a log could stumble over. */
  static String shown(String path) {
    StringBuilder shown = new StringBuilder(path);
    for (int i = 0; i < shown.length(); i++) {
      if (shown.charAt(i) == '\\' || Character.isISOControl(shown.charAt(i))) {
        shown.setCharAt(i, '?');
      }
    }
    return shown.toString();
  }
}
