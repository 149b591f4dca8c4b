package io.github.ismshandbook.approve;

import io.github.ismshandbook.yaml.Yaml;
import io.github.ismshandbook.yaml.YamlNode;
import io.github.ismshandbook.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sets keys of a front matter, each on its line; every other character stays as it is. */
final class FrontMatterEdit {

  private static final String FENCE = "---";

  private final String path;
  private final String lineEnd;
  private final boolean mark;
  private final List<String> lines;
  private final Map<String, String> foreign;

  /**
   * An edit.
   *
   * @param text the whole file, its byte order mark and line ends as they are
   * @param foreign keys of others to ours
   */
  FrontMatterEdit(String path, String text, Map<String, String> foreign) {
    this.path = path;
    this.foreign = foreign;
    this.mark = text.startsWith("\uFEFF");
    this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    this.lines = new ArrayList<>(List.of(text.substring(mark ? 1 : 0).split("\n", -1)));
  }

  /** The text with these keys set to these values; keys that are not there come last, in order. */
  String with(Map<String, String> values) throws UnwritableException {
    if (!isFence(lines.get(0))) {
      List<String> block = new ArrayList<>();
      block.add(FENCE);
      values.forEach((key, value) -> block.add(key + ": " + Scalars.written(value)));
      block.add(FENCE);
      block.add("");
      return (mark ? "\uFEFF" : "")
          + String.join(lineEnd, block)
          + lineEnd
          + String.join("\n", lines);
    }
    int end = 1;
    while (end < lines.size() && !isFence(lines.get(end)) && !isDots(lines.get(end))) {
      end++;
    }
    if (end == lines.size()) {
      throw new UnwritableException("The front matter has no end. Write --- after its last key.");
    }
    Map<String, YamlNode.Entry> entries = entries(end);
    List<String> added = new ArrayList<>();
    for (Map.Entry<String, String> value : values.entrySet()) {
      YamlNode.Entry entry = entries.get(value.getKey());
      if (entry == null) {
        String ending = lines.get(0).endsWith("\r") ? "\r" : "";
        added.add(value.getKey() + ": " + Scalars.written(value.getValue()) + ending);
      } else {
        set(entry, value.getValue());
      }
    }
    lines.addAll(end, added);
    return (mark ? "\uFEFF" : "") + String.join("\n", lines);
  }

  private static boolean isFence(String line) {
    return line.stripTrailing().equals(FENCE);
  }

  private static boolean isDots(String line) {
    return line.stripTrailing().equals("...");
  }

  /** The entries by our key. */
  private Map<String, YamlNode.Entry> entries(int end) throws UnwritableException {
    StringBuilder block = new StringBuilder();
    for (String line : lines.subList(1, end)) {
      block.append(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line).append('\n');
    }
    Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
    Yaml yaml = YamlReader.read(path, block.toString(), 2);
    if (yaml.root().isEmpty()) {
      if (!yaml.problems().isEmpty()) {
        throw new UnwritableException("The front matter cannot be read. Mend it first.");
      }
      return entries;
    }
    if (!(yaml.root().get() instanceof YamlNode.Mapping mapping)) {
      throw new UnwritableException(
          "The front matter is no block of keys. Write key: value lines.");
    }
    for (YamlNode.Entry entry : mapping.entries()) {
      // In a block each key starts its line; in {a: b} nothing could be added on a line of its own.
      if (entry.key().place().column() != 1) {
        throw new UnwritableException(
            "The front matter does not have each key at the start of a line. Write it so.");
      }
      String key = entry.key().text();
      entries.put(foreign.getOrDefault(key, key), entry);
    }
    return entries;
  }

  private void set(YamlNode.Entry entry, String value) throws UnwritableException {
    int number = entry.key().place().line() - 1;
    String line = lines.get(number);
    String written = Scalars.written(value);
    if (entry.value().absent()) {
      int colon = line.indexOf(':', entry.key().text().length());
      int old = line.indexOf('~', colon) >= 0 ? line.indexOf('~', colon) + 1 : colon + 1;
      lines.set(number, line.substring(0, colon + 1) + " " + written + rest(line, old));
      return;
    }
    if (!(entry.value() instanceof YamlNode.Scalar scalar)
        || scalar.lead() < 0
        || scalar.place().line() != entry.key().place().line()) {
      throw new UnwritableException(
          "The value of "
              + entry.key().text()
              + " in line "
              + entry.key().place().line()
              + " is not one plain text on the line of its key. Write it so.");
    }
    int start = scalar.place().column() - 1;
    int end = start + scalar.text().length() + 2 * scalar.lead();
    lines.set(number, line.substring(0, start) + written + line.substring(end));
  }

  /** What follows a value that is not there: a comment, and the line's end. */
  private static String rest(String line, int from) {
    String rest = line.substring(from);
    String bare = rest.startsWith("null") || rest.strip().equals("null") ? "" : rest;
    return bare.isBlank() ? (line.endsWith("\r") ? "\r" : "") : bare;
  }
}
