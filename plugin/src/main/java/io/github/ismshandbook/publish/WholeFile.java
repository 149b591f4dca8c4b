package io.github.ismshandbook.publish;

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
    Files.createDirectories(folder);
    if (!folder.toRealPath().startsWith(root.toRealPath())) {
      throw new IOException(folder + " leads out of " + root);
    }
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
}
