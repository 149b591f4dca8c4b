package io.github.ismshandbook.markdown;

import com.vladsch.flexmark.ext.admonition.AdmonitionExtension;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import io.github.ismshandbook.model.Catalogs;
import io.github.ismshandbook.model.Content;
import io.github.ismshandbook.model.Link;
import io.github.ismshandbook.model.Piece;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.owasp.html.HtmlSanitizer;

/**
 * Reads Markdown: its facts, and its fragment. Safe for use by several threads; each wants a stack
 * of 16 MB for text that nests deeply.
 */
public final class MarkdownReader {

  private final Parser parser;
  private final TagReader tags;
  private final Mentions mentions;
  private final boolean keepTitle;

  /**
   * Makes a reader.
   *
   * @param catalogs the catalogs that codes are of
   * @param autolink whether bare codes in running text become links
   */
  public MarkdownReader(Catalogs catalogs, boolean autolink) {
    this(catalogs, autolink, false);
  }

  /** With {@code keepTitle}, the level-1 heading stays in the fragment, for specification tests. */
  MarkdownReader(Catalogs catalogs, boolean autolink, boolean keepTitle) {
    this.parser =
        Parser.builder(
                new MutableDataSet()
                    .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                    .set(TablesExtension.COLUMN_SPANS, false)
                    .set(TablesExtension.APPEND_MISSING_COLUMNS, false)
                    .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                    .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                    .set(TablesExtension.WITH_CAPTION, false))
            .extensions(
                List.of(
                    TablesExtension.create(),
                    StrikethroughExtension.create(),
                    TaskListExtension.create(),
                    FootnoteExtension.create(),
                    DefinitionExtension.create(),
                    AdmonitionExtension.create(),
                    AutolinkExtension.create()))
            .customInlineParserExtensionFactory(new InlineSyntax("{", BraceParser::new))
            .customInlineParserExtensionFactory(new InlineSyntax("[", WikiParser::new))
            .build();
    this.tags = new TagReader(catalogs);
    this.mentions = autolink ? new Mentions(catalogs) : null;
    this.keepTitle = keepTitle;
  }

  /**
   * Reads the body of a document.
   *
   * @param path of the file, for places
   * @param body the text behind the front matter
   * @param firstLine the line of the file that the body starts at, from 1
   */
  public Content read(String path, String body, int firstLine) {
    return read(path, body, firstLine, false);
  }

  /** Reads a snippet, which has no headings and includes nothing. */
  public Content readSnippet(String path, String body) {
    return read(path, body, 1, true);
  }

  private Content read(String path, String body, int firstLine, boolean snippet) {
    LineIndex lines = new LineIndex(path, body, firstLine);
    int deep = Nesting.tooDeepAt(body);
    if (deep >= 0) {
      return tooDeep(lines.place(deep), body, lines);
    }
    try {
      Document document = parser.parse(body);
      FactCollector collector = new FactCollector(lines, tags, mentions, snippet);
      Facts facts = collector.collect(document);
      if (keepTitle) {
        facts.keepsTitle = true;
        facts.hidden.clear();
      }
      return content(document, facts, new Tokens(body), lines);
    } catch (StackOverflowError e) {
      return tooDeep(Place.file(path), body, lines);
    }
  }

  private static Content content(Document document, Facts facts, Tokens tokens, LineIndex lines) {
    PieceReceiver receiver = sanitise(document, facts, tokens, lines, false);
    if (!receiver.isBalanced()) {
      facts.problems.add(
          Problem.of(
              Rule.UNBALANCED_HTML,
              RawHtml.suspect(document, lines),
              "raw HTML swallows what follows it, so all raw HTML of this file is shown as text."
                  + " Close every element, and leave out title, iframe, textarea and their like."));
      receiver = sanitise(document, facts, tokens, lines, true);
      if (!receiver.isBalanced()) {
        throw new StackOverflowError("the sanitiser gave up on nesting");
      }
    }
    List<Link> links = new ArrayList<>(facts.links);
    links.addAll(receiver.rawLinks());
    facts.problems.addAll(receiver.problems());
    return new Content(
        facts.sections,
        facts.claims,
        links,
        facts.includes,
        receiver.pieces(),
        facts.anchors,
        facts.text.toString(),
        facts.problems);
  }

  private static PieceReceiver sanitise(
      Document document, Facts facts, Tokens tokens, LineIndex lines, boolean escapeRaw) {
    FragmentWriter writer = new FragmentWriter(document, facts, tokens, escapeRaw);
    String html = writer.write();
    PieceReceiver receiver = new PieceReceiver(tokens, writer, facts, lines);
    HtmlSanitizer.sanitize(html, AllowedHtml.POLICY.apply(receiver, receiver, null));
    return receiver;
  }

  /** The text alone, for a file that no parser should be asked to understand. */
  private static Content tooDeep(Place place, String body, LineIndex lines) {
    return new Content(
        List.of(new Section(0, 0, "", "", List.of(), lines.place(0), Optional.empty(), true)),
        List.of(),
        List.of(),
        List.of(),
        List.of(new Piece.Html("<pre>" + HtmlText.escape(body) + "</pre>\n")),
        List.of(),
        "",
        List.of(
            Problem.of(
                Rule.UNREADABLE_INPUT,
                place,
                "lists, quotes or emphasis nest too deeply to be read. Nest them less deeply.")));
  }
}
