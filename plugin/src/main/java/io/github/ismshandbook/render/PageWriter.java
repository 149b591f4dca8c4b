package io.github.ismshandbook.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A page as it grows. */
final class PageWriter extends Writer {

  private static final int USUAL_SIZE = 1 << 14;

  private final StringBuilder text = new StringBuilder(USUAL_SIZE);

  @Override
  public void write(char[] characters, int from, int length) {
    text.append(characters, from, length);
  }

  @Override
  public void write(String string, int from, int length) {
    text.append(string, from, from + length);
  }

  @Override
  public void write(int character) {
    text.append((char) character);
  }

  @Override
  public Writer append(CharSequence characters) {
    text.append(characters);
    return this;
  }

  @Override
  public void flush() {
    // The page is handed over whole.
  }

  @Override
  public void close() {
    // It holds nothing open.
  }

  byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
