package io.github.ismshandbook.model;

/**
 * A place in an input file.
 *
 * @param path path relative to the handbook's folder, with {@code /}, such as {@code
 *     policies/access.md}; empty for the folder itself
 * @param line line, from 1; 0 when the whole file is meant
 * @param column column in UTF-16 units, from 1; 0 when the whole line is meant
 */
public record Place(String path, int line, int column) implements Comparable<Place> {

  /** The whole file. */
  public static Place file(String path) {
    return new Place(path, 0, 0);
  }

  @Override
  public int compareTo(Place other) {
    int byPath = path.compareTo(other.path);
    if (byPath != 0) {
      return byPath;
    }
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }
}
