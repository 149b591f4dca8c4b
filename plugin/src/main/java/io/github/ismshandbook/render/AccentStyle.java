package io.github.ismshandbook.render;

import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Inputs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The style that sets the color of a handbook, {@code assets/appearance.css}: darker where the
 * ground is light and lighter where it is dark, so that links can be read wherever they stand.
 */
final class AccentStyle {

  static final String PATH = "assets/appearance.css";

  private static final String TOKENS = "assets/styles/10-tokens.css";
  private static final Pattern GROUND =
      Pattern.compile("--(?:(?:[a-z]+-)?ground|surface|raised):\\s*(#[0-9a-fA-F]{6})\\s*;");
  private static final String DARK = "prefers-color-scheme: dark";

  private AccentStyle() {}

  /**
   * The style.
   *
   * @param accent as {@code #rrggbb}
   */
  static byte[] of(String accent, Inputs inputs) throws IOException {
    InputFile file = inputs.files().get(TOKENS);
    String tokens = file == null ? "" : new String(file.bytes(), StandardCharsets.UTF_8);
    int dark = tokens.indexOf(DARK);
    String light = dark < 0 ? tokens : tokens.substring(0, dark);
    // Not for paper, which has its own.
    return ("@media screen {\n"
            + rule(accent, grounds(light, 0xFFFFFF))
            + "}\n\n@media screen and ("
            + DARK
            + ") {\n"
            + rule(accent, grounds(dark < 0 ? "" : tokens.substring(dark), 0x1D232A))
            + "}\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String rule(String accent, List<Integer> grounds) {
    String color = Contrast.hex(Contrast.readable(Contrast.parse(accent), grounds));
    return "  :root {\n    --accent: " + color + ";\n    --link: " + color + ";\n  }\n";
  }

  /** What text stands on, as the tokens of a scheme say it. */
  private static List<Integer> grounds(String tokens, int otherwise) {
    List<Integer> grounds = new ArrayList<>();
    Matcher ground = GROUND.matcher(tokens);
    while (ground.find()) {
      grounds.add(Contrast.parse(ground.group(1)));
    }
    return grounds.isEmpty() ? List.of(otherwise) : grounds;
  }
}
