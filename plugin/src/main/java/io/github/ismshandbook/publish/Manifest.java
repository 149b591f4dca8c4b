package io.github.ismshandbook.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The list of the files that runs before this one wrote, each with the fingerprint of what it
 * wrote: one line {@code fingerprint path} a file, sorted by path.
 *
 * <p>A run that was killed while it put its files into place leaves two lines for a path: both are
 * ours.
 */
final class Manifest {

  private static final int FINGERPRINT_BYTES = 16;

  private final Path file;
  private final byte[] stored;
  private final SortedMap<String, SortedSet<String>> fingerprints = new TreeMap<>();

  private Manifest(Path file, byte[] stored) {
    this.file = file;
    this.stored = stored;
    for (String line : new String(stored, StandardCharsets.UTF_8).split("\n")) {
      int space = line.indexOf(' ');
      if (space == 2 * FINGERPRINT_BYTES) {
        add(line.substring(space + 1), line.substring(0, space));
      }
    }
  }

  /** The manifest in that file, empty if there is none. */
  static Manifest in(Path file) throws IOException {
    return new Manifest(file, Files.exists(file) ? Files.readAllBytes(file) : new byte[0]);
  }

  private void add(String path, String fingerprint) {
    fingerprints.computeIfAbsent(path, key -> new TreeSet<>()).add(fingerprint);
  }

  SortedSet<String> paths() {
    return new TreeSet<>(fingerprints.keySet());
  }

  boolean knows(String path) {
    return fingerprints.containsKey(path);
  }

  /** Whether an earlier run wrote these very bytes there. */
  boolean wrote(String path, byte[] bytes) {
    return knows(path) && fingerprints.get(path).contains(fingerprint(bytes));
  }

  /** Claims the coming files beside the old ones, before any of them is put into place. */
  void announce(SortedMap<String, String> coming) throws IOException {
    coming.forEach(this::add);
    StringBuilder lines = new StringBuilder();
    fingerprints.forEach((path, prints) -> prints.forEach(print -> line(lines, path, print)));
    store(lines);
  }

  /** Keeps the files of this run alone. */
  void settle(SortedMap<String, String> current) throws IOException {
    StringBuilder lines = new StringBuilder();
    current.forEach((path, print) -> line(lines, path, print));
    store(lines);
  }

  private static void line(StringBuilder lines, String path, String fingerprint) {
    lines.append(fingerprint).append(' ').append(path).append('\n');
  }

  private void store(CharSequence lines) throws IOException {
    byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
    if (Arrays.equals(bytes, stored)) {
      return;
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path next = file.resolveSibling(file.getFileName() + ".next");
    Files.write(next, bytes);
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
  }

  static String fingerprint(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, FINGERPRINT_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
