package io.github.ismshandbook.render;

import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.SitePaths;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/** Files that the site has as they are, but for pictures that could hold scripts. */
final class Copies {

  static final String ASSETS = "assets/";

  /** Of the style and the script, these alone are the theme's. */
  private static final Set<String> THEME = Set.of("assets/minisearch.js", "assets/extra.css");

  private Copies() {}

  static boolean isAsset(String path) {
    return THEME.contains(path) || SitePaths.isCopied(path);
  }

  static byte[] of(InputFile file) throws IOException {
    boolean svg = file.path().toLowerCase(Locale.ROOT).endsWith(".svg");
    return svg ? SafeSvg.of(file.bytes()) : file.bytes();
  }
}
