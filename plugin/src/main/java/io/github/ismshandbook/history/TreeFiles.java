package io.github.ismshandbook.history;

import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The files under a folder of a tree. Their sizes are known, so none of them is missing. */
final class TreeFiles {

  /** Bytes of a symbolic link's target. */
  private static final int LONGEST_TARGET = 4096;

  private final Repository repository;
  private final ObjectReader reader;
  private final SortedMap<String, Blob> files = new TreeMap<>();
  private final SortedMap<String, String> links = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private TreeFiles(Repository repository, ObjectReader reader) {
    this.repository = repository;
    this.reader = reader;
  }

  /**
   * Lists them.
   *
   * @param tree of the commit
   * @param folder path in it, with {@code /}; empty for all of it. One that is not there has none
   */
  static TreeFiles of(Repository repository, ObjectId tree, String folder) throws IOException {
    try (ObjectReader reader = repository.newObjectReader()) {
      TreeFiles listed = new TreeFiles(repository, reader);
      ObjectId root = tree;
      if (!folder.isEmpty()) {
        try (TreeWalk walk = TreeWalk.forPath(reader, folder, tree)) {
          if (walk == null || !walk.isSubtree()) {
            return listed;
          }
          root = walk.getObjectId(0);
        }
      }
      listed.walk(root);
      listed.links.forEach(listed::follow);
      return listed;
    }
  }

  List<InputFile> files() {
    return List.copyOf(files.values());
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  private void walk(ObjectId root) throws IOException {
    try (TreeWalk walk = new TreeWalk(reader)) {
      walk.addTree(root);
      walk.setRecursive(true);
      while (walk.next()) {
        String path = walk.getPathString();
        ObjectId id = walk.getObjectId(0);
        FileMode mode = walk.getFileMode(0);
        if (FileMode.SYMLINK.equals(mode)) {
          byte[] target = reader.open(id, Constants.OBJ_BLOB).getCachedBytes(LONGEST_TARGET);
          links.put(path, new String(target, StandardCharsets.UTF_8));
        } else if (FileMode.GITLINK.equals(mode)) {
          unreadable(path, "This is a submodule, and its files are not in this repository.");
        } else {
          long size = reader.getObjectSize(id, Constants.OBJ_BLOB);
          files.put(path, new Blob(path, size, id, repository));
        }
      }
    }
  }

  /** As on disk, a link is read only if it leads to a file of this folder. */
  private void follow(String path, String written) {
    String at = path;
    String next = written;
    for (int hops = 0; next != null && hops < 10; hops++) {
      at = resolved(at, next);
      Blob file = files.get(at);
      if (file != null) {
        files.put(path, new Blob(path, file.size(), file.id(), repository));
        return;
      }
      next = links.get(at);
    }
    unreadable(path, "This symbolic link leads to no file of the handbook's folder.");
  }

  /** The path that a link leads to; one that is no file's when it leads out. */
  private static String resolved(String link, String target) {
    List<String> names = new ArrayList<>(List.of(link.split("/")));
    names.remove(names.size() - 1);
    for (String name : target.split("/", -1)) {
      if (name.equals("..")) {
        if (names.isEmpty()) {
          return "";
        }
        names.remove(names.size() - 1);
      } else if (!name.equals(".")) {
        names.add(name);
      }
    }
    return String.join("/", names);
  }

  private void unreadable(String path, String message) {
    problems.add(Problem.of(Rule.UNREADABLE_INPUT, Place.file(path), message));
  }

  /** A file in git, read when it is asked for. */
  private record Blob(String path, long size, ObjectId id, Repository repository)
      implements InputFile {
    @Override
    public byte[] bytes() throws IOException {
      return repository
          .open(id, Constants.OBJ_BLOB)
          .getCachedBytes((int) Math.min(size, Integer.MAX_VALUE));
    }
  }
}
