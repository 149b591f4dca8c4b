package io.github.ismshandbook.maven;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The state of a folder, cheap to take: whether two are equal tells whether a goal before this one
 * changed the inputs in between.
 *
 * @param files size and time of each file, by path
 */
record Fingerprint(SortedMap<Path, Stamp> files) {

  /** Size and time of last modification of a file. */
  record Stamp(long size, FileTime modified) {}

  /** Takes it, of a folder or a file; that of one that does not exist is empty. */
  static Fingerprint of(Path folder) throws IOException {
    SortedMap<Path, Stamp> files = new TreeMap<>();
    if (Files.exists(folder)) {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              files.put(file, new Stamp(attributes.size(), attributes.lastModifiedTime()));
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              // Reading will report it, at its place.
              files.put(file, new Stamp(-1, FileTime.fromMillis(0)));
              return FileVisitResult.CONTINUE;
            }
          });
    }
    return new Fingerprint(files);
  }
}
