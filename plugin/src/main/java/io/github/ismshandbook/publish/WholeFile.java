package io.github.ismshandbook.publish;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file of the project that is replaced whole, or stays as it was. */
public final class WholeFile {

  private WholeFile() {}

  /**
   * Writes it, in UTF-8.
   *
   * @param root the folder it has to stay in, whatever links there are on the way
   * @param file the file; its folder is made if need be
   */
  public static void write(Path root, Path file, String text) throws IOException {
    write(root, file, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes it.
   *
   * @param root the folder it has to stay in, whatever links there are on the way
   * @param file the file; its folder is made if need be
   */
  public static void write(Path root, Path file, byte[] bytes) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    // Before a folder is made, or it would be made outside.
    if (!nearest(folder).toRealPath().startsWith(root.toRealPath())) {
      throw new IOException(
          seen(folder)
              + " leads out of the folder it stands in, for a symbolic link is on the way."
              + " Replace the link with a folder.");
    }
    Files.createDirectories(folder);
    Path next = folder.resolve("." + file.getFileName() + ".next");
    try {
      Files.write(next, bytes);
      try {
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(next);
    }
  }

  /** The folder, or the first of those above it that is there. */
  private static Path nearest(Path folder) {
    Path there = folder;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return there;
  }

  /** As people see it from the directory where they are; absolute on another drive. */
  private static String seen(Path folder) {
    Path from = Path.of("").toAbsolutePath();
    Path seen =
        folder.getRoot().equals(from.getRoot()) ? from.relativize(folder.normalize()) : folder;
    return seen.toString().replace(File.separatorChar, '/');
  }
}
