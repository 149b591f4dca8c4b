package io.github.ismshandbook.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What blocks are: which are ours, which are quoted, which have substance. */
final class Blocks {

  private static final List<String> ALERTS =
      List.of("note", "tip", "important", "warning", "caution");
  private static final Set<String> ADMONITIONS =
      Set.of(
          "note",
          "abstract",
          "info",
          "tip",
          "important",
          "success",
          "question",
          "warning",
          "caution",
          "failure",
          "danger",
          "bug",
          "example",
          "quote");
  private static final String INCLUDE = "{include:";

  private Blocks() {}

  /** Puts our block in a node's place if it is one of our syntax; else gives the node itself. */
  static Node recast(Node node) {
    if (node instanceof Paragraph) {
      String text = node.getChars().trim().toString();
      if (text.startsWith(INCLUDE)
          && text.endsWith("}")
          && text.indexOf('}') == text.length() - 1) {
        String target = text.substring(INCLUDE.length(), text.length() - 1).strip();
        return replace(node, new Nodes.Inclusion(node.getChars().trim(), target));
      }
    } else if (node instanceof BlockQuote && node.getFirstChild() instanceof Paragraph first) {
      String kind = alert(first);
      if (!kind.isEmpty()) {
        Nodes.Alert alert = new Nodes.Alert(node.getChars(), kind);
        dropFirstLine(first);
        alert.takeChildren(node);
        return replace(node, alert);
      }
    }
    return node;
  }

  /**
   * The kind of an admonition, which becomes a class: one that is known, so that none is forged.
   */
  static String admonition(String written) {
    String kind = written.toLowerCase(Locale.ROOT);
    return ADMONITIONS.contains(kind) ? kind : "note";
  }

  private static Node replace(Node old, Node other) {
    old.insertBefore(other);
    old.unlink();
    return other;
  }

  /** The kind of {@code [!NOTE]} alone on a quote's first line, or empty. */
  private static String alert(Paragraph first) {
    BasedSequence chars = first.getChars();
    int end = chars.indexOf('\n');
    String line = (end < 0 ? chars : chars.subSequence(0, end)).trim().toString();
    if (!line.startsWith("[!") || !line.endsWith("]")) {
      return "";
    }
    String kind = line.substring(2, line.length() - 1).toLowerCase(Locale.ROOT);
    return ALERTS.contains(kind) ? kind : "";
  }

  private static void dropFirstLine(Paragraph first) {
    int end = first.getChars().indexOf('\n');
    int lineEnd = end < 0 ? first.getEndOffset() : first.getStartOffset() + end + 1;
    Node next;
    for (Node child = first.getFirstChild(); child != null; child = next) {
      next = child.getNext();
      if (child.getStartOffset() < lineEnd) {
        child.unlink();
      }
    }
    if (!first.hasChildren()) {
      first.unlink();
    }
  }

  /** Whether a tag within it quotes it. */
  static boolean isQuoted(Node node) {
    return node instanceof Paragraph
        || node instanceof TableRow
        || node instanceof ListItem
        || node instanceof DefinitionTerm
        || node instanceof Heading;
  }

  /** Whether it says something: neither heading nor tag nor comment nor definition. */
  static boolean hasSubstance(Node node, String text) {
    if (node instanceof Heading
        || node instanceof Reference
        || node instanceof FootnoteBlock
        || node instanceof ThematicBreak) {
      return false;
    }
    return !text.isEmpty()
        || node instanceof Nodes.Inclusion
        || (node instanceof HtmlBlockBase && RawHtml.says(node.getChars()))
        || holdsImage(node);
  }

  private static boolean holdsImage(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Image
          || child instanceof ImageRef
          || (child instanceof HtmlInlineBase && RawHtml.says(child.getChars()))
          || holdsImage(child)) {
        return true;
      }
    }
    return false;
  }

  /** The first paragraph in a block, itself included, or null. */
  static Node firstParagraph(Node node) {
    Node found = node;
    while (found != null && !(found instanceof Paragraph)) {
      found = found.getFirstChild();
    }
    return found;
  }
}
