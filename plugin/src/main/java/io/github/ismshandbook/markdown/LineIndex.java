package io.github.ismshandbook.markdown;

import io.github.ismshandbook.model.Place;
import java.util.Arrays;

/** Turns offsets into a text into places in its file. */
final class LineIndex {

  private final String path;
  private final int firstLine;
  private final int[] starts;

  LineIndex(String path, String text, int firstLine) {
    this.path = path;
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

  Place place(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Place(path, firstLine + line, offset - starts[line] + 1);
  }
}
