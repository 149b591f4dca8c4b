package io.github.ismshandbook.markdown;

import io.github.ismshandbook.model.Place;
import java.util.Arrays;

/** Turns offsets into a text into places in its file. */
final class LineIndex {

  /** Raw HTML is searched no further than this. */
  private static final int NEAR = 4000;

  private final String path;
  private final String text;
  private final int firstLine;
  private final int[] starts;

  LineIndex(String path, String text, int firstLine) {
    this.path = path;
    this.text = text;
    this.firstLine = firstLine;
    int[] found = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    this.starts = Arrays.copyOf(found, count);
  }

  /** Where the tag with that address starts, if it stands not far behind an offset; else -1. */
  int tagWith(String address, int from) {
    String near = text.substring(from, Math.min(text.length(), from + NEAR));
    int found = address.isEmpty() ? -1 : near.indexOf(address);
    int start = found < 0 ? -1 : near.lastIndexOf('<', found);
    return start < 0 ? -1 : from + start;
  }

  Place place(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Place(path, firstLine + line, offset - starts[line] + 1);
  }
}
