package io.github.ismshandbook.yaml;

import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a YAML text into nodes.
 *
 * <p>The text may be hostile: nesting, the values that aliases repeat and the length are bounded,
 * and a text beyond a bound is malformed.
 */
public final class YamlReader {

  /** Characters a text may have. */
  static final int MAX_LENGTH = 4 * 1024 * 1024;

  private YamlReader() {}

  /** Characters a catalog may have: that of NIST SP 800-53 has ten million. */
  static final int MAX_CATALOG = 32 * 1024 * 1024;

  /**
   * Reads a text.
   *
   * @param path of the file it stands in
   * @param text the text, with line ends as {@code \n}
   * @param firstLine the line of the file its first line is
   */
  public static Yaml read(String path, String text, int firstLine) {
    return read(path, text, firstLine, MAX_LENGTH);
  }

  /** Reads a catalog, which may be longer than other files; JSON is YAML, too. */
  public static Yaml readCatalog(String path, String text) {
    return read(path, text, 1, MAX_CATALOG);
  }

  private static Yaml read(String path, String text, int firstLine, int longest) {
    Places places = new Places(path, text, firstLine);
    if (text.length() > longest) {
      return malformed(
          places.start(), "This YAML is longer than " + longest + " characters. Split it.");
    }
    LoadSettings settings =
        LoadSettings.builder().setLabel(path).setCodePointLimit(Integer.MAX_VALUE).build();
    try {
      Iterator<Event> events = new Parse(settings).parseString(text).iterator();
      return new NodeBuilder(events, places).build();
    } catch (NodeBuilder.Unbounded e) {
      return malformed(e.place(), e.advice());
    } catch (MarkedYamlEngineException e) {
      Place place = e.getProblemMark().map(places::of).orElse(places.start());
      Optional<Place> opened = e.getContextMark().map(places::of);
      return malformed(place, Diagnosis.of(e.getProblem(), opened));
    } catch (ReaderException e) {
      return malformed(
          places.of(e.getPosition()),
          "The control character U+"
              + hexadecimal(e.getCodePoint())
              + " cannot stand in YAML. Remove it.");
    } catch (YamlEngineException e) {
      return malformed(places.start(), "This is not YAML: " + e.getMessage() + ". Correct it.");
    }
  }

  private static String hexadecimal(int codePoint) {
    String digits = Integer.toHexString(codePoint).toUpperCase(java.util.Locale.ROOT);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  private static Yaml malformed(Place place, String message) {
    return new Yaml(Optional.empty(), List.of(Problem.of(Rule.UNREADABLE_INPUT, place, message)));
  }
}
