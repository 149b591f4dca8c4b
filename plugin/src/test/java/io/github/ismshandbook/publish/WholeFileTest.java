package io.github.ismshandbook.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

  @TempDir private Path folder;

  @Test
  void isReplacedWholeAndLeavesNothingBeside() throws IOException {
    Path file = folder.resolve("registers/a.yaml");
    WholeFile.write(folder, file, "a: long text that goes\n");
    WholeFile.write(folder, file, "b: ø\n");
    assertThat(file).content().isEqualTo("b: ø\n");
    assertThat(file.getParent()).isDirectoryContaining("glob:**/a.yaml");
    try (var all = Files.list(file.getParent())) {
      assertThat(all).hasSize(1);
    }
  }

  @Test
  void staysAsItWasWhenItCannotBeReplaced() throws IOException {
    Path file = Files.createDirectories(folder.resolve("a.yaml/full"));
    assertThatThrownBy(() -> WholeFile.write(folder, file.getParent(), "x"))
        .isInstanceOf(IOException.class);
    assertThat(file).isDirectory();
    assertThat(folder.resolve(".a.yaml.next")).doesNotExist();
  }

  @Test
  void neverLeavesItsRoot() throws IOException {
    Path root = Files.createDirectory(folder.resolve("isms"));
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.createSymbolicLink(root.resolve("registers"), elsewhere);
    assertThatThrownBy(() -> WholeFile.write(root, root.resolve("registers/a.yaml"), "x"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(" leads out of ");
    assertThatThrownBy(() -> WholeFile.write(root, root.resolve("registers/deep/a.yaml"), "x"))
        .isInstanceOf(IOException.class)
        .hasMessage(
            Path.of("").toAbsolutePath().relativize(root)
                + "/registers/deep leads out of the folder it stands in, for a symbolic link is on"
                + " the way. Replace the link with a folder.");
    assertThat(elsewhere).isEmptyDirectory();
  }
}
