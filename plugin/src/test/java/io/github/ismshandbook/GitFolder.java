package io.github.ismshandbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.transport.RefSpec;

/** A real git repository, for tests. */
public final class GitFolder implements AutoCloseable {

  private final Git git;

  private GitFolder(Git git) {
    this.git = git;
  }

  /** A new repository whose branch is {@code main}. */
  public static GitFolder in(Path folder) throws GitAPIException, IOException {
    GitFolder made =
        new GitFolder(Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call());
    StoredConfig config = made.git.getRepository().getConfig();
    config.setString("user", null, "name", "Test");
    config.setString("user", null, "email", "test@example.org");
    config.setBoolean("commit", null, "gpgsign", false);
    config.setBoolean("core", null, "autocrlf", false);
    config.save();
    return made;
  }

  /** What {@code git clone --depth=1 --branch} makes of it: one commit of one branch. */
  public GitFolder shallowClone(Path folder, String branch) throws GitAPIException {
    return new GitFolder(
        Git.cloneRepository()
            .setURI(root().toUri().toString())
            .setDirectory(folder.toFile())
            .setBranch("refs/heads/" + branch)
            .setBranchesToClone(java.util.List.of("refs/heads/" + branch))
            .setDepth(1)
            .call());
  }

  /** {@code git fetch --depth=1 origin main} in a clone of all branches. */
  public void fetch(String branch) throws GitAPIException {
    git.fetch()
        .setRemote("origin")
        .setDepth(1)
        .setRefSpecs(new RefSpec("+refs/heads/" + branch + ":refs/remotes/origin/" + branch))
        .call();
  }

  /** The same in a clone of a single branch, which keeps it in {@code FETCH_HEAD} alone. */
  public void fetchHead(String branch) throws GitAPIException {
    git.fetch()
        .setRemote("origin")
        .setDepth(1)
        .setRefSpecs(new RefSpec("refs/heads/" + branch))
        .call();
  }

  public Path root() {
    return git.getRepository().getWorkTree().toPath();
  }

  public GitFolder write(String path, String text) throws IOException {
    Path file = root().resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  public GitFolder replace(String path, String old, String now) throws IOException {
    String text = Files.readString(root().resolve(path));
    if (!text.contains(old)) {
      throw new AssertionError(path + " has no " + old);
    }
    return write(path, text.replace(old, now));
  }

  public GitFolder delete(String path) throws IOException {
    Files.delete(root().resolve(path));
    return this;
  }

  /** Commits everything; the commit's id. */
  public String commit(String message) throws GitAPIException {
    git.add().addFilepattern(".").call();
    git.add().addFilepattern(".").setUpdate(true).call();
    return git.commit().setMessage(message).setSign(false).call().name();
  }

  public void branch(String name) throws GitAPIException {
    git.checkout().setCreateBranch(true).setName(name).call();
  }

  public void tag(String name) throws GitAPIException {
    git.tag().setName(name).setAnnotated(true).setSigned(false).setMessage(name).call();
  }

  /** Every file in the repository, git's own included, with its size and time. */
  public SortedMap<String, String> everything() throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root())) {
      for (Path file : walk.toList()) {
        Map<String, Object> state = Files.readAttributes(file, "size,lastModifiedTime");
        files.put(root().relativize(file).toString(), new TreeMap<>(state).toString());
      }
    }
    return files;
  }

  @Override
  public void close() {
    git.close();
  }
}
