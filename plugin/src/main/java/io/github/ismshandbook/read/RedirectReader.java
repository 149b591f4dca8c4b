package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code redirects}: {@code policies/old.md}, {@code policies/old.md -> part}, {@code
 * policies/old.md#part -> part}, {@code "#part -> other"}.
 */
final class RedirectReader {

  private static final String ARROW = "->";
  private static final int LONGEST = 200;

  private final String path;
  private final List<Redirect> redirects = new ArrayList<>();
  private final Values problems;

  private RedirectReader(String path, List<Problem> problems) {
    this.path = path;
    this.problems = new Values("", problems);
  }

  /**
   * Reads the entries of a document.
   *
   * @param path of the document, which an entry that begins with {@code #} means
   */
  static List<Redirect> read(String path, List<Item> items, List<Problem> problems) {
    RedirectReader reader = new RedirectReader(path, problems);
    items.forEach(reader::read);
    return reader.redirects;
  }

  private void read(Item item) {
    String text = item.text();
    int arrow = text.indexOf(ARROW);
    String from = (arrow < 0 ? text : text.substring(0, arrow)).strip();
    String to = arrow < 0 ? "" : text.substring(arrow + ARROW.length()).strip();
    String anchor = to.startsWith("#") ? to.substring(1) : to;
    if (arrow >= 0 && anchor.isEmpty()) {
      refuse(
          item,
          "has no new place. Write it after the arrow without #, which begins a comment: "
              + "policies/access.md#leavers -> leaving.");
      return;
    }
    int hash = from.indexOf('#');
    String old = hash < 0 ? from : from.substring(0, hash);
    String fragment = hash < 0 ? "" : from.substring(hash + 1);
    Optional<String> fault = hash == 0 ? Optional.empty() : fault(old).or(() -> pageFault(old));
    if (fault.isPresent()) {
      refuse(item, fault.get());
    } else if (hash >= 0 && !isAnchor(fragment) || !anchor.isEmpty() && !isAnchor(anchor)) {
      refuse(
          item,
          "has a place that cannot be linked to. Write its id, without white space: "
              + "policies/access.md#leavers -> leaving.");
    } else {
      redirects.add(new Redirect(hash == 0 ? path : old, fragment, anchor, item.place()));
    }
  }

  private void refuse(Item item, String why) {
    problems.invalid(
        "redirects", item.place(), "names `" + Values.shown(item.text()) + "`, which " + why);
  }

  private static Optional<String> fault(String old) {
    for (String name : old.split("/", -1)) {
      if (name.isEmpty() || name.equals(".") || name.equals("..") || !isPortable(name)) {
        return Optional.of(
            "is no path in the handbook. Write the old path from the handbook's folder, such as"
                + " policies/access-control.md.");
      }
    }
    return Optional.empty();
  }

  /** Only documents have pages that somebody may have linked to. */
  private static Optional<String> pageFault(String old) {
    boolean folder = old.contains(".html/");
    return old.startsWith("policies/") && old.endsWith(".md") && !folder
        ? Optional.empty()
        : Optional.of(
            "was never a document: those are policies/**/*.md. Write the old path from the"
                + " handbook's folder, such as policies/access-control.md.");
  }

  /** It becomes the name of a file, on every system. */
  private static boolean isPortable(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isISOControl(c) || "\\:*?\"<>|".indexOf(c) >= 0) {
        return false;
      }
    }
    return !name.endsWith(".") && !name.endsWith(" ");
  }

  /** It becomes an id of the page; those of the theme have a tilde. */
  private static boolean isAnchor(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isISOControl(c) || c == '~' || c == '#') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= LONGEST;
  }
}
