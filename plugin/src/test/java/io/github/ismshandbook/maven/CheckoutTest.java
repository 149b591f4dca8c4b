package io.github.ismshandbook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckoutTest {

  @TempDir private Path folder;

  @Test
  void countsFromTheRootOfTheRepositoryWhereverMavenWasStarted() throws IOException {
    Path handbook = folder.resolve("module/src/isms");
    Files.createDirectories(handbook);
    // A worktree has a file of that name, a clone a folder.
    Files.writeString(folder.resolve(".git"), "gitdir: elsewhere");
    assertThat(Checkout.prefix(handbook, folder.resolve("module"))).isEqualTo("module/src/isms");
    assertThat(Checkout.prefix(folder, folder)).isEmpty();
  }

  @Test
  void neverLeadsUpWithoutARepository() {
    assertThat(Checkout.prefix(folder.resolve("src/isms"), folder)).isEqualTo("src/isms");
    assertThat(Checkout.prefix(folder.resolve("src/isms"), folder.resolve("other"))).isEmpty();
  }
}
