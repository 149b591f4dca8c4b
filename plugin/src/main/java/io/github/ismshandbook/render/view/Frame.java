package io.github.ismshandbook.render.view;

import java.util.List;

/**
 * What surrounds every page.
 *
 * @param path the page's own path in the site
 * @param title of the page
 * @param margins what the margins of the printed page say
 * @param root what leads from the page to the site's folder: empty, or {@code ../} for each level
 * @param handbook title of the handbook
 * @param organisation whose it is; may be empty
 * @param asOf the day it was judged for
 * @param section id of the entry of the navigation it belongs to; may be empty
 * @param navigation the sections of the site
 * @param more the pages the footer leads to
 * @param crumbs the way from the home page, without the page itself
 * @param notices banners that every page shows
 * @param extraStyle whether the handbook has a style of its own, {@code assets/extra.css}
 * @param catalogs the standards whose identifiers and titles the site shows
 */
public record Frame(
    String path,
    String title,
    Margins margins,
    String root,
    String handbook,
    String organisation,
    String asOf,
    String section,
    List<Section> navigation,
    List<Ref> more,
    List<Ref> crumbs,
    List<Notice> notices,
    boolean extraStyle,
    List<String> catalogs) {

  public Frame {
    navigation = List.copyOf(navigation);
    more = List.copyOf(more);
    crumbs = List.copyOf(crumbs);
    notices = List.copyOf(notices);
    catalogs = List.copyOf(catalogs);
  }

  /**
   * The margins of printed pages.
   *
   * @param start of the line above: a document's identification, another page's title
   * @param middle of it: why a document is not to be followed; empty for the rest
   * @param end of it: a document's title, the handbook's for other pages
   * @param foot beneath, beside the number of the page
   */
  public record Margins(String start, String middle, String end, String foot) {}

  /** An entry of the navigation. */
  public record Section(String id, Ref ref) {}
}
