package io.github.ismshandbook.markdown;

import java.util.regex.Pattern;

/**
 * A lenient form of HTML for comparing with the specifications' examples: white space beside
 * blocks, ids of headings, the wrapper of tables and the spelling of empty elements do not matter.
 */
final class Normal {

  private static final Pattern BLOCK =
      Pattern.compile(
          "\\s*(</?(?:p|div|ul|ol|li|blockquote|h[1-6]|hr|pre|table|thead|tbody|tr|td|th|br|dl|dt|dd)(?: [^>]*)?>)\\s*");

  private Normal() {}

  static String form(String html) {
    String form =
        html.replace(" />", ">")
            .replaceAll("<(h[1-6]) id=\"[^\"]*\">", "<$1>")
            .replaceAll("<div class=\"table\">\\s*(<table>.*?</table>)\\s*</div>", "$1")
            .replaceAll("(?s)<div class=\"table\">\\s*(<table>.*?</table>)\\s*</div>", "$1")
            .replaceAll(" align=\"(\\w+)\"", " class=\"align-$1\"")
            .replaceAll(
                "<li><input (checked=\"\" )?disabled=\"\" type=\"checkbox\"> ?",
                "<li class=\"task\">$1 ")
            .replace("checked=\"\" ", "\u2611")
            .replace("<li class=\"task\"> ", "<li class=\"task\">\u2610 ")
            .replace("&quot;", "\"")
            .replace("%20", " ");
    return BLOCK.matcher(form).replaceAll("\n$1\n").replaceAll("\\s+", " ").strip();
  }
}
