package io.github.ismshandbook.publish;

import io.github.ismshandbook.model.Output;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One publication of a site: what differs is staged beside the site and put into place by {@link
 * #commit()}; closed without it, the site stays as it was.
 *
 * <pre>{@code
 * try (Publisher publisher = Publisher.to(site, site.resolveSibling("site.files"))) {
 *   Renderer.render(build, publisher);
 *   Publication done = publisher.commit();
 * }
 * }</pre>
 */
public final class Publisher implements Output, Closeable {

  private final Path site;
  private final Path staging;
  private final Manifest manifest;
  private final SiteNames names = new SiteNames();
  private final SortedMap<String, String> files =
      Collections.synchronizedSortedMap(new TreeMap<>());
  private final SortedSet<String> staged = Collections.synchronizedSortedSet(new TreeSet<>());
  private final Set<Path> unlinked = Collections.synchronizedSet(new HashSet<>());
  private final Set<Path> folders = Collections.synchronizedSet(new HashSet<>());
  private final AtomicInteger unchanged = new AtomicInteger();
  private final AtomicBoolean done = new AtomicBoolean();

  private Publisher(Path site, Path staging, Manifest manifest) {
    this.site = site;
    this.staging = staging;
    this.manifest = manifest;
  }

  /**
   * Starts a publication.
   *
   * @param site the folder to write; it need not exist
   * @param manifest the file that lists what earlier runs wrote there; outside the site, on the
   *     same disk. Changed files are staged in a folder beside it
   */
  public static Publisher to(Path site, Path manifest) throws IOException {
    Path list = manifest.toAbsolutePath().normalize();
    Path folder = site.toAbsolutePath().normalize();
    if (list.startsWith(folder)) {
      throw new IOException("the manifest " + manifest + " must not stand in the site " + site);
    }
    Path staging = list.resolveSibling(list.getFileName() + ".staging");
    Tree.delete(staging);
    return new Publisher(folder, staging, Manifest.in(list));
  }

  @Override
  public void write(String path, byte[] bytes) throws IOException {
    names.take(path);
    Path target = site.resolve(path);
    refuseLinks(target.getParent());
    byte[] present = present(target, bytes.length);
    if (present != null && Arrays.equals(present, bytes)) {
      unchanged.incrementAndGet();
    } else {
      refuseForeign(path, target);
      Path file = staging.resolve(path);
      makeFolder(file.getParent());
      Files.write(file, bytes);
      staged.add(path);
    }
    files.put(path, Manifest.fingerprint(bytes));
  }

  /** The bytes of a plain file of that size, else null. */
  private static byte[] present(Path target, int size) throws IOException {
    try {
      if (Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS) && Files.size(target) == size) {
        return Files.readAllBytes(target);
      }
    } catch (NoSuchFileException gone) {
      return null;
    }
    return null;
  }

  /** Refuses what would end a commit half way, or take a file that is not ours. */
  private void refuseForeign(String path, Path target) throws IOException {
    if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
      for (String inside : Tree.files(target)) {
        refuseForeign(path + "/" + inside, target.resolve(inside));
      }
    } else if (!manifest.knows(path) && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException(
          path
              + " exists in the folder of the site, and no earlier run wrote it."
              + " Move it away, or let the handbook have a folder of its own.");
    }
  }

  /** A symbolic link on the way to a file would lead out of the site. */
  private void refuseLinks(Path folder) throws IOException {
    if (!folder.equals(site) && unlinked.add(folder)) {
      refuseLinks(folder.getParent());
      if (Files.isSymbolicLink(folder)) {
        throw new IOException(
            site.relativize(folder) + " is a symbolic link in the folder of the site. Remove it.");
      }
    }
  }

  /**
   * Puts the changed files into place and removes what the site no longer has.
   *
   * @return what was done
   */
  public Publication commit() throws IOException {
    SortedSet<String> stale = manifest.paths();
    stale.removeAll(files.keySet());
    int removed = 0;
    if (!staged.isEmpty() || !stale.isEmpty()) {
      manifest.announce(files);
      for (String path : stale) {
        removed += remove(path);
      }
      for (String path : staged) {
        Path target = site.resolve(path);
        makeFolder(target.getParent());
        Files.move(staging.resolve(path), target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    manifest.settle(files);
    done.set(true);
    Tree.delete(staging);
    return new Publication(staged.size(), unchanged.get(), removed);
  }

  /** Removes one of our files, unless somebody put another in its place, and folders left empty. */
  private int remove(String path) throws IOException {
    Path file = site.resolve(path).normalize();
    if (!file.startsWith(site)
        || leadsOut(file.getParent())
        || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        || !manifest.wrote(path, Files.readAllBytes(file))) {
      return 0;
    }
    Files.delete(file);
    for (Path folder = file.getParent(); !folder.equals(site); folder = folder.getParent()) {
      if (!Tree.isEmpty(folder)) {
        break;
      }
      Files.delete(folder);
    }
    return 1;
  }

  private boolean leadsOut(Path folder) {
    for (Path level = folder; !level.equals(site); level = level.getParent()) {
      if (!Files.isDirectory(level, LinkOption.NOFOLLOW_LINKS)) {
        return true;
      }
    }
    return false;
  }

  private void makeFolder(Path folder) throws IOException {
    if (!folders.contains(folder)) {
      Files.createDirectories(folder);
      folders.add(folder);
    }
  }

  /** Drops what was staged. After {@link #commit()} there is nothing left to drop. */
  @Override
  public void close() throws IOException {
    if (!done.get()) {
      Tree.delete(staging);
    }
  }
}
