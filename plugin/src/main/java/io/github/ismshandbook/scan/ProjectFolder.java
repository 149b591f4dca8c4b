package io.github.ismshandbook.scan;

import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of the project's layer. Hidden ones are skipped, and links that lead out. */
final class ProjectFolder {

  /** Bytes of a file that is read as text. */
  static final long MAX_TEXT = 4L * 1024 * 1024;

  /** Bytes of a file that is only copied. */
  static final long MAX_COPIED = 64L * 1024 * 1024;

  private static final List<String> TEXTS =
      List.of(".md", ".yaml", ".yml", ".json", ".ftlh", ".properties", ".css", ".js", ".svg");

  private final Path root;
  private final SortedMap<String, InputFile> files = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private ProjectFolder(Path root) {
    this.root = root;
  }

  static ProjectFolder list(Path folder) throws IOException {
    ProjectFolder listed = new ProjectFolder(folder.toRealPath());
    listed.folder(listed.root, "");
    return listed;
  }

  SortedMap<String, InputFile> files() {
    return files;
  }

  List<Problem> problems() {
    return problems;
  }

  private void folder(Path folder, String prefix) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    }
    for (Path entry : entries) {
      String name = entry.getFileName().toString();
      if (!name.startsWith(".")) {
        entry(entry, prefix + name, name);
      }
    }
  }

  private void entry(Path entry, String path, String name) throws IOException {
    if (name.indexOf('\\') >= 0 || name.chars().anyMatch(Character::isISOControl)) {
      unreadable(
          path.replaceAll("[\\p{Cntrl}\\\\]", "?"),
          "The file's name has a backslash or a control character. Rename it.");
    } else if (Files.isSymbolicLink(entry)) {
      link(entry, path);
    } else if (Files.isDirectory(entry)) {
      folder(entry, path + "/");
    } else if (Files.isRegularFile(entry)) {
      file(entry, path);
    }
  }

  /** A link is read only if it leads to a file of this folder. */
  private void link(Path entry, String path) throws IOException {
    Path target;
    try {
      target = entry.toRealPath();
    } catch (NoSuchFileException e) {
      unreadable(path, "This symbolic link leads nowhere. Replace it by the file.");
      return;
    }
    if (!target.startsWith(root)) {
      unreadable(
          path,
          "This symbolic link leads out of the handbook's folder and is not followed. Replace it by"
              + " a copy.");
    } else if (Files.isDirectory(target)) {
      unreadable(
          path, "This symbolic link leads to a folder and is not followed. Replace it by a copy.");
    } else {
      file(target, path);
    }
  }

  private void file(Path file, String path) throws IOException {
    long limit = TEXTS.stream().anyMatch(path::endsWith) ? MAX_TEXT : MAX_COPIED;
    long size = Files.size(file);
    if (size > limit) {
      unreadable(
          path,
          "The file has "
              + size
              + " bytes; at most "
              + limit
              + " are read. Split it, or keep it elsewhere and link to it.");
    } else {
      files.put(path, new OnDisk(path, file, limit));
    }
  }

  private void unreadable(String path, String message) {
    problems.add(Problem.of(Rule.UNREADABLE_INPUT, Place.file(path), message));
  }

  /** A file whose bytes are read when they are asked for. */
  private record OnDisk(String path, Path file, long limit) implements InputFile {
    @Override
    public byte[] bytes() throws IOException {
      try (java.io.InputStream in = Files.newInputStream(file)) {
        byte[] bytes = in.readNBytes((int) limit + 1);
        if (bytes.length > limit) {
          throw new IOException("it grew beyond " + limit + " bytes");
        }
        return bytes;
      }
    }
  }
}
