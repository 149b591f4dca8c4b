package io.github.ismshandbook.model;

import java.util.List;

/**
 * What was read from one Markdown text: its facts, and its fragment with holes.
 *
 * @param sections its sections in order; the first is the document itself
 * @param claims its tags' claims, in order of appearance
 * @param links its links, images and mentions, in order of appearance
 * @param includes the snippets it includes
 * @param fragment its HTML, in pieces
 * @param anchors every id in the fragment that a link may reach, headings included
 * @param text its running text without markup, for search and for placeholders
 * @param problems what is wrong in it
 */
public record Content(
    List<Section> sections,
    List<TagClaim> claims,
    List<Link> links,
    List<Include> includes,
    List<Piece> fragment,
    List<String> anchors,
    String text,
    List<Problem> problems) {

  public Content {
    sections = List.copyOf(sections);
    claims = List.copyOf(claims);
    links = List.copyOf(links);
    includes = List.copyOf(includes);
    fragment = List.copyOf(fragment);
    anchors = List.copyOf(anchors);
    problems = List.copyOf(problems);
  }
}
