package io.github.ismshandbook.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.model.Inputs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScannerTest {

  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void aHandbookOfOneDocument() throws IOException {
    folder = temporary.resolve("isms");
    write("policies/a.md", "# A\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static List<String> said(Inputs inputs) {
    return inputs.problems().stream()
        .map(p -> p.place().path() + " " + p.rule().id() + " " + p.message())
        .toList();
  }

  @Test
  void findsTheProjectsFilesOverTheBuiltInOnes() throws IOException {
    write(".git/config", "x");
    write("policies/.a.md.swp", "x");
    Inputs inputs = Scanner.scan(folder);
    assertThat(inputs.files())
        .containsKeys("policies/a.md", "catalogs/iso27001-2022.yaml")
        .doesNotContainKeys(".git/config", "policies/.a.md.swp");
    assertThat(new String(inputs.files().get("policies/a.md").bytes(), StandardCharsets.UTF_8))
        .isEqualTo("# A\n");
    assertThat(inputs.problems()).isEmpty();
  }

  @Test
  void whatReplacesABuiltInFileIsNoted() throws IOException {
    write("catalogs/iso27001-2013.yaml", "own");
    Inputs inputs = Scanner.scan(folder);
    assertThat(inputs.files().get("catalogs/iso27001-2013.yaml").bytes())
        .isEqualTo("own".getBytes(StandardCharsets.UTF_8));
    assertThat(said(inputs))
        .containsExactly(
            "catalogs/iso27001-2013.yaml override This replaces the built-in file of the same"
                + " path.");
  }

  @Test
  void aMissingFolderIsNamedWithWhatToDo() throws IOException {
    Path missing = Path.of("no-such/isms");
    assertThat(said(Scanner.scan(missing)))
        .containsExactly(
            " no-documents The handbook's folder no-such/isms does not exist. Create it with a"
                + " handbook.yaml and Markdown documents in no-such/isms/policies, or name the right"
                + " folder.");
    assertThat(said(Scanner.scan(missing.toAbsolutePath()))).isEqualTo(said(Scanner.scan(missing)));
  }

  @Test
  void aFileInsteadOfAFolderIsNamed() throws IOException {
    assertThat(said(Scanner.scan(folder.resolve("policies/a.md"))))
        .singleElement()
        .asString()
        .contains("a.md is a file, not a folder. Create it");
  }

  @Test
  void anEmptyFolderNamesWhereDocumentsGoAndThoseThatAreElsewhere() throws IOException {
    Files.delete(folder.resolve("policies/a.md"));
    String start =
        " no-documents There is no document in "
            + folder.resolve("policies")
            + ". Put Markdown files (*.md) there, in any folders you like.";
    assertThat(said(Scanner.scan(folder))).containsExactly(start);
    write("policy/access.md", "# A\n");
    assertThat(said(Scanner.scan(folder)))
        .containsExactly(
            start
                + " Documents elsewhere, such as policy/access.md, are not read: move them there.");
  }

  @Test
  void namesThatDifferByCaseOnlyCollide() throws IOException {
    write("policies/A.md", "# B\n");
    Assumptions.assumeTrue(folder.resolve("policies").toFile().list().length == 2);
    assertThat(said(Scanner.scan(folder)))
        .containsExactly(
            "policies/a.md case-collision The name policies/a.md differs from policies/A.md by case"
                + " only; on Windows and macOS they are one. Rename one of them.");
  }

  @Test
  void foldersThatDifferByCaseOnlyCollideOnce() {
    assertThat(CaseCollisions.among(List.of("X/a.md", "X/b.md", "x/c.md", "x/d.md")))
        .singleElement()
        .satisfies(p -> assertThat(p.place().path()).isEqualTo("x/c.md"));
  }

  @Test
  void linksThatLeadOutAreNotFollowed() throws IOException {
    Path secret = Files.writeString(temporary.resolve("secret.md"), "secret");
    Files.createSymbolicLink(folder.resolve("policies/out.md"), secret);
    Files.createSymbolicLink(folder.resolve("policies/up"), temporary);
    Files.createSymbolicLink(folder.resolve("policies/loop"), folder);
    Files.createSymbolicLink(folder.resolve("policies/gone.md"), folder.resolve("gone"));
    Files.createSymbolicLink(folder.resolve("policies/in.md"), Path.of("a.md"));
    Inputs inputs = Scanner.scan(folder);
    assertThat(inputs.files().keySet().stream().filter(path -> path.startsWith("policies/")))
        .containsExactly("policies/a.md", "policies/in.md");
    assertThat(said(inputs))
        .containsExactlyInAnyOrder(
            "policies/out.md unreadable-input This symbolic link leads out of the handbook's folder"
                + " and is not followed. Replace it by a copy.",
            "policies/up unreadable-input This symbolic link leads out of the handbook's folder and"
                + " is not followed. Replace it by a copy.",
            "policies/loop unreadable-input This symbolic link leads to a folder and is not"
                + " followed. Replace it by a copy.",
            "policies/gone.md unreadable-input This symbolic link leads nowhere. Replace it by the"
                + " file.");
  }

  @Test
  void aTextThatIsTooLargeIsNotRead() throws IOException {
    Files.write(folder.resolve("policies/big.md"), new byte[4 * 1024 * 1024 + 1]);
    Inputs inputs = Scanner.scan(folder);
    assertThat(inputs.files()).doesNotContainKey("policies/big.md");
    assertThat(said(inputs))
        .containsExactly(
            "policies/big.md unreadable-input The file has 4194305 bytes; at most 4194304 are read."
                + " Split it, or keep it elsewhere and link to it.");
  }
}
