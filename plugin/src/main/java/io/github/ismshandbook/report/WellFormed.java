package io.github.ismshandbook.report;

/** Text that can be written as UTF-8. */
final class WellFormed {

  private WellFormed() {}

  /** Half a surrogate pair, which an escape in YAML can smuggle in, cannot be written as UTF-8. */
  static String text(String value) {
    StringBuilder mended = null;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < value.length()
          && Character.isLowSurrogate(value.charAt(i + 1))) {
        i++;
        continue;
      }
      if (mended == null) {
        mended = new StringBuilder(value);
      }
      mended.setCharAt(i, '\uFFFD');
    }
    return mended == null ? value : mended.toString();
  }
}
