package io.github.ismshandbook.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.ismshandbook.model.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a tree as HTML with marks, not yet sanitised. */
final class FragmentWriter {

  private final Document document;
  private final Facts facts;
  private final Tokens tokens;
  private final boolean escapeRaw;
  private final TableWriter tables = new TableWriter(this);
  private final StringBuilder html = new StringBuilder();
  private final List<String> holes = new ArrayList<>();
  private final List<List<Integer>> tags = new ArrayList<>();
  private final Map<Integer, String> referenceTexts = new HashMap<>();
  private final Map<Integer, Piece.Image> images = new HashMap<>();
  private final Map<Integer, Integer> footnoteUses = new HashMap<>();

  FragmentWriter(Document document, Facts facts, Tokens tokens, boolean escapeRaw) {
    this.document = document;
    this.facts = facts;
    this.tokens = tokens;
    this.escapeRaw = escapeRaw;
  }

  String write() {
    children(document);
    footnotes();
    return html.toString();
  }

  /** The holes in order, as they must come out again. */
  List<String> holes() {
    return holes;
  }

  String referenceText(int link) {
    return referenceTexts.getOrDefault(link, "");
  }

  Piece.Image image(int link) {
    return images.get(link);
  }

  List<Integer> tag(int index) {
    return tags.get(index);
  }

