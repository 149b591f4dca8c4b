package io.github.ismshandbook.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The fingerprint of a text: {@code sha256:} and 64 hexadecimal digits. White space around the
 * whole text makes no difference.
 *
 * @param text as it is written in front matter
 */
public record Digest(String text) {

  private static final String ALGORITHM = "sha256:";

  /** The fingerprint of a text with {@code \n} at its line ends, as every file is read. */
  public static Digest of(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(text.strip().getBytes(StandardCharsets.UTF_8));
      return new Digest(ALGORITHM + HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** One fingerprint of several texts, in order. */
  static Digest ofAll(List<Digest> digests) {
    return of(digests.stream().map(Digest::text).collect(Collectors.joining("\n")));
  }

  /** Whether a written fingerprint is this one. */
  public boolean matches(String written) {
    return written.strip().toLowerCase(Locale.ROOT).equals(text);
  }
}
