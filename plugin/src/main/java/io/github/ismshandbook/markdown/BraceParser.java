package io.github.ismshandbook.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.ismshandbook.tags.TagWords;
import java.util.Optional;

/** Parses what opens with a brace: tags, and ids of headings. */
final class BraceParser implements InlineParserExtension {

  /** No brace closes after this index of that input: asked once, not once a tag. */
  private int unclosedFrom = Integer.MAX_VALUE;

  @Override
  public void finalizeDocument(InlineParser parser) {
    unclosedFrom = Integer.MAX_VALUE;
  }

  @Override
  public void finalizeBlock(InlineParser parser) {
    unclosedFrom = Integer.MAX_VALUE;
  }

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    int start = parser.getIndex();
    char before = start == 0 ? '\n' : input.charAt(start - 1);
    if (before == '{' || before == '$') {
      return false;
    }
    Node node = node(parser.getBlock(), input, start);
    if (node == null) {
      return false;
    }
    parser.flushTextNode();
    parser.getBlock().appendChild(node);
    parser.setIndex(start + node.getChars().length());
    return true;
  }

  private Node node(Node block, BasedSequence input, int start) {
    if (start + 1 < input.length() && input.charAt(start + 1) == '#') {
      return block instanceof Heading ? headingId(input, start) : null;
    }
    int wordStart = skipSpaces(input, start + 1);
    int wordEnd = wordStart;
    while (wordEnd < input.length()
        && wordEnd - wordStart < 16
        && isLetter(input.charAt(wordEnd))) {
      wordEnd++;
    }
    if (wordEnd == wordStart || wordEnd == input.length()) {
      return null;
    }
    String word = input.subSequence(wordStart, wordEnd).toString();
    int colon = skipSpaces(input, wordEnd);
    boolean hasColon = colon < input.length() && input.charAt(colon) == ':';
    boolean known = TagWords.ALL.contains(word);
    if (known && hasColon && wordStart == start + 1 && colon == wordEnd) {
      int end = close(input, colon);
      int next = input.indexOf('{', colon);
      return end < 0 || (next >= 0 && next < end)
          ? new Nodes.BadTag(
              input.subSequence(start, colon + 1),
              "is never closed. Write a closing brace after the codes: {" + word + ": A.5.15}.")
          : new Nodes.Tag(input.subSequence(start, end + 1), word, colon + 1 - start);
    }
    return misspelt(input, start, word, wordEnd, hasColon);
  }

  private Node misspelt(
      BasedSequence input, int start, String word, int wordEnd, boolean hasColon) {
    Optional<String> meant = TagWords.ALL.contains(word) ? Optional.of(word) : TagWords.meant(word);
    int end = close(input, wordEnd);
    if (meant.isEmpty() || end < 0 || !(hasColon || holdsDigit(input, wordEnd, end))) {
      return null;
    }
    return new Nodes.BadTag(
        input.subSequence(start, end + 1),
        "is no tag. Write {"
            + meant.get()
            + ": …}, in small letters and without spaces before the colon.");
  }

  private static boolean holdsDigit(BasedSequence input, int from, int to) {
    for (int i = from; i < to; i++) {
      if (input.charAt(i) >= '0' && input.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private int close(BasedSequence input, int from) {
    if (from >= unclosedFrom) {
      return -1;
    }
    int end = input.indexOf('}', from);
    if (end < 0) {
      unclosedFrom = from;
    }
    return end;
  }

  private static Node headingId(BasedSequence input, int start) {
    int end = start + 2;
    while (end < input.length() && isIdCharacter(input.charAt(end))) {
      end++;
    }
    return end > start + 2 && end < input.length() && input.charAt(end) == '}'
        ? new Nodes.HeadingId(input.subSequence(start, end + 1))
        : null;
  }

  private static boolean isIdCharacter(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == ':';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static int skipSpaces(BasedSequence input, int from) {
    int i = from;
    while (i < input.length() && input.charAt(i) == ' ') {
      i++;
    }
    return i;
  }
}
