package io.github.ismshandbook.scan;

import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Inputs;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of the project's layer, without hidden ones, leftovers, and links that lead out. */
final class ProjectFolder {

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

  static InputFile outside(Path file) {
    String path = Inputs.OUTSIDE + file.getFileName();
    return new OnDisk(path, file, FileSize.limit(path));
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
      if (!FileName.isSkipped(name)) {
        entry(entry, prefix + name, FileName.wrong(name));
      }
    }
  }

  /** What cannot be read hides nothing else. */
  private void entry(Path entry, String path, String wrong) throws IOException {
    try {
      if (!wrong.isEmpty()) {
        unreadable(FileName.shown(path), wrong);
      } else if (Files.isSymbolicLink(entry)) {
        link(entry, path);
      } else if (Files.isDirectory(entry)) {
        folder(entry, path + "/");
      } else if (Files.isRegularFile(entry)) {
        file(entry, path);
      }
    } catch (FileSystemException e) {
      unreadable(path, "This cannot be read: " + reason(e) + ". Check its permissions.");
    }
  }

  /** A link is read only if it leads to a file of this folder. */
  private void link(Path entry, String path) throws IOException {
    Path target;
    try {
      target = entry.toRealPath();
    } catch (FileSystemException e) {
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
    } else if (Files.isRegularFile(target)) {
      file(target, path);
    }
  }

  private void file(Path file, String path) throws IOException {
    String tooBig = FileSize.wrong(path, Files.size(file));
    if (tooBig.isEmpty()) {
      files.put(path, new OnDisk(path, file, FileSize.limit(path)));
    } else {
      unreadable(path, tooBig);
    }
  }

  /** What is wrong, in words that are the same on every machine. */
  static String reason(FileSystemException e) {
    if (e instanceof AccessDeniedException) {
      return "access is denied";
    }
    if (e instanceof NoSuchFileException) {
      return "it went away meanwhile";
    }
    return e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
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
      } catch (FileSystemException e) {
        // Its message names a folder of this machine, and not always what is wrong.
        throw new IOException(reason(e), e);
      }
    }
  }
}
