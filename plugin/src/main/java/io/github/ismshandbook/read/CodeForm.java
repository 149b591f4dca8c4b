package io.github.ismshandbook.read;

/** Which texts can be codes: what a tag can name, a link can hold and a pattern cannot mistake. */
final class CodeForm {

  /** Longer words are read by no tag. */
  static final int LONGEST = 80;

  /** What ends or splits a tag, a link, a pattern or a catalog's prefix. */
  private static final String FOREIGN = ",:*#|[]{}<>\"\\`";

  private CodeForm() {}

  /**
   * What keeps a text from being a code; empty when nothing does.
   *
   * @param prefix what precedes it where it is written: {@code acme:}
   */
  static String wrong(String code, String prefix) {
    if (code.isEmpty()) {
      return "is empty";
    }
    if (prefix.length() + code.length() > LONGEST) {
      return "is longer than the " + LONGEST + " characters that a tag reads";
    }
    int open = 0;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        return "has a space, and a tag ends a code there";
      }
      if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
        return "has a character that cannot be seen";
      }
      if (FOREIGN.indexOf(c) >= 0) {
        return "has a " + c + ", which means something else in a tag, a link or a pattern";
      }
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (open < 0) {
        return "closes a parenthesis that is not open";
      }
    }
    return open > 0 ? "opens a parenthesis that is not closed" : "";
  }
}
