package io.github.ismshandbook.init;

import io.github.ismshandbook.init.PomStructure.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts this plugin into a pom that is there; every character of it stays. */
public final class PomEdit {

  private final String text;
  private final PomStructure structure;
  private final String lineEnd;

  private PomEdit(String text, PomStructure structure) {
    this.text = text;
    this.structure = structure;
    int line = text.indexOf('\n');
    this.lineEnd = line > 0 && text.charAt(line - 1) == '\r' ? "\r\n" : "\n";
  }

  /** The edit of a pom; empty if its structure cannot be understood. */
  public static Optional<PomEdit> of(String pom) {
    return PomStructure.of(pom).map(structure -> new PomEdit(pom, structure));
  }

  /** Whether the build has the plugin already. */
  public boolean isDone() {
    return structure.present();
  }

  /** The pom with the plugin as the last one of its build; empty if there is no safe way. */
  public Optional<String> with(PluginBlock plugin) {
    List<String> lines = plugin.lines(structure.parent());
    Optional<Element> plugins = structure.element("/project/build/plugins");
    Optional<Element> build = structure.element("/project/build");
    String edited =
        plugins
            .or(() -> build)
            .or(() -> structure.element("/project"))
            .map(
                element ->
                    within(
                        element,
                        plugins.isPresent()
                            ? lines
                            : build.isPresent()
                                ? wrapped("plugins", lines)
                                : wrapped("build", wrapped("plugins", lines))))
            .orElse(text);
    boolean there = PomStructure.of(edited).filter(PomStructure::present).isPresent();
    return there ? Optional.of(edited) : Optional.empty();
  }

  private static List<String> wrapped(String name, List<String> lines) {
    List<String> wrapped = new ArrayList<>();
    wrapped.add("<" + name + ">");
    lines.forEach(line -> wrapped.add("  " + line));
    wrapped.add("</" + name + ">");
    return wrapped;
  }

  /** The text with these lines as the last of an element. */
  private String within(Element element, List<String> lines) {
    String unit = unit();
    String outer = indentation(element.open());
    StringBuilder block = new StringBuilder();
    for (String line : lines) {
      int steps = 0;
      while (line.startsWith("  ", 2 * steps)) {
        steps++;
      }
      block
          .append(outer)
          .append(unit.repeat(steps + 1))
          .append(line.substring(2 * steps))
          .append(lineEnd);
    }
    if (element.single(text)) {
      String tag = text.substring(element.open(), element.inner());
      String name = tag.substring(1).split("[\\s/>]", 2)[0];
      return text.substring(0, element.open())
          + tag.substring(0, tag.lastIndexOf('/')).stripTrailing()
          + ">"
          + lineEnd
          + block
          + outer
          + "</"
          + name
          + ">"
          + text.substring(element.inner());
    }
    int close = element.close();
    int line = lineStart(close);
    boolean alone = text.substring(line, close).isBlank();
    return alone
        ? text.substring(0, line) + block + text.substring(line)
        : text.substring(0, close) + lineEnd + block + outer + text.substring(close);
  }

  /** One step of indentation, as the project's first element has it. */
  private String unit() {
    String first = structure.firstChild() < 0 ? "" : indentation(structure.firstChild());
    return first.isEmpty() ? "  " : first;
  }

  /** What stands before a tag on its line, if that is nothing but space. */
  private String indentation(int tag) {
    String before = text.substring(lineStart(tag), tag);
    return before.isBlank() ? before : "";
  }

  private int lineStart(int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }
}
