package io.github.ismshandbook.render.view;

import java.util.List;

/**
 * A document's page.
 *
 * @param heading its heading of level 1, with its chips
 * @param kind its type in words
 * @param state its status
 * @param panel the document control panel
 * @param notices why it does not count, and what is wrong with it
 * @param problems what is wrong in its file
 * @param contents its sections
 * @param body its text
 * @param claims what it says it covers
 * @param history its declared changes
 * @param related documents that cover the same requirements
 * @param backlinks who links here
 * @param previews of the requirements it leads to
 * @param source where it is on the git host
 * @param controlled what its print says of it
 * @param notes where its links lead outside, for print; to be shown after the body
 * @param moved older places in it
 */
public record DocumentView(
    Fragment heading,
    String kind,
    Mark state,
    List<Entry> panel,
    List<Notice> notices,
    List<ProblemLine> problems,
    List<Heading> contents,
    Fragment body,
    List<ClaimLine> claims,
    List<Change> history,
    List<Related> related,
    List<Ref> backlinks,
    List<Preview> previews,
    Source source,
    Controlled controlled,
    Fragment notes,
    List<MovedView.OldPlace> moved) {

  /**
   * A line of the contents.
   *
   * @param level 2 to 6
   */
  public record Heading(int level, Ref ref) {}

  /** A requirement that a section claims. */
  public record ClaimLine(Ref requirement, String kind, String parts, Ref section, Mark mark) {}

  /**
   * A document that covers the same requirements.
   *
   * @param requirements codes of the first of them
   * @param more how many others there are
   */
  public record Related(Ref document, List<String> requirements, int more) {}

  /** An entry of the declared history; what is not declared is empty. */
  public record Change(String version, String date, String author, String summary) {}
}
