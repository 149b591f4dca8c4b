package io.github.ismshandbook.publish;

import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The names taken in one site: inside it, each once, and none that differs by case alone. */
final class SiteNames {

  private final Map<String, String> byFoldedName = new HashMap<>();

  /** Takes the path of a file, and those of the folders it stands in. */
  synchronized void take(String path) throws IOException {
    checkInside(path);
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      String folder = path.substring(0, slash + 1);
      refuseOther(folder, byFoldedName.putIfAbsent(fold(folder), folder));
    }
    String earlier = byFoldedName.putIfAbsent(fold(path), path);
    refuseOther(path, earlier);
    if (earlier != null) {
      throw new IOException(path + " is written twice in one run");
    }
  }

  private static void refuseOther(String path, String earlier) throws IOException {
    if (earlier != null && !earlier.equals(path)) {
      throw new IOException(
          path + " and " + earlier + " differ by letter case only. Rename one of their sources.");
    }
  }

  /** What file systems that ignore case, or the Unicode form, take for the same name. */
  private static String fold(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }

  private static void checkInside(String path) throws IOException {
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '\\' || c < ' ' || c == '\u007f') {
        throw outside(path);
      }
    }
    for (String name : path.split("/", -1)) {
      if (name.isEmpty() || name.equals(".") || name.equals("..")) {
        throw outside(path);
      }
    }
    if (path.length() > 1 && path.charAt(1) == ':') {
      throw outside(path);
    }
  }

  private static IOException outside(String path) {
    return new IOException("'" + path + "' is no path inside the site");
  }
}
