package io.github.ismshandbook.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ismshandbook.GitFolder;
import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.MissingBaseException;
import io.github.ismshandbook.model.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The handbook's folder in other commits, in real repositories. */
class CommitTest {

  @TempDir private Path temp;
  private GitFolder git;
  private String first;

  @BeforeEach
  void twoCommits() throws Exception {
    git = GitFolder.in(temp.resolve("repo"));
    git.write("pom.xml", "<project/>")
        .write("docs/isms/handbook.yaml", "title: One\n")
        .write("docs/isms/policies/ä b.md", "old\r\n");
    first = git.commit("first");
    git.tag("v1");
    git.branch("change");
    git.write("docs/isms/policies/ä b.md", "new\n").write("docs/isms/policies/c.md", "more\n");
    git.commit("second");
  }

  @AfterEach
  void close() {
    git.close();
  }

  @ParameterizedTest
  @CsvSource({"main", "v1", "HEAD~1", "HEAD^", "refs/heads/main", "change~1"})
  void aRevisionIsReadWithoutACheckout(String revision) throws Exception {
    assertThat(read(git, revision))
        .containsExactly(
            java.util.Map.entry("handbook.yaml", "title: One\n"),
            java.util.Map.entry("policies/ä b.md", "old\r\n"));
    assertThat(git.root().resolve("docs/isms/policies/ä b.md")).hasContent("new");
  }

  @Test
  void aCommitIsNamedByItsIdToo() throws Exception {
    assertThat(read(git, first)).hasSize(2);
    assertThat(read(git, first.substring(0, 8))).hasSize(2);
  }

  @Test
  void nothingIsWrittenAnywhere() throws Exception {
    SortedMap<String, String> before = git.everything();
    Path home = Files.createDirectories(temp.resolve("home"));
    // In a machine of its own: what JGit measures once it never measures again.
    ProcessBuilder program =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Duser.home=" + home,
            "-cp",
            System.getProperty("java.class.path"),
            ReadsOneCommit.class.getName(),
            git.root().resolve("docs/isms").toString(),
            "main");
    program.environment().put("HOME", home.toString());
    program.environment().remove("XDG_CONFIG_HOME");
    Process running = program.redirectErrorStream(true).start();
    String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(running.waitFor()).as(said).isZero();
    assertThat(said).startsWith("handbook.yaml 11");
    assertThat(git.everything()).isEqualTo(before);
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void aFolderThatWasNotThereHasNoFiles() throws Exception {
    git.write("isms/handbook.yaml", "title: New\n");
    try (Commit commit = Commit.of(git.root().resolve("isms"), "main")) {
      assertThat(commit.files()).isEmpty();
      assertThat(commit.problems()).isEmpty();
    }
  }

  @Test
  void aFolderThatIsNoMoreStillHasItsFiles() throws Exception {
    git.delete("docs/isms/handbook.yaml");
    git.delete("docs/isms/policies/ä b.md");
    git.delete("docs/isms/policies/c.md");
    Files.delete(git.root().resolve("docs/isms/policies"));
    Files.delete(git.root().resolve("docs/isms"));
    assertThat(read(git, "main")).hasSize(2);
  }

  @Test
  void theHandbookMayBeTheWholeRepository() throws Exception {
    try (Commit commit = Commit.of(git.root(), "main")) {
      assertThat(commit.files())
          .extracting(InputFile::path)
          .containsExactly("docs/isms/handbook.yaml", "docs/isms/policies/ä b.md", "pom.xml");
    }
  }

  @Test
  void aLinkIsFollowedWithinTheFolderAlone() throws Exception {
    Path policies = git.root().resolve("docs/isms/policies");
    Files.createSymbolicLink(policies.resolve("in.md"), Path.of("deeper/../c.md"));
    Files.createSymbolicLink(policies.resolve("twice.md"), Path.of("../policies/in.md"));
    Files.createSymbolicLink(policies.resolve("out.md"), Path.of("../../../pom.xml"));
    Files.createSymbolicLink(policies.resolve("root.md"), temp.resolve("elsewhere.md"));
    Files.createSymbolicLink(policies.resolve("self.md"), Path.of("self.md"));
    git.commit("links");
    git.branch("next");
    try (Commit commit = Commit.of(git.root().resolve("docs/isms"), "change")) {
      SortedMap<String, String> texts = texts(commit);
      assertThat(texts).containsEntry("policies/in.md", "more\n");
      assertThat(texts).containsEntry("policies/twice.md", "more\n");
      assertThat(texts).doesNotContainKeys("policies/out.md", "policies/root.md");
      assertThat(commit.problems())
          .extracting(problem -> problem.place().path() + " " + problem.message())
          .containsExactly(
              "policies/out.md This symbolic link leads to no file of the handbook's folder.",
              "policies/root.md This symbolic link leads to no file of the handbook's folder.",
              "policies/self.md This symbolic link leads to no file of the handbook's folder.");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "origin/main, git fetch --depth=1 origin main",
    "origin/release/1.x, git fetch --depth=1 origin release/1.x",
    "refs/remotes/origin/main, git fetch --depth=1 origin main",
    "develop, git fetch --depth=1 origin develop",
    "feature/x, git fetch --depth=1 origin feature/x",
    "refs/heads/develop, git fetch --depth=1 origin develop",
    "v2.0, git fetch --depth=1 origin v2.0",
    "0123456789012345678901234567890123456789, git fetch --depth=1 origin"
        + " 0123456789012345678901234567890123456789",
    "HEAD~5, git fetch --deepen=5",
    "HEAD~2^, git fetch --deepen=3",
    "HEAD~99999999999, git fetch --unshallow",
    "origin/main~2, git fetch --depth=3 origin main",
    "main:docs, git fetch --depth=1 origin main",
    "'a; rm -r b', git fetch --depth=1 origin main",
    "--upload-pack=x, git fetch --depth=1 origin main",
  })
  void whatIsNotThereSaysWhatToRun(String revision, String command) {
    assertThat(missing(git.root().resolve("docs/isms"), revision))
        .isEqualTo(
            " missing-base "
                + revision
                + " is no commit that this clone knows. Fetch it and run this again: "
                + command);
  }

