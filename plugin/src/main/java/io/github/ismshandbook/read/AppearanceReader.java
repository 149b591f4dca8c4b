package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Appearance;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.yaml.YamlNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads {@code appearance} of {@code handbook.yaml}. */
final class AppearanceReader {

  static final String EXAMPLE = "appearance: {logo: assets/logo.svg, accent: \"#0a5c8a\"}";

  private static final String FOLDER = "assets/";
  private static final String WITHIN = "appearance.";
  private static final List<String> KEYS = List.of("logo", "accent", "footer");
  private static final List<String> PICTURES =
      List.of(".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp");

  private final Set<String> files;
  private final List<Problem> problems;

  /**
   * @param files paths of all files of the handbook
   */
  AppearanceReader(Set<String> files, List<Problem> problems) {
    this.files = files;
    this.problems = problems;
  }

  Appearance read(Optional<YamlNode.Mapping> block) {
    if (block.isEmpty()) {
      return Appearance.NONE;
    }
    Fields fields = Fields.of(block.get(), WITHIN, KEYS, problems);
    commentedOut(block.get());
    return new Appearance(
        fields.item("logo").flatMap(this::logo),
        fields.item("accent").flatMap(this::accent),
        fields.item("footer").map(this::footer).orElse(""));
  }

  /** {@code accent: #0a5c8a} has no value: what follows the {@code #} is a comment. */
  private void commentedOut(YamlNode.Mapping block) {
    for (YamlNode.Entry entry : block.entries()) {
      if (entry.key().text().equals("accent") && entry.value().absent()) {
        invalid(
            "accent",
            entry.key().place(),
            "has no value, for # starts a comment. Put the color in quotes: accent: \"#0a5c8a\".");
      }
    }
  }

  private Optional<String> logo(Item written) {
    String path = written.text();
    String name = path.toLowerCase(Locale.ROOT);
    if (!path.startsWith(FOLDER) || PICTURES.stream().noneMatch(name::endsWith)) {
      invalid(
          "logo",
          written.place(),
          "cannot be `"
              + Values.shown(path)
              + "`. Write the path of a picture in assets, such as assets/logo.svg (svg, png, jpg,"
              + " gif or webp).");
      return Optional.empty();
    }
    if (files.contains(path)) {
      return Optional.of(path);
    }
    Set<String> pictures = new TreeSet<>();
    for (String file : files) {
      if (file.startsWith(FOLDER) && PICTURES.stream().anyMatch(file::endsWith)) {
        pictures.add(file);
      }
    }
    problems.add(
        Problem.of(
            Rule.MISSING_IMAGE,
            written.place(),
            "the logo "
                + Values.shown(path)
                + " does not exist. "
                + Spelling.nearest(path, pictures)
                    .map(near -> "Did you mean " + near + "?")
                    .orElse("Put the picture there, or take out appearance.logo.")));
    return Optional.empty();
  }

  private Optional<String> accent(Item written) {
    String color = written.text().toLowerCase(Locale.ROOT);
    if (color.matches("#[0-9a-f]{6}")) {
      return Optional.of(color);
    }
    if (color.matches("#[0-9a-f]{3}")) {
      StringBuilder full = new StringBuilder("#");
      for (int i = 1; i < color.length(); i++) {
        full.append(color.charAt(i)).append(color.charAt(i));
      }
      return Optional.of(full.toString());
    }
    invalid(
        "accent",
        written.place(),
        "is `"
            + Values.shown(written.text())
            + "`, which is no color. Write # and six hexadecimal digits, in quotes: \"#0a5c8a\".");
    return Optional.empty();
  }

  private String footer(Item written) {
    if (written.text().indexOf('\n') < 0) {
      return written.text();
    }
    invalid("footer", written.place(), "has several lines. Write one.");
    return "";
  }

  private void invalid(String key, Place place, String message) {
    new Values(WITHIN, problems).invalid(key, place, message);
  }
}
