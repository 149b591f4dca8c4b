package io.github.ismshandbook.history;

import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.MissingBaseException;
import io.github.ismshandbook.model.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** The handbook's folder as it was in a commit. Its files can be read until it is closed. */
public final class Commit implements AutoCloseable {

  private static final String OTHERWISE =
      "Compare with the report of an earlier run: -Disms.baseReport=path/to/coverage.json";

  private final Repository repository;
  private final TreeFiles tree;

  private Commit(Repository repository, TreeFiles tree) {
    this.repository = repository;
    this.tree = tree;
  }

  /**
   * Looks a revision up in the repository that holds the handbook's folder.
   *
   * @param folder the handbook's folder, which need not exist any more
   * @param revision as git names it: {@code origin/main}, a tag, {@code HEAD~1}, a commit's id
   * @throws MissingBaseException if the revision, or a file of it, is not there
   * @throws IOException if the repository cannot be read
   */
  public static Commit of(Path folder, String revision) throws MissingBaseException, IOException {
    Quiet.please();
    Path existing = existing(folder.toAbsolutePath().normalize());
    Repository repository = repository(existing, revision);
    try {
      Path below = existing.relativize(folder.toAbsolutePath().normalize());
      String path = path(repository, existing.toRealPath().resolve(below), revision);
      return new Commit(repository, tree(repository, revision, path));
    } catch (IOException | MissingBaseException | RuntimeException e) {
      repository.close();
      throw e;
    }
  }

  /** Its files, hidden ones included, in order of their paths. None if the folder was not there. */
  public List<InputFile> files() {
    return tree.files();
  }

  /** What is no file and cannot be read. */
  public List<Problem> problems() {
    return tree.problems();
  }

  @Override
  public void close() {
    repository.close();
  }

  private static Path existing(Path folder) {
    Path existing = folder;
    while (!Files.isDirectory(existing) && existing.getParent() != null) {
      existing = existing.getParent();
    }
    return existing;
  }

  private static Repository repository(Path folder, String revision)
      throws MissingBaseException, IOException {
    FileRepositoryBuilder builder =
        new FileRepositoryBuilder().findGitDir(folder.toRealPath().toFile()).setMustExist(true);
    if (builder.getGitDir() == null) {
      throw MissingBaseException.of(
          revision,
          "cannot be looked up, because the handbook's folder is in no git repository. Run this in a"
              + " clone, or compare with the report of an earlier run:"
              + " -Disms.baseReport=path/to/coverage.json");
    }
    return builder.build();
  }

  /** The handbook's folder as the repository names it. */
  private static String path(Repository repository, Path folder, String revision)
      throws MissingBaseException, IOException {
    if (repository.isBare()) {
      throw outside(revision);
    }
    Path root = repository.getWorkTree().toPath().toRealPath();
    if (!folder.startsWith(root)) {
      throw outside(revision);
    }
    return root.relativize(folder).toString().replace(File.separatorChar, '/');
  }

  private static MissingBaseException outside(String revision) {
    return MissingBaseException.of(
        revision,
        "cannot be looked up, because the handbook's folder is not in the work tree of its git"
            + " repository. "
            + OTHERWISE);
  }

  private static TreeFiles tree(Repository repository, String revision, String path)
      throws MissingBaseException, IOException {
    String format = repository.getConfig().getString("extensions", null, "objectformat");
    if (format != null && !format.equalsIgnoreCase("sha1")) {
      throw MissingBaseException.of(
          revision,
          "cannot be looked up, because this repository names its objects by "
              + format
              + ", which JGit cannot read yet. "
              + OTHERWISE);
    }
    Set<String> remotes = repository.getRemoteNames();
    Optional<ObjectId> id = resolved(repository, revision);
    if (id.isEmpty()) {
      id = FetchHead.of(repository.getDirectory().toPath(), Remedy.branch(revision, remotes));
    }
    if (id.isEmpty()) {
      throw unknown(revision, remotes, null);
    }
    RevCommit commit;
    try (RevWalk walk = new RevWalk(repository)) {
      commit = walk.parseCommit(id.get());
    } catch (MissingObjectException | IncorrectObjectTypeException e) {
      throw unknown(revision, remotes, e);
    }
    try {
      return TreeFiles.of(repository, commit.getTree(), path);
    } catch (MissingObjectException e) {
      throw MissingBaseException.of(
          revision,
          "is known, but this clone leaves out files of it. Fetch them: "
              + Remedy.whole(commit.name(), remotes),
          e);
    }
  }

  private static Optional<ObjectId> resolved(Repository repository, String revision)
      throws IOException {
    try {
      return Optional.ofNullable(repository.resolve(revision));
    } catch (RevisionSyntaxException
        | AmbiguousObjectException
        | IncorrectObjectTypeException
        | MissingObjectException e) {
      return Optional.empty();
    }
  }

  private static MissingBaseException unknown(
      String revision, Set<String> remotes, IOException cause) {
    return MissingBaseException.of(
        revision,
        "is no commit that this clone knows. Fetch it and run this again: "
            + Remedy.command(revision, remotes),
        cause);
  }
}
