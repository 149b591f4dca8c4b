package io.github.ismshandbook.render.view;

import java.util.List;

/**
 * What surrounds every page.
 *
 * @param path the page's own path in the site
 * @param language tag of the language of its words
 * @param direction where its lines run: {@code ltr} or {@code rtl}
 * @param title of the page
 * @param margins what the margins of the printed page say
 * @param root what leads from the page to the site's folder: empty, or {@code ../} for each level
 * @param handbook title of the handbook
 * @param organisation whose it is; may be empty
 * @param asOf the day it was judged for
 * @param navigation the sections of the site, in groups; what is near the page stands in its
 *     section
 * @param crumbs the way from the home page, without the page itself
 * @param notices banners that every page shows
 * @param look what the handbook makes its own
 * @param extraStyle whether the handbook has a style of its own, {@code assets/extra.css}
 * @param licence what the site says of text of the standards in it; empty if there is none
 * @param catalogs the standards whose identifiers and titles the site shows
 */
public record Frame(
    String path,
    String language,
    String direction,
    String title,
    Margins margins,
    String root,
    String handbook,
    String organisation,
    String asOf,
    List<Group> navigation,
    List<Ref> crumbs,
    List<Notice> notices,
    Look look,
    boolean extraStyle,
    String licence,
    List<String> catalogs) {

  public Frame {
    navigation = List.copyOf(navigation);
    crumbs = List.copyOf(crumbs);
    notices = List.copyOf(notices);
    catalogs = List.copyOf(catalogs);
  }

  /**
   * Entries of the navigation that belong together.
   *
   * @param label their common name
   */
  public record Group(String label, List<Place> places) {
    public Group {
      places = List.copyOf(places);
    }
  }

  /**
   * An entry of the navigation.
   *
   * @param current {@code page} for the page itself, {@code true} for the section it stands in,
   *     empty for all others
   * @param inside what is near the page, in its section alone
   */
  public record Place(Ref ref, String current, List<Place> inside) {
    public Place {
      inside = List.copyOf(inside);
    }

    /** A place with nothing inside. */
    public static Place of(Ref ref, boolean page) {
      return new Place(ref, page ? "page" : "", List.of());
    }
  }

  /**
   * What a handbook makes its own.
   *
   * @param logo address of its logo; empty for none
   * @param accent whether it has a color, {@code assets/appearance.css}
   * @param footer a line for the foot of the page; may be empty
   */
  public record Look(String logo, boolean accent, String footer) {}

  /**
   * The margins of printed pages.
   *
   * @param start of the line above: a document's identification, another page's title
   * @param middle of it: why a document is not to be followed; empty for the rest
   * @param end of it: a document's title, the handbook's for other pages
   * @param foot beneath, beside the number of the page
   */
  public record Margins(String start, String middle, String end, String foot) {}
}
