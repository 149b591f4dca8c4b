package io.github.ismshandbook.model;

import java.util.Locale;
import java.util.Set;

/**
 * Codes and ids as names of files that every file system takes, none outside its folder, no two
 * alike: what a name does not take is written as its number, {@code 12~2f~3} for {@code 12/3}.
 */
final class FileNames {

  private static final String PLAIN = ".-_()";

  /** Beyond this a name is cut, and told apart by a fingerprint. */
  private static final int LONGEST = 100;

  /**
   * Names that Windows keeps for devices, whatever follows a dot, and that of each folder's page.
   */
  private static final Set<String> TAKEN =
      Set.of(
          "index", "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5",
          "com6", "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6",
          "lpt7", "lpt8", "lpt9");

  private FileNames() {}

  static String of(String code) {
    StringBuilder name = new StringBuilder(code.length());
    boolean taken = TAKEN.contains(beforeDot(code));
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      boolean edge = i == 0 || i == code.length() - 1;
      if (isPlain(c) && !(edge && c == '.') && !(taken && i == 0)) {
        name.append(c);
      } else {
        name.append('~').append(Integer.toHexString(c)).append('~');
      }
    }
    if (name.length() <= LONGEST) {
      return name.toString();
    }
    // No name that is not cut ends so: its tildes come in pairs, each around a number.
    String fingerprint = Digest.of(code).text();
    return name.substring(0, LONGEST).replace('~', '-')
        + "~"
        + fingerprint.substring(fingerprint.indexOf(':') + 1, fingerprint.indexOf(':') + 33);
  }

  private static boolean isPlain(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
  }

  private static String beforeDot(String code) {
    int dot = code.indexOf('.');
    return (dot < 0 ? code : code.substring(0, dot)).toLowerCase(Locale.ROOT);
  }
}
