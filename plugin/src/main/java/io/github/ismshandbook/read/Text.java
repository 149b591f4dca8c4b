package io.github.ismshandbook.read;

import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * A file's text, without a byte order mark, its line ends as {@code \n}.
 *
 * @param text what could be read, so that one bad byte hides nothing else
 * @param problems the first place where the bytes are not UTF-8
 */
record Text(String text, List<Problem> problems) {

  Text {
    problems = List.copyOf(problems);
  }

  static Text of(InputFile file) {
    byte[] bytes;
    try {
      bytes = file.bytes();
    } catch (IOException e) {
      return unreadable(
          Place.file(file.path()),
          "",
          "The file cannot be read: " + reason(e) + ". Check its permissions.");
    }
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return unreadable(new Place(file.path(), 1, 1), "", "The file is UTF-16. Save it as UTF-8.");
    }
    CharsetDecoder strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = strict.decode(in, out, true);
    out.flip();
    if (!result.isError()) {
      return new Text(clean(out.toString()), List.of());
    }
    int bad = bytes[in.position()] & 0xFF;
    return unreadable(
        end(file.path(), clean(out.toString())),
        clean(new String(bytes, StandardCharsets.UTF_8)),
        "The byte 0x"
            + Integer.toHexString(0x100 | bad).substring(1).toUpperCase(Locale.ROOT)
            + " is not UTF-8"
            + (bad >= 0xA0 ? " (in Latin-1 it is " + (char) bad + ")" : "")
            + ". Save the file as UTF-8.");
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private static Text unreadable(Place place, String text, String message) {
    return new Text(text, List.of(Problem.of(Rule.UNREADABLE_INPUT, place, message)));
  }

  /** The place just after a text. */
  private static Place end(String path, String before) {
    int line = 1;
    int start = 0;
    for (int i = before.indexOf('\n'); i >= 0; i = before.indexOf('\n', i + 1)) {
      line++;
      start = i + 1;
    }
    return new Place(path, line, before.length() - start + 1);
  }

  private static String clean(String text) {
    int start = !text.isEmpty() && text.charAt(0) == '\uFEFF' ? 1 : 0;
    if (text.indexOf('\r') < 0) {
      return text.substring(start);
    }
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\r') {
        clean.append(c);
      } else if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
        clean.append('\n');
      }
    }
    return clean.toString();
  }
}
