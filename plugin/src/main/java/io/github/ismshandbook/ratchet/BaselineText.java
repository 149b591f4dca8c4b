package io.github.ismshandbook.ratchet;

import io.github.ismshandbook.model.Baseline;

/** The text of {@code registers/baseline.yaml}: the same gaps give the same bytes. */
public final class BaselineText {

  private static final String HEADER =
      """
      # The gaps that were known when the gate was adopted. Written by mvn isms:baseline; not to be
      # edited by hand. It may only shrink: run mvn isms:baseline when a gap is closed, and with
      # -Disms.reason="..." when gaps have to be added.
      """;

  private BaselineText() {}

  /** The text: one line for each gap, and for each time it grew. */
  public static String of(Baseline baseline) {
    StringBuilder text = new StringBuilder(HEADER);
    text.append(baseline.gaps().isEmpty() ? "gaps: []\n" : "gaps:\n");
    for (Baseline.Entry gap : baseline.gaps()) {
      text.append("  - {rule: ").append(gap.rule().id()).append(", requirement: ");
      scalar(gap.requirement().text(), text);
      text.append(", need: ");
      scalar(gap.need(), text);
      text.append("}\n");
    }
    text.append(baseline.growth().isEmpty() ? "" : "growth:\n");
    for (Baseline.Growth growth : baseline.growth()) {
      text.append("  - {date: ").append(growth.date()).append(", added: ").append(growth.added());
      text.append(", reason: ");
      quoted(growth.reason(), text);
      text.append("}\n");
    }
    return text.toString();
  }

  /** A code or a label, in quotes unless it cannot be taken for anything else. */
  private static void scalar(String value, StringBuilder text) {
    if (isPlain(value)) {
      text.append(value);
    } else {
      quoted(value, text);
    }
  }

  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      boolean within = c >= '0' && c <= '9' || ".-_()/".indexOf(c) >= 0;
      boolean between = " |:".indexOf(c) >= 0 && i < value.length() - 1;
      if (!letter && (i == 0 || !within && !between) || value.startsWith(": ", i)) {
        return false;
      }
    }
    return !value.isEmpty() && !value.equals("null");
  }

  private static void quoted(String value, StringBuilder text) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < ' ' || c >= 0x7f && c < 0xa0 || c == '\u2028' || c == '\u2029') {
        text.append("\\u").append(hexadecimal(c));
      } else if (isAlone(value, i) || c >= '\ufffe' || c == '\ufeff') {
        text.append('\ufffd');
      } else {
        text.append(c);
      }
    }
    text.append('"');
  }

  private static String hexadecimal(char c) {
    String digits = Integer.toHexString(c);
    return "0".repeat(4 - digits.length()) + digits;
  }

  /** Whether a surrogate has no other half: such a character has no bytes. */
  private static boolean isAlone(String value, int i) {
    char c = value.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
  }
}
