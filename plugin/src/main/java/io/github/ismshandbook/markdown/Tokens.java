package io.github.ismshandbook.markdown;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The marks that carry holes and the theme's classes and ids through the sanitiser.
 *
 * <p>Each holds a nonce made from the content's hash: an author would have to write a text that
 * contains its own hash to forge one.
 */
final class Tokens {

  static final char OPEN = '\ue000';
  static final char CLOSE = '\ue001';

  static final char REFERENCE = 'R';
  static final char IMAGE = 'I';
  static final char TAG = 'T';
  static final char INCLUDE = 'N';
  static final char LINK = 'L';

  /** Not a hole: where the raw HTML that follows stands in the text. */
  static final char RAW = 'W';

  private static final int NONCE_LENGTH = 24;

  /** No colon: the sanitiser would take what stands before it for the scheme of an address. */
  private static final char SEPARATOR = '-';

  final String nonce;

  Tokens(String content) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      this.nonce = HexFormat.of().formatHex(hash).substring(0, NONCE_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** A mark in the text. */
  String mark(char type, int index) {
    return OPEN + nonce + type + index + CLOSE;
  }

  /** A value of an attribute that is ours. */
  String own(String value) {
    return nonce + SEPARATOR + value;
  }

  /** What {@link #own} was given, or null if the value is an author's. */
  String ownValue(String value) {
    return value.startsWith(nonce)
            && value.length() > NONCE_LENGTH
            && value.charAt(NONCE_LENGTH) == SEPARATOR
        ? value.substring(NONCE_LENGTH + 1)
        : null;
  }

  /** The end of the mark that starts at that index of a text, or -1 if none does. */
  int endOfMark(String text, int start) {
    if (!text.startsWith(nonce, start + 1)) {
      return -1;
    }
    int digits = start + 2 + NONCE_LENGTH;
    int end = text.indexOf(CLOSE, digits);
    return end < 0 ? -1 : end + 1;
  }

  /** Type and index of a mark: {@code R12}. */
  String content(String text, int start, int end) {
    return text.substring(start + 1 + NONCE_LENGTH, end - 1);
  }
}
