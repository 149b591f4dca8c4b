package io.github.ismshandbook.markdown;

import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Parses {@code [[id]]}, {@code [[id#anchor]]} and {@code [[id|text]]}; in a table the bar is
 * {@code \|}. It is ours only if the target has the form of an id and no link reference has that
 * label.
 */
final class WikiParser implements InlineParserExtension {

  private static final int LONGEST = 300;

  @Override
  public void finalizeDocument(InlineParser parser) {
    // It keeps nothing.
  }

  @Override
  public void finalizeBlock(InlineParser parser) {
    // It keeps nothing.
  }

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    int start = parser.getIndex();
    if (start + 1 >= input.length() || input.charAt(start + 1) != '[') {
      return false;
    }
    int end = end(input, start + 2);
    if (end < 0 || (end + 2 < input.length() && input.charAt(end + 2) == '(')) {
      return false;
    }
    String inner = input.subSequence(start + 2, end).toString();
    int bar = inner.indexOf('|');
    String target = bar < 0 ? inner : inner.substring(0, bar);
    if (target.endsWith("\\")) {
      target = target.substring(0, target.length() - 1);
    }
    target = target.strip();
    if (!hasFormOfId(target) || isReference(parser, inner)) {
      return false;
    }
    String text = bar < 0 ? "" : inner.substring(bar + 1).strip();
    parser.flushTextNode();
    parser.getBlock().appendChild(new Nodes.Wiki(input.subSequence(start, end + 2), target, text));
    parser.setIndex(end + 2);
    return true;
  }

  private static int end(BasedSequence input, int from) {
    int limit = Math.min(input.length() - 1, from + LONGEST);
    for (int i = from; i < limit; i++) {
      char c = input.charAt(i);
      if (c == '[' || c == '\n') {
        return -1;
      }
      if (c == ']') {
        return input.charAt(i + 1) == ']' ? i : -1;
      }
    }
    return -1;
  }

  private static boolean isReference(LightInlineParser parser, String label) {
    ReferenceRepository references = Parser.REFERENCES.get(parser.getDocument());
    return references.containsKey(references.normalizeKey(label));
  }

  /** Letters, digits and {@code . - _ / : ( )}, and a digit, hyphen or dot among them. */
  private static boolean hasFormOfId(String target) {
    int hash = target.indexOf('#');
    String id = hash < 0 ? target : target.substring(0, hash);
    if (id.isEmpty() || !Character.isLetterOrDigit(id.charAt(0))) {
      return false;
    }
    boolean marked = false;
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean mark = (c >= '0' && c <= '9') || c == '-' || c == '.';
      if (!mark && !Character.isLetter(c) && "_/:()".indexOf(c) < 0) {
        return false;
      }
      marked |= mark;
    }
    return marked;
  }
}
