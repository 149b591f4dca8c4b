package io.github.ismshandbook.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ismshandbook.model.InputFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a folder can hold besides honest files. */
class ProjectFolderTest {

  @TempDir Path folder;

  @BeforeEach
  void oneHonestDocument() throws IOException {
    Files.writeString(folder.resolve("a.md"), "# A\n");
  }

  private List<String> said() throws IOException {
    return ProjectFolder.list(folder).problems().stream()
        .sorted()
        .map(p -> p.place().path() + " " + p.rule().id() + " " + p.message())
        .toList();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void linksThatLeadInACircleHideNothingElse() throws IOException {
    Files.createSymbolicLink(folder.resolve("loop.md"), Path.of("loop.md"));
    Files.createSymbolicLink(folder.resolve("ping.md"), Path.of("pong.md"));
    Files.createSymbolicLink(folder.resolve("pong.md"), Path.of("ping.md"));
    String nowhere = " unreadable-input This symbolic link leads nowhere. Replace it by the file.";

    assertThat(said())
        .containsExactly("loop.md" + nowhere, "ping.md" + nowhere, "pong.md" + nowhere);
    assertThat(ProjectFolder.list(folder).files()).containsOnlyKeys("a.md");
  }

  @Test
  void whatEditorsLeaveIsSkipped() throws IOException {
    for (String name : List.of("a.md~", "#a.md#", ".#a.md", "~$a.md", "Thumbs.db", "desktop.ini")) {
      Files.writeString(folder.resolve(name), "x");
    }

    assertThat(ProjectFolder.list(folder).files()).containsOnlyKeys("a.md");
    assertThat(said()).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aNameThatBreaksLinesOrPathsIsRefused() throws IOException {
    Files.writeString(folder.resolve("new\nline.md"), "x");
    Files.writeString(folder.resolve("..\\up.md"), "x");
    Files.writeString(folder.resolve("b\\c.md"), "x");

    assertThat(ProjectFolder.list(folder).files()).containsOnlyKeys("a.md");
    assertThat(said())
        .containsExactly(
            "b?c.md unreadable-input The file's name has a backslash or a control character. Rename it.",
            "new?line.md unreadable-input The file's name has a backslash or a control character. Rename it.");
  }

  @Test
  void aNameThatThisMachineCannotReadIsRefused() {
    assertThat(FileName.wrong("zugriff\uFFFD.md"))
        .isEqualTo(
            "The file's name is not UTF-8, or the locale of this machine is not. Rename the file, or set LC_ALL=C.UTF-8.");
    assertThat(FileName.wrong("zugriffe-\u00e4.md")).isEmpty();
  }

  @Test
  void whyAFileCannotBeReadNamesNoFolderOfTheMachine() throws IOException {
    InputFile file = ProjectFolder.list(folder).files().get("a.md");
    Files.delete(folder.resolve("a.md"));

    assertThatThrownBy(file::bytes).hasMessage("it went away meanwhile");
    String path = folder.resolve("a.md").toString();
    assertThat(ProjectFolder.reason(new AccessDeniedException(path))).isEqualTo("access is denied");
    assertThat(ProjectFolder.reason(new FileSystemException(path, null, "Input/output error")))
        .isEqualTo("Input/output error");
  }
}
