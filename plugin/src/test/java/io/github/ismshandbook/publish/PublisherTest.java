package io.github.ismshandbook.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {

  @TempDir Path target;
  private Path site;
  private Path manifest;

  @BeforeEach
  void folders() {
    site = target.resolve("site");
    manifest = target.resolve("site.files");
  }

  @Test
  void writesASiteAndNothingBesideItButTheManifest() throws IOException {
    assertThat(publish("index.html", "a", "policies/x.html", "b"))
        .isEqualTo(new Publication(2, 0, 0));

    assertThat(tree(target).keySet())
        .containsExactly("site.files", "site/index.html", "site/policies/x.html");
    assertThat(tree(site)).containsEntry("policies/x.html", "b");
  }

  @Test
  void aSecondIdenticalBuildWritesNothing() throws IOException {
    publish("index.html", "a", "policies/x.html", "b");
    FileTime old = FileTime.fromMillis(1_000_000);
    for (String path : tree(target).keySet()) {
      Files.setLastModifiedTime(target.resolve(path), old);
    }

    assertThat(publish("index.html", "a", "policies/x.html", "b"))
        .isEqualTo(new Publication(0, 2, 0));

    for (String path : tree(target).keySet()) {
      assertThat(Files.getLastModifiedTime(target.resolve(path))).as(path).isEqualTo(old);
    }
  }

  @Test
  void writesOnlyWhatDiffers() throws IOException {
    publish("index.html", "a", "policies/x.html", "b");
    assertThat(publish("index.html", "a", "policies/x.html", "c"))
        .isEqualTo(new Publication(1, 1, 0));
    assertThat(tree(site)).containsEntry("policies/x.html", "c");
  }

  @Test
  void removesWhatIsGoneAndTheFoldersItLeavesEmpty() throws IOException {
    publish("index.html", "a", "policies/old/x.html", "b");
    assertThat(publish("index.html", "a")).isEqualTo(new Publication(0, 1, 1));
    assertThat(site.resolve("policies")).doesNotExist();
  }

  @Test
  void aFileMayBecomeAFolderAndBack() throws IOException {
    publish("notes", "a");
    assertThat(publish("notes/index.html", "b")).isEqualTo(new Publication(1, 0, 1));
    assertThat(publish("notes", "a")).isEqualTo(new Publication(1, 0, 1));
    assertThat(tree(site)).isEqualTo(Map.of("notes", "a"));
  }

  @Test
  void aFolderThatHoldsForeignFilesDoesNotBecomeAFile() throws IOException {
    publish("notes/index.html", "a");
    Files.writeString(site.resolve("notes/mine.txt"), "mine");

    assertThatThrownBy(() -> publish("notes", "b"))
        .hasMessage(
            "notes/mine.txt exists in the folder of the site, and no earlier run wrote it."
                + " Move it away, or let the handbook have a folder of its own.");
    assertThat(tree(site)).containsEntry("notes/index.html", "a");
  }

  @Test
  void keepsFilesItDidNotWrite() throws IOException {
    publish("index.html", "a", "policies/x.html", "b");
    Files.writeString(site.resolve("policies/mine.txt"), "mine");
    Files.writeString(site.resolve("policies/x.html"), "replaced by hand");

    assertThat(publish("index.html", "a")).isEqualTo(new Publication(0, 1, 0));

    assertThat(tree(site))
        .containsEntry("policies/mine.txt", "mine")
        .containsEntry("policies/x.html", "replaced by hand");
  }

  @Test
  void refusesToOverwriteAFileItDidNotWrite() throws IOException {
    Files.createDirectories(site);
    Files.writeString(site.resolve("index.html"), "mine");

    assertThatThrownBy(() -> publish("index.html", "a"))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "index.html exists in the folder of the site, and no earlier run wrote it."
                + " Move it away, or let the handbook have a folder of its own.");
    assertThat(tree(target)).isEqualTo(Map.of("site/index.html", "mine"));
  }

  @Test
  void aFailedRunLeavesTheLastGoodSite() throws IOException {
    publish("index.html", "good", "policies/x.html", "good");
    Map<String, String> before = tree(target);

    try (Publisher publisher = Publisher.to(site, manifest)) {
      publisher.write("index.html", "bad".getBytes(UTF_8));
    }

    assertThat(tree(target)).isEqualTo(before);
  }

  @Test
  void aRunThatWasKilledHalfWayIsFinishedByTheNext() throws IOException {
    publish("a.html", "old", "b.html", "old");
    String last = Files.readString(manifest);
    publish("a.html", "new", "b.html", "new", "c.html", "new");
    Files.writeString(manifest, last + Files.readString(manifest));
    Files.writeString(site.resolve("b.html"), "old");

    assertThat(publish("a.html", "newest")).isEqualTo(new Publication(1, 0, 2));
    assertThat(tree(site)).isEqualTo(Map.of("a.html", "newest"));
  }

  @Test
  void refusesPathsThatLeaveTheSite() throws IOException {
    String[] hostile = {
      "../x", "a/../../x", "/etc/passwd", "a//b", "", "a/", "./a", "a\\..\\b", "C:/x", "a\nb", "a\0"
    };
    try (Publisher publisher = Publisher.to(site, manifest)) {
      for (String path : hostile) {
        assertThatThrownBy(() -> publisher.write(path, new byte[0]))
            .isInstanceOf(IOException.class)
            .hasMessage("'" + path + "' is no path inside the site");
      }
    }
    assertThat(tree(target)).isEmpty();
  }

  @Test
  void refusesNamesThatDifferByCaseOnly() throws IOException {
    try (Publisher publisher = Publisher.to(site, manifest)) {
      publisher.write("policies/Access.html", new byte[0]);
      assertThatThrownBy(() -> publisher.write("policies/access.html", new byte[0]))
          .hasMessage(
              "policies/access.html and policies/Access.html differ by letter case only."
                  + " Rename one of their sources.");
      assertThatThrownBy(() -> publisher.write("Policies/b.html", new byte[0]))
          .hasMessage(
              "Policies/ and policies/ differ by letter case only. Rename one of their sources.");
      assertThatThrownBy(() -> publisher.write("policies/Access.html", new byte[0]))
          .hasMessage("policies/Access.html is written twice in one run");
    }
  }

  @Test
  void doesNotFollowASymbolicLinkOut() throws IOException {
    Path outside = Files.createDirectories(target.resolve("outside"));
    Files.createDirectories(site);
    Files.createSymbolicLink(site.resolve("policies"), outside);

    assertThatThrownBy(() -> publish("policies/x.html", "a"))
        .isInstanceOf(IOException.class)
        .hasMessage("policies is a symbolic link in the folder of the site. Remove it.");
    assertThat(outside).isEmptyDirectory();
  }

  @Test
  void theManifestStandsOutsideTheSite() {
    assertThatThrownBy(() -> Publisher.to(site, site.resolve("list")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("must not stand in the site");
  }

  private Publication publish(String... pathsAndTexts) throws IOException {
    try (Publisher publisher = Publisher.to(site, manifest)) {
      for (int i = 0; i < pathsAndTexts.length; i += 2) {
        publisher.write(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(UTF_8));
      }
      return publisher.commit();
    }
  }

  private static Map<String, String> tree(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(path).toString().replace('\\', '/');
        files.put(name, Files.readString(path));
      }
    }
    return files;
  }
}