  @Test
  void withoutARepositoryThereIsNothingToLookUp() throws Exception {
    Path folder = Files.createDirectories(temp.resolve("plain/isms"));
    assertThat(missing(folder, "origin/main"))
        .isEqualTo(
            " missing-base origin/main cannot be looked up, because the handbook's folder is in no"
                + " git repository. Run this in a clone, or compare with the report of an earlier"
                + " run: -Disms.baseReport=path/to/coverage.json");
  }

  @Test
  void aShallowCloneKnowsABranchOnceItIsFetched() throws Exception {
    try (GitFolder clone = git.shallowClone(temp.resolve("clone"), "change")) {
      assertThat(missing(clone.root().resolve("docs/isms"), "origin/main"))
          .endsWith(" git fetch --depth=1 origin main");
      assertThat(missing(clone.root().resolve("docs/isms"), "HEAD~1"))
          .endsWith(" git fetch --deepen=1");
      clone.fetchHead("main");
      assertThat(clone.root().resolve(".git/refs/remotes/origin/main")).doesNotExist();
      assertThat(read(clone, "origin/main")).hasSize(2);
      assertThat(read(clone, "main")).hasSize(2);
      clone.fetch("main");
      assertThat(clone.root().resolve(".git/refs/remotes/origin/main")).exists();
      assertThat(read(clone, "origin/main")).hasSize(2);
    }
  }

  @Test
  void aWorktreeReadsItsRepository() throws Exception {
    // JGit makes no worktrees: this is what git worktree add leaves behind.
    Path worktree = Files.createDirectories(temp.resolve("tree/docs/isms")).getParent().getParent();
    Path own = Files.createDirectories(git.root().resolve(".git/worktrees/tree"));
    Files.writeString(worktree.resolve(".git"), "gitdir: " + own + "\n");
    Files.writeString(own.resolve("gitdir"), worktree.resolve(".git") + "\n");
    Files.writeString(own.resolve("commondir"), "../..\n");
    Files.writeString(own.resolve("HEAD"), "ref: refs/heads/main\n");
    Files.writeString(worktree.resolve("docs/isms/handbook.yaml"), "title: Here\n");
    try (Commit commit = Commit.of(worktree.resolve("docs/isms"), "change")) {
      assertThat(texts(commit)).containsEntry("policies/c.md", "more\n");
    }
    try (Commit commit = Commit.of(worktree.resolve("docs/isms"), "HEAD")) {
      assertThat(texts(commit)).doesNotContainKey("policies/c.md").hasSize(2);
    }
  }

  private static SortedMap<String, String> read(GitFolder git, String revision) throws Exception {
    try (Commit commit = Commit.of(git.root().resolve("docs/isms"), revision)) {
      assertThat(commit.problems()).isEmpty();
      return texts(commit);
    }
  }

  private static SortedMap<String, String> texts(Commit commit) throws Exception {
    SortedMap<String, String> texts = new TreeMap<>();
    for (InputFile file : commit.files()) {
      byte[] bytes = file.bytes();
      assertThat(file.size()).isEqualTo(bytes.length);
      texts.put(file.path(), new String(bytes, StandardCharsets.UTF_8));
    }
    return texts;
  }

  private static String missing(Path folder, String revision) {
    Problem[] problem = new Problem[1];
    assertThatThrownBy(() -> Commit.of(folder, revision).close())
        .isInstanceOfSatisfying(
            MissingBaseException.class, missing -> problem[0] = missing.problem());
    return problem[0].place().path()
        + " "
        + problem[0].rule().id()
        + " "
        + problem[0].subject()
        + " "
        + problem[0].message();
  }
}
