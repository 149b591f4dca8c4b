package io.github.ismshandbook.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.ismshandbook.model.Place;
import java.util.List;
import java.util.Locale;

/** Finds the raw HTML that most likely upsets a page. */
final class RawHtml {

  private static final List<String> SWALLOWERS =
      List.of(
          "<title",
          "<iframe",
          "<textarea",
          "<script",
          "<style",
          "<xmp",
          "<plaintext",
          "<noembed",
          "<noframes",
          "<noscript",
          "<select",
          "<svg",
          "<math",
          "<template",
          "<!--",
          "<table");

  private RawHtml() {}

  /** Where the first element that swallows stands, else the first raw HTML, else the first line. */
  static Place suspect(Document document, LineIndex lines) {
    Node first = find(document, true);
    if (first == null) {
      first = find(document, false);
    }
    return lines.place(first == null ? 0 : first.getStartOffset());
  }

  /** Whether raw HTML shows something of itself: text outside tags and comments, or a picture. */
  static boolean says(CharSequence html) {
    String text = html.toString();
    int i = 0;
    while (i < text.length()) {
      if (text.startsWith("<!--", i)) {
        int end = text.indexOf("-->", i + 4);
        i = end < 0 ? text.length() : end + 3;
      } else if (text.charAt(i) == '<') {
        if (text.regionMatches(true, i, "<img", 0, 4)) {
          return true;
        }
        int end = text.indexOf('>', i);
        i = end < 0 ? text.length() : end + 1;
      } else if (Character.isWhitespace(text.charAt(i))) {
        i++;
      } else {
        return true;
      }
    }
    return false;
  }

  private static Node find(Node node, boolean swallowing) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      boolean raw = child instanceof HtmlBlockBase || child instanceof HtmlInlineBase;
      if (raw && (!swallowing || swallows(child.getChars().toString()))) {
        return child;
      }
      Node found = find(child, swallowing);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static boolean swallows(String html) {
    String lower = html.toLowerCase(Locale.ROOT);
    return SWALLOWERS.stream().anyMatch(lower::contains);
  }
}
