package io.github.ismshandbook.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.ismshandbook.model.Include;
import io.github.ismshandbook.model.Link.Kind;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.TagClaim;
import io.github.ismshandbook.tags.TagWords;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Walks a tree once, in order: finds the facts, and puts our nodes where the text has our syntax.
 */
final class FactCollector {

  private static final int LONGEST_SHOWN = 80;

  private final LineIndex lines;
  private final TagReader tags;
  private final Mentions mentions;
  private final boolean snippet;
  private final Facts facts = new Facts();
  private final Outline outline;
  private final List<Pending> pending = new ArrayList<>();

  /** The text of what is quoted, made once however many tags stand in it. */
  private final Map<Node, String> quotes = new IdentityHashMap<>();

  private final Map<FootnoteBlock, Outline.Spot> footnotes = new LinkedHashMap<>();

  private Document document;

  /** A heading's tag, which quotes the section's first paragraph. */
  private record Pending(int claim, Heading heading) {}

  /** Mentions is null when bare codes are not linked. */
  FactCollector(LineIndex lines, TagReader tags, Mentions mentions, boolean snippet) {
    this.lines = lines;
    this.tags = tags;
    this.mentions = mentions;
    this.snippet = snippet;
    this.outline = new Outline(lines.place(0));
  }

  Facts collect(Document root) {
    document = root;
    Node next;
    for (Node node = root.getFirstChild(); node != null; node = next) {
      next = node.getNext();
      top(node);
    }
    footnotes();
    for (Pending quote : pending) {
      TagClaim claim = facts.claims.get(quote.claim());
      facts.claims.set(
          quote.claim(),
          located(
              claim, new Outline.Spot(claim.section(), claim.anchor()), quote(quote.heading())));
    }
    facts.sections.addAll(outline.sections());
    return facts;
  }

  private void top(Node node) {
    Node block = Blocks.recast(node);
    if (block instanceof Heading heading) {
      heading(heading);
      return;
    }
    String text = block instanceof FootnoteBlock ? "" : PlainText.of(block);
    if (Blocks.hasSubstance(block, text)) {
      outline.fill();
    }
    if (!text.isEmpty()) {
      facts.text.append(text).append('\n');
    }
    visit(block, block, false);
  }

  private void heading(Heading heading) {
    Place place = lines.place(heading.getStartOffset());
    if (snippet) {
      facts.problems.add(
          Problem.of(
              Rule.INVALID_VALUE,
              place,
              "a snippet has no headings. Move the heading into the documents that include it."));
    }
    boolean title = outline.isTitle(heading);
    String id = outline.id(heading);
    facts.ids.put(heading, id);
    facts.anchors.add(id);
    outline.open(heading, id, place);
    if (title) {
      facts.hidden.put(heading, true);
    }
    facts.text.append(PlainText.of(heading)).append('\n');
    children(heading, heading, false);
  }

  private void children(Node node, Node quoted, boolean inLink) {
    Node next;
    for (Node child = node.getFirstChild(); child != null; child = next) {
      next = child.getNext();
      visit(Blocks.recast(child), quoted, inLink);
    }
  }

