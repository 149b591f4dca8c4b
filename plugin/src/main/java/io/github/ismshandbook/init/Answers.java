package io.github.ismshandbook.init;

import java.time.LocalDate;

/**
 * What a new handbook has to be told. The texts are data: they may hold any character.
 *
 * @param organisation whose handbook it is
 * @param title of the handbook
 * @param scope of the ISMS, a sentence
 * @param today the day it is written
 */
public record Answers(String organisation, String title, String scope, LocalDate today) {

  public Answers {
    organisation = oneLine(organisation);
    title = oneLine(title);
    scope = oneLine(scope);
  }

  /** Without line breaks and control characters: each text stands within a line. */
  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
        .forEach(line::appendCodePoint);
    return line.toString().strip().replaceAll(" {2,}", " ");
  }
}
