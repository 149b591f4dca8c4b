package io.github.ismshandbook.yaml;

import io.github.ismshandbook.model.Place;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns the library's marks, which count code points from 0, into places. */
final class Places {

  private final String path;
  private final String text;
  private final int firstLine;
  private final boolean astral;

  /** What was last asked for: marks come in order, so the text is walked once. */
  private int line;

  private int lineStart;
  private int points;
  private int column;

  Places(String path, String text, int firstLine) {
    this.path = path;
    this.text = text;
    this.firstLine = firstLine;
    this.astral = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
  }

  Place start() {
    return new Place(path, firstLine, 1);
  }

  Place of(Mark mark) {
    int before = astral ? utf16(mark.getLine(), mark.getColumn()) : mark.getColumn();
    return new Place(path, firstLine + mark.getLine(), before + 1);
  }

  /** The place of the code point of that index in the text. */
  Place of(int codePoints) {
    int end =
        text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length())));
    int lines = 0;
    int start = 0;
    for (int i = text.indexOf('\n'); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) {
      lines++;
      start = i + 1;
    }
    return new Place(path, firstLine + lines, end - start + 1);
  }

  private int utf16(int wanted, int codePoints) {
    if (wanted < line) {
      line = 0;
      lineStart = 0;
      restartLine();
    }
    while (line < wanted) {
      int end = text.indexOf('\n', lineStart);
      if (end < 0) {
        return codePoints;
      }
      lineStart = end + 1;
      line++;
      restartLine();
    }
    if (codePoints < points) {
      restartLine();
    }
    while (points < codePoints && lineStart + column < text.length()) {
      column += Character.charCount(text.codePointAt(lineStart + column));
      points++;
    }
    return column;
  }

  private void restartLine() {
    points = 0;
    column = 0;
  }
}
