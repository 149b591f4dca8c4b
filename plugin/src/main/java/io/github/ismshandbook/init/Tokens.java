package io.github.ismshandbook.init;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills in the tokens of a set's file, each as the place it stands in has to have it: {@code
 * "@title@"} in YAML, with its quotes, and {@code @organisation@} in the text of a document.
 */
final class Tokens {

  private static final Pattern YAML = Pattern.compile("\"@([a-z0-9-]+)@\"");
  private static final Pattern MARKDOWN = Pattern.compile("@([a-z0-9-]+)@");
  private static final String FENCE = "\n---\n";

  /** What could begin a tag, a link, markup or a place to fill in. */
  private static final String SPECIAL = "\\`*_{}[]<>&|~#$!";

  private final Map<String, String> texts = new TreeMap<>();

  Tokens(Answers answers) {
    texts.put("organisation", answers.organisation());
    texts.put("title", answers.title());
    texts.put("scope", answers.scope());
    texts.put("today", answers.today().toString());
    texts.put("in-a-quarter", answers.today().plusMonths(3).toString());
    texts.put("in-half-a-year", answers.today().plusMonths(6).toString());
    texts.put("in-a-year", answers.today().plusYears(1).toString());
    texts.put("year", Integer.toString(answers.today().getYear()));
  }

  /** A file's text, by the end of its name. */
  String fill(String path, String text) {
    if (!path.endsWith(".md")) {
      return fill(YAML, text, false);
    }
    int body = text.startsWith("---\n") ? text.indexOf(FENCE) + FENCE.length() : 0;
    return fill(YAML, text.substring(0, body), false) + fill(MARKDOWN, text.substring(body), true);
  }

  private String fill(Pattern token, String text, boolean markdown) {
    Matcher matcher = token.matcher(text);
    StringBuilder filled = new StringBuilder(text.length() + 100);
    while (matcher.find()) {
      String value = texts.get(matcher.group(1));
      if (value == null) {
        throw new IllegalStateException("There is no token " + matcher.group());
      }
      matcher.appendReplacement(
          filled, Matcher.quoteReplacement(markdown ? markdown(value) : yaml(value)));
    }
    return matcher.appendTail(filled).toString();
  }

  /** Plain where YAML reads it as it stands, else in double quotes. */
  static String yaml(String text) {
    boolean plain =
        !text.isEmpty()
            && Character.isLetterOrDigit(text.codePointAt(0))
            && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || " -.,()/".indexOf(c) >= 0)
            && !text.equalsIgnoreCase("null");
    return plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** The text itself, whatever Markdown would make of it. It never begins a line in a set. */
  static String markdown(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (SPECIAL.indexOf(c) >= 0) {
        escaped.append('\\').append(c);
      } else if (startsLink(text, i)) {
        // An address becomes a link through a backslash too, but not through an entity.
        escaped.append("&#").append((int) c).append(';');
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** Whether it is what makes a link of an address: {@code ://}, {@code www.} or {@code @}. */
  private static boolean startsLink(String text, int at) {
    return switch (text.charAt(at)) {
      case '@' -> true;
      case ':' -> text.startsWith("//", at + 1);
      case '.' -> at >= 3 && text.regionMatches(true, at - 3, "www", 0, 3);
      default -> false;
    };
  }
}