  private void visit(Node node, Node quoted, boolean inLink) {
    Node quote = Blocks.isQuoted(node) ? node : quoted;
    if (node instanceof Code
        || node instanceof FencedCodeBlock
        || node instanceof IndentedCodeBlock) {
      return;
    }
    if (node instanceof FootnoteBlock block) {
      // It is shown at the end, if something refers to it.
      footnotes.put(block, outline.spot());
    } else if (node instanceof TableRow row) {
      extraCells(row);
      children(node, quote, inLink);
    } else if (node instanceof Text) {
      text(node, inLink);
    } else if (node instanceof Nodes.Tag tag) {
      tag(tag, quote, inLink);
    } else if (node instanceof Nodes.BadTag bad) {
      problem(Rule.MALFORMED_TAG, bad, shown(bad) + " " + bad.fix);
    } else if (node instanceof Nodes.Wiki wiki) {
      facts.link(wiki, new io.github.ismshandbook.model.Link(Kind.WIKI, wiki.target, place(wiki)));
    } else if (node instanceof Nodes.Inclusion inclusion) {
      inclusion(inclusion);
    } else if (node instanceof Footnote footnote) {
      footnote(footnote);
    } else if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
      ignoredTag(node);
    } else if (node instanceof Heading heading) {
      String id = outline.id(heading);
      facts.ids.put(heading, id);
      facts.anchors.add(id);
      children(heading, heading, inLink);
    } else if (node instanceof Image || node instanceof ImageRef) {
      String address = Addresses.of(node, document);
      if (address != null) {
        facts.link(node, new io.github.ismshandbook.model.Link(Kind.IMAGE, address, place(node)));
        ignoredTags(node, "in an image is ignored. Move it behind the image.");
        tagInTitle(node);
      }
    } else if (isLink(node)) {
      String address = Addresses.of(node, document);
      if (address != null) {
        facts.link(
            node, new io.github.ismshandbook.model.Link(Kind.MARKDOWN, address, place(node)));
        tagInTitle(node);
      }
      children(node, quote, inLink || address != null);
    } else if (!(node instanceof Reference)) {
      children(node, quote, inLink);
    }
  }

  private static boolean isLink(Node node) {
    return node instanceof Link
        || node instanceof LinkRef
        || node instanceof AutoLink
        || node instanceof MailLink;
  }

  private void text(Node node, boolean inLink) {
    if (mentions == null || inLink) {
      return;
    }
    List<Mentions.Found> found = mentions.in(node.getChars(), before(node));
    if (found.isEmpty()) {
      return;
    }
    int last = 0;
    for (Mentions.Found one : found) {
      if (one.start() > last) {
        node.insertBefore(new Text(node.getChars().subSequence(last, one.start())));
      }
      Nodes.Mention mention =
          new Nodes.Mention(node.getChars().subSequence(one.start(), one.end()), one.code());
      node.insertBefore(mention);
      facts.link(
          mention, new io.github.ismshandbook.model.Link(Kind.MENTION, one.code(), place(mention)));
      last = one.end();
    }
    if (last < node.getChars().length()) {
      node.insertBefore(new Text(node.getChars().subSequence(last)));
    }
    node.unlink();
  }

  /** What stands before a text: the end of the line above. */
  private static CharSequence before(Node node) {
    Node previous = node.getPrevious();
    if (previous instanceof SoftLineBreak && previous.getPrevious() instanceof Text line) {
      return line.getChars();
    }
    return "";
  }

  private void tag(Nodes.Tag tag, Node quoted, boolean inLink) {
    if (inLink) {
      problem(
          Rule.IGNORED_TAG, tag, shown(tag) + " in a link is ignored. Move it behind the link.");
      return;
    }
    TagReader.Read read = tags.read(tag, lines);
    facts.problems.addAll(read.problems());
    List<Integer> indexes = new ArrayList<>();
    for (TagClaim claim : read.claims()) {
      indexes.add(facts.claims.size());
      String quote = "";
      if (quoted instanceof Heading heading) {
        pending.add(new Pending(facts.claims.size(), heading));
      } else {
        quote = quote(quoted);
      }
      facts.claims.add(located(claim, outline.spot(), quote));
    }
    facts.tagClaims.put(tag, indexes);
  }

  private String quote(Node block) {
    return quotes.computeIfAbsent(
        block, node -> node instanceof Heading heading ? quoteAfter(heading) : PlainText.of(node));
  }

  private static TagClaim located(TagClaim claim, Outline.Spot spot, String quote) {
    return new TagClaim(
        claim.kind(),
        claim.code(),
        claim.parts(),
        spot.section(),
        claim.place(),
        quote,
        spot.anchor(),
        claim.date());
  }

  /** The first paragraph of the section that a heading opens. */
  private static String quoteAfter(Heading heading) {
    for (Node node = heading.getNext(); node != null; node = node.getNext()) {
      if (node instanceof Heading) {
        return "";
      }
      Node first = Blocks.firstParagraph(node);
      String text = PlainText.of(first == null ? node : first);
      if (Blocks.hasSubstance(node, text)) {
        return text;
      }
    }
    return "";
  }

  private void inclusion(Nodes.Inclusion inclusion) {
    if (snippet) {
      problem(
          Rule.INVALID_VALUE,
          inclusion,
          "a snippet includes no further snippet. Include both in the document.");
      return;
    }
    facts.indexes.put(inclusion, facts.includes.size());
    facts.includes.add(
        new Include(
            inclusion.target, outline.spot().section(), outline.spot().anchor(), place(inclusion)));
  }

  private void footnote(Footnote footnote) {
    FootnoteBlock block = footnote.getFootnoteBlock();
    if (block == null) {
      return;
    }
    Integer number = facts.indexes.get(block);
    if (number == null) {
      number = facts.footnotes.size();
      facts.indexes.put(block, number);
      facts.footnotes.add(block);
    }
    facts.indexes.put(footnote, number);
  }

  /** Footnotes that something refers to, as they are shown; one may refer to another. */
  private void footnotes() {
    for (int i = 0; i < facts.footnotes.size(); i++) {
      FootnoteBlock block = facts.footnotes.get(i);
      outline.goTo(footnotes.getOrDefault(block, outline.spot()));
      facts.text.append(PlainText.of(block)).append('\n');
      children(block, block, false);
    }
    for (FootnoteBlock block : footnotes.keySet()) {
      if (!facts.indexes.containsKey(block)) {
        ignoredTags(
            block,
            "in a footnote that nothing refers to is ignored. Refer to the footnote, or move the tag.");
      }
    }
  }

  private void ignoredTags(Node node, String why) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Nodes.Tag tag) {
        problem(Rule.IGNORED_TAG, tag, shown(tag) + " " + why);
      }
      ignoredTags(child, why);
    }
  }

  private void ignoredTag(Node node) {
    int found = tagLike(node.getChars().toString());
    if (found >= 0) {
      facts.problems.add(
          Problem.of(
              Rule.IGNORED_TAG,
              lines.place(node.getChars().getIndexOffset(found)),
              "a tag in raw HTML is ignored. Move it out of the HTML, or put blank lines around it."));
    }
  }

  private void tagInTitle(Node node) {
    if (tagLike(Addresses.title(node, document)) >= 0) {
      problem(
          Rule.IGNORED_TAG,
          node,
          "a tag in the title of a link or image is ignored. Move it behind the link or image.");
    }
  }

  private static int tagLike(String text) {
    for (String word : TagWords.ALL) {
      int found = text.indexOf("{" + word + ":");
      if (found >= 0) {
        return found;
      }
    }
    return -1;
  }

  /** Cells beyond the last heading are not in the tree, as they are not shown on the git hosts. */
  private void extraCells(TableRow row) {
    Node last = row.getLastChild();
    BasedSequence rest =
        last == null
            ? row.getChars()
            : row.getChars().subSequence(last.getEndOffset() - row.getStartOffset());
    int found = tagLike(rest.toString());
    if (found >= 0) {
      facts.problems.add(
          Problem.of(
              Rule.IGNORED_TAG,
              lines.place(rest.getIndexOffset(found)),
              "a tag in a table cell without a heading is ignored. Give the table another column."));
    }
  }

  /** What is written, in one line and not too long. */
  private static String shown(Node node) {
    String written = node.getChars().toString();
    String cut =
        written.length() > LONGEST_SHOWN ? written.substring(0, LONGEST_SHOWN) + "…" : written;
    return cut.replaceAll("\\s+", " ");
  }

  private void problem(Rule rule, Node node, String message) {
    facts.problems.add(Problem.of(rule, place(node), message));
  }

  private Place place(Node node) {
    return lines.place(node.getStartOffset());
  }
}
