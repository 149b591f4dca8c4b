package io.github.ismshandbook.render;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a picture may consist of. */
final class SvgVocabulary {

  private static final Set<String> ELEMENTS =
      Set.of(
          "svg",
          "g",
          "defs",
          "symbol",
          "use",
          "switch",
          "title",
          "desc",
          "style",
          "path",
          "rect",
          "circle",
          "ellipse",
          "line",
          "polyline",
          "polygon",
          "text",
          "tspan",
          "textPath",
          "image",
          "marker",
          "pattern",
          "mask",
          "clipPath",
          "linearGradient",
          "radialGradient",
          "stop",
          "filter",
          "feBlend",
          "feColorMatrix",
          "feComponentTransfer",
          "feComposite",
          "feConvolveMatrix",
          "feDiffuseLighting",
          "feDisplacementMap",
          "feDistantLight",
          "feDropShadow",
          "feFlood",
          "feFuncA",
          "feFuncB",
          "feFuncG",
          "feFuncR",
          "feGaussianBlur",
          "feMerge",
          "feMergeNode",
          "feMorphology",
          "feOffset",
          "fePointLight",
          "feSpecularLighting",
          "feSpotLight",
          "feTile",
          "feTurbulence");

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
  private static final Pattern EMBEDDED =
      Pattern.compile("data:image/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\\s]*");

  private SvgVocabulary() {}

  static boolean isHarmless(String element) {
    return ELEMENTS.contains(element);
  }

  static boolean isHarmless(String attribute, String value) {
    if (attribute.equals("href") || attribute.equals("xlink:href")) {
      return value.startsWith("#") || EMBEDDED.matcher(value).matches();
    }
    return NAME.matcher(attribute).matches()
        && !attribute.toLowerCase(Locale.ROOT).startsWith("on")
        && staysInside(value);
  }

  /** Whether a value or a style sheet refers to nothing but parts of the picture. */
  static boolean staysInside(String style) {
    String lower = style.toLowerCase(Locale.ROOT);
    if (lower.contains("\\") || lower.contains("@import") || lower.contains("expression(")) {
      return false;
    }
    for (int url = lower.indexOf("url("); url >= 0; url = lower.indexOf("url(", url + 4)) {
      int target = url + 4;
      while (target < lower.length() && " \t\r\n\"'".indexOf(lower.charAt(target)) >= 0) {
        target++;
      }
      if (target >= lower.length() || lower.charAt(target) != '#') {
        return false;
      }
    }
    return !lower.contains("image-set(");
  }
}