  private void children(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      write(child);
    }
  }

  private void write(Node node) {
    if (facts.hidden.containsKey(node)) {
      return;
    }
    if (node instanceof Text) {
      text(node.getChars().unescape());
    } else if (node instanceof com.vladsch.flexmark.util.ast.Block) {
      block(node);
    } else if (!tables.write(node)) {
      inline(node);
    }
  }

  private void block(Node node) {
    if (node instanceof Paragraph paragraph) {
      paragraph(paragraph);
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof BulletList) {
      element("ul", "", node);
    } else if (node instanceof OrderedList list) {
      int start = list.getStartNumber();
      open("ol", "", start == 1 ? "" : " start=\"" + start + "\"");
      children(node);
      close("ol");
    } else if (node instanceof TaskListItem item) {
      open("li", "task", "");
      html.append(item.isItemDoneMarker() ? "\u2611 " : "\u2610 ");
      children(node);
      close("li");
    } else if (node instanceof DefinitionList) {
      element("dl", "", node);
    } else if (node instanceof DefinitionTerm) {
      element("dt", "", node);
    } else if (node instanceof DefinitionItem) {
      element("dd", "", node);
    } else if (node instanceof ListItem) {
      element("li", "", node);
    } else if (node instanceof BlockQuote) {
      element("blockquote", "", node);
    } else if (node instanceof FencedCodeBlock code) {
      fenced(code);
    } else if (node instanceof IndentedCodeBlock code) {
      code("", trimTail(lines(code.getContentLines())));
    } else if (node instanceof HtmlBlockBase) {
      raw(node, lines(((com.vladsch.flexmark.util.ast.Block) node).getContentLines()));
    } else if (node instanceof ThematicBreak) {
      html.append("<hr>\n");
    } else if (node instanceof Nodes.Inclusion) {
      include(node);
    } else if (node instanceof Nodes.Alert alert) {
      admonition(alert.kind, capitalized(alert.kind), node);
    } else if (node instanceof AdmonitionBlock block) {
      String kind = Blocks.admonition(word(block.getInfo().toString()));
      String title = block.getTitle().unescape();
      admonition(kind, title.isEmpty() ? capitalized(kind) : title, node);
    } else if (node instanceof TableBlock) {
      open("div", "table", "");
      element("table", "", node);
      close("div");
    } else if (!(node instanceof Reference) && !(node instanceof FootnoteBlock)) {
      children(node);
    }
  }

  private void paragraph(Paragraph paragraph) {
    boolean tight =
        paragraph.getParent() instanceof ParagraphItemContainer container
            && container.isParagraphInTightListItem(paragraph);
    if (tight) {
      children(paragraph);
      if (paragraph.getNext() != null) {
        html.append('\n');
      }
    } else {
      html.append("<p>");
      children(paragraph);
      html.append("</p>\n");
    }
  }

  private void heading(Heading heading) {
    int level = heading.getLevel();
    String name = "h" + (facts.keepsTitle ? level : Math.max(2, level));
    html.append('<').append(name);
    String id = facts.ids.get(heading);
    if (id != null) {
      html.append(" id=\"").append(tokens.own(HtmlText.escape(id))).append('"');
    }
    html.append('>');
    int start = html.length();
    children(heading);
    trimEnd(start);
    html.append("</").append(name).append(">\n");
  }

  /** Drops the white space that a hidden id leaves behind. */
  private void trimEnd(int start) {
    while (html.length() > start && html.charAt(html.length() - 1) == ' ') {
      html.setLength(html.length() - 1);
    }
  }

  private void inline(Node node) {
    if (node instanceof SoftLineBreak) {
      html.append('\n');
    } else if (node instanceof HardLineBreak) {
      html.append("<br>\n");
    } else if (node instanceof Emphasis) {
      element("em", node);
    } else if (node instanceof StrongEmphasis) {
      element("strong", node);
    } else if (node instanceof Strikethrough) {
      element("del", node);
    } else if (node instanceof Code code) {
      html.append("<code>");
      text(codeSpan(code.getText().normalizeEOL()));
      html.append("</code>");
    } else if (node instanceof HtmlEntity) {
      text(node.getChars().unescape());
    } else if (node instanceof HtmlInlineBase) {
      raw(node, node.getChars().normalizeEOL());
    } else if (node instanceof Nodes.Tag) {
      tag(node);
    } else if (node instanceof Nodes.Wiki wiki) {
      reference(node, wiki.text);
    } else if (node instanceof Nodes.Mention) {
      reference(node, node.getChars().toString());
    } else if (node instanceof Nodes.BadTag) {
      text(node.getChars());
    } else if (node instanceof Footnote footnote) {
      footnote(footnote);
    } else if (node instanceof Image || node instanceof ImageRef) {
      image(node);
    } else if (node instanceof AutoLink link) {
      link(node, () -> text(link.getText()));
    } else if (node instanceof MailLink link) {
      link(node, () -> text(link.getText()));
    } else if (node instanceof Link || node instanceof LinkRef) {
      link(node, () -> children(node));
    } else if (node instanceof Nodes.HeadingId) {
      headingId(node);
    } else {
      children(node);
    }
  }

  /** Shown only where it is not the heading's id: not at its end. */
  private void headingId(Node node) {
    for (Node next = node.getNext(); next != null; next = next.getNext()) {
      if (!(next instanceof Nodes.Tag) && !next.getChars().isBlank()) {
        text(node.getChars());
        return;
      }
    }
    trimEnd(0);
  }

  private void link(Node node, Runnable content) {
    Integer index = facts.indexes.get(node);
    if (index == null) {
      undefined(node);
      return;
    }
    String hole = Tokens.LINK + Integer.toString(index);
    holes.add(hole);
    html.append("<a href=\"").append(tokens.own(hole)).append('"');
    String title = Addresses.title(node, document);
    if (!title.isEmpty()) {
      html.append(" title=\"").append(HtmlText.escape(title)).append('"');
    }
    html.append('>');
    content.run();
    html.append("</a>");
  }

  /** A reference without a definition is text. */
  private void undefined(Node node) {
    BasedSequence chars = node.getChars();
    if (!node.hasChildren()) {
      text(chars.unescape());
      return;
    }
    int start = node.getStartOffset();
    text(chars.subSequence(0, node.getFirstChild().getStartOffset() - start).unescape());
    children(node);
    text(chars.subSequence(node.getLastChild().getEndOffset() - start).unescape());
  }

  private void image(Node node) {
    Integer index = facts.indexes.get(node);
    if (index == null) {
      undefined(node);
      return;
    }
    images.put(index, new Piece.Image(index, PlainText.of(node), Addresses.title(node, document)));
    mark(Tokens.IMAGE, index);
  }

  private void reference(Node node, String text) {
    Integer index = facts.indexes.get(node);
    referenceTexts.put(index, text);
    mark(Tokens.REFERENCE, index);
  }

  private void tag(Node node) {
    List<Integer> claims = facts.tagClaims.get(node);
    if (claims == null) {
      text(node.getChars());
      return;
    }
    tags.add(claims);
    mark(Tokens.TAG, tags.size() - 1);
  }

  private void include(Node node) {
    Integer index = facts.indexes.get(node);
    if (index == null) {
      text(node.getChars());
    } else {
      mark(Tokens.INCLUDE, index);
    }
    html.append('\n');
  }

  private void mark(char type, int index) {
    holes.add(type + Integer.toString(index));
    html.append(tokens.mark(type, index));
  }

  private void footnote(Footnote footnote) {
    Integer index = facts.indexes.get(footnote);
    if (index == null) {
      text(footnote.getChars());
      return;
    }
    int number = index + 1;
    int use = footnoteUses.merge(index, 1, Integer::sum);
    String id = "fnref:" + number + (use == 1 ? "" : "-" + use);
    html.append("<sup id=\"").append(tokens.own(id)).append("\"><a href=\"");
    html.append(tokens.own("#fn:" + number)).append("\">").append(number).append("</a></sup>");
  }

  private void footnotes() {
    if (facts.footnotes.isEmpty()) {
      return;
    }
    open("div", "footnotes", "");
    html.append("<ol>\n");
    for (int i = 0; i < facts.footnotes.size(); i++) {
      html.append("<li id=\"").append(tokens.own("fn:" + (i + 1))).append("\">");
      children(facts.footnotes.get(i));
      html.append("<a href=\"")
          .append(tokens.own("#fnref:" + (i + 1)))
          .append("\">\u21a9</a></li>\n");
    }
    html.append("</ol>\n");
    close("div");
  }

  private void admonition(String kind, String title, Node node) {
    open("div", "admonition " + kind, "");
    html.append("<p class=\"").append(tokens.own("admonition-title")).append("\">");
    text(title);
    html.append("</p>\n");
    children(node);
    close("div");
  }

  private void fenced(FencedCodeBlock code) {
    String language = word(code.getInfo().unescape());
    code(language, lines(code.getContentLines()));
  }

  private void code(String language, String content) {
    html.append("<pre><code");
    if (!language.isEmpty()) {
      html.append(" class=\"")
          .append(tokens.own("language-" + HtmlText.escape(language)))
          .append('"');
    }
    html.append('>');
    text(content);
    html.append("</code></pre>\n");
  }

  private void raw(Node node, String content) {
    if (escapeRaw) {
      text(content);
      return;
    }
    if (content.regionMatches(true, 0, "<a", 0, 2)
        || content.toLowerCase(Locale.ROOT).contains("<img")
        || content.toLowerCase(Locale.ROOT).contains("<a ")) {
      html.append(tokens.mark(Tokens.RAW, node.getStartOffset()));
    }
    html.append(content);
  }

  void element(String name, String className, Node node) {
    open(name, className, "");
    children(node);
    close(name);
  }

  /** A row of a table, with empty cells at its end. */
  void row(Node row, int missing) {
    open("tr", "", "");
    children(row);
    for (int i = 0; i < missing; i++) {
      html.append("<td></td>\n");
    }
    close("tr");
  }

  private void element(String name, Node node) {
    html.append('<').append(name).append('>');
    children(node);
    html.append("</").append(name).append('>');
  }

  private void open(String name, String className, String attributes) {
    html.append('<').append(name);
    if (!className.isEmpty()) {
      html.append(" class=\"").append(tokens.own(className)).append('"');
    }
    html.append(attributes).append('>');
    if (!name.equals("li") && !name.equals("td") && !name.equals("th") && !name.equals("dt")) {
      html.append('\n');
    }
  }

  private void close(String name) {
    html.append("</").append(name).append(">\n");
  }

  private void text(CharSequence text) {
    HtmlText.append(text, html);
  }

  private static String lines(List<BasedSequence> lines) {
    StringBuilder text = new StringBuilder();
    for (BasedSequence line : lines) {
      text.append(line.normalizeEOL());
    }
    if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
    return text.toString();
  }

  private static String trimTail(String text) {
    return text.stripTrailing() + "\n";
  }

  private static String codeSpan(String text) {
    String line = text.replace('\n', ' ');
    boolean padded = line.startsWith(" ") && line.endsWith(" ") && !line.isBlank();
    return padded ? line.substring(1, line.length() - 1) : line;
  }

  private static String word(String info) {
    String stripped = info.strip();
    int end = 0;
    while (end < stripped.length() && !Character.isWhitespace(stripped.charAt(end))) {
      end++;
    }
    return stripped.substring(0, end);
  }

  private static String capitalized(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
