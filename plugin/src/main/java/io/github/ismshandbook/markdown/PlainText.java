package io.github.ismshandbook.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;

/**
 * The text of a part of the tree as a reader sees it: no markup, no tags, white space collapsed.
 */
final class PlainText {

  /** Where a tag stood, while text is collected. */
  private static final char TAG = '\0';

  private static final String PUNCTUATION = ".,;:!?)";

  private PlainText() {}

  static String of(Node node) {
    StringBuilder text = new StringBuilder();
    collect(node, text, false);
    return collapse(text);
  }

  /** A heading's text for its slug: white space as it is written, no alternative texts. */
  static String ofHeading(Node node) {
    StringBuilder text = new StringBuilder();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (!(child instanceof Image) && !(child instanceof ImageRef)) {
        append(child, text, false);
      }
    }
    return withoutTags(text);
  }

  /** A heading's text with tags and ids as they are written. */
  static String rawHeading(Node node) {
    StringBuilder text = new StringBuilder();
    collect(node, text, true);
    return withoutTags(text);
  }

  private static void collect(Node node, StringBuilder text, boolean raw) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      append(child, text, raw);
    }
  }

  private static void append(Node node, StringBuilder text, boolean raw) {
    if (node instanceof Text) {
      text.append(node.getChars().unescape());
    } else if (node instanceof Code code) {
      text.append(code.getText());
    } else if (node instanceof HtmlEntity) {
      text.append(node.getChars().unescape());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      text.append(' ');
    } else if (node instanceof AutoLink link) {
      text.append(link.getText());
    } else if (node instanceof MailLink link) {
      text.append(link.getText());
    } else if (node instanceof Nodes.Mention) {
      text.append(node.getChars());
    } else if (node instanceof Nodes.Wiki && raw) {
      text.append(node.getChars());
    } else if (node instanceof Nodes.Wiki wiki) {
      text.append(wiki.text.isEmpty() ? wiki.target : wiki.text);
    } else if (node instanceof Nodes.BadTag || (raw && isTag(node))) {
      text.append(node.getChars());
    } else if (node instanceof FencedCodeBlock code) {
      text.append(code.getContentChars()).append(' ');
    } else if (node instanceof IndentedCodeBlock code) {
      text.append(code.getContentChars()).append(' ');
    } else if (isTag(node)) {
      text.append(TAG);
    } else if (!isSilent(node)) {
      collect(node, text, raw);
      if (node instanceof Block || node instanceof TableCell) {
        text.append(' ');
      }
    }
  }

  private static boolean isTag(Node node) {
    return node instanceof Nodes.Tag || node instanceof Nodes.HeadingId;
  }

  private static boolean isSilent(Node node) {
    return node instanceof HtmlInlineBase
        || node instanceof HtmlBlockBase
        || node instanceof Reference
        || node instanceof Footnote
        || node instanceof TableSeparator
        || node instanceof Nodes.Inclusion;
  }

  /** White space becomes one space; none is left where a tag stood before punctuation. */
  private static String collapse(CharSequence text) {
    StringBuilder collapsed = new StringBuilder(text.length());
    boolean space = false;
    boolean tag = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == TAG) {
        tag = true;
      } else if (Character.isWhitespace(c)) {
        space = collapsed.length() > 0;
      } else {
        if (space && !(tag && PUNCTUATION.indexOf(c) >= 0)) {
          collapsed.append(' ');
        }
        space = false;
        tag = false;
        collapsed.append(c);
      }
    }
    return collapsed.toString();
  }

  private static String withoutTags(CharSequence text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != TAG) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString().strip();
  }
}
