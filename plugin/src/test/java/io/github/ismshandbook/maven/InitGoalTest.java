package io.github.ismshandbook.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ismshandbook.init.PluginBlock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code isms:init} writes, and what it leaves. */
@MojoTest
class InitGoalTest {

  @TempDir private Path folder;
  @Inject private MavenSession session;
  private final Recorded log = new Recorded();

  @Test
  void writesAHandbookAndThePomThatBuildsIt() throws Exception {
    Path project = Files.createDirectories(folder.resolve("acme-systems"));
    init(project).execute();
    assertThat(project.resolve("src/isms/handbook.yaml"))
        .content()
        .contains(
            "title: Acme Systems information security handbook\norganisation: Acme Systems\n");
    assertThat(project.resolve("src/isms/policies/rules.md")).exists();
    assertThat(project.resolve("pom.xml"))
        .content()
        .contains("<artifactId>acme-systems</artifactId>");
    assertThat(project.resolve(".gitignore")).hasContent("target/\n");
    assertThat(log.lines).contains("[INFO] Next:");
    assertThat(log.lines.get(log.lines.indexOf("[INFO] Next:") + 3))
        .startsWith("[INFO]   mvn isms:approve -Disms.id=POL-01 -Disms.approver=CEO ");
  }

  @Test
  void writesNothingWhereThereIsAHandbook() throws Exception {
    Path there = Files.createDirectories(folder.resolve("src/isms")).resolve("handbook.yaml");
    Files.writeString(there, "title: Ours\n");
    assertThatThrownBy(init(folder)::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("There is a handbook already, ")
        .hasMessageEndingWith(
            "src/isms/handbook.yaml, so nothing was written. Build it with mvn verify, or choose"
                + " another folder: -Disms.source=docs/isms");
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).containsExactly(there);
    }
    assertThat(there).hasContent("title: Ours\n");
  }

  @Test
  void leavesWhatIsThereAndNamesIt() throws Exception {
    Path rules = Files.createDirectories(folder.resolve("src/isms/policies")).resolve("rules.md");
    Files.writeString(rules, "# Ours\n");
    Files.writeString(folder.resolve(".gitignore"), "*.class\n");
    init(folder).execute();
    assertThat(rules).hasContent("# Ours\n");
    assertThat(folder.resolve(".gitignore")).hasContent("*.class\n");
    assertThat(log.lines.get(0))
        .startsWith("[WARN] ")
        .endsWith("src/isms/policies/rules.md is there already, and was left as it is.");
  }

  @Test
  void followsNoLinkOutOfTheProject() throws Exception {
    Path outside = Files.createDirectories(folder.resolve("outside"));
    Path project = Files.createDirectories(folder.resolve("project"));
    Files.createSymbolicLink(project.resolve("src"), outside);
    assertThatThrownBy(init(project)::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("Cannot write to ")
        .hasMessageContaining(" leads out of ");
    assertThat(outside).isEmptyDirectory();
  }

  @Test
  void aLinkToNowhereIsThere() throws Exception {
    Files.createSymbolicLink(folder.resolve("pom.xml"), folder.resolve("nowhere.xml"));
    init(folder).execute();
    assertThat(folder.resolve("nowhere.xml")).doesNotExist();
    assertThat(log.lines)
        .anyMatch(
            line ->
                line.endsWith(
                    "pom.xml was left as it is, for it is a symbolic link. Put this into"
                        + " build/plugins of the file it leads to:"))
        .contains("[INFO]     <artifactId>isms-maven-plugin</artifactId>");
    assertThat(log.lines.get(log.lines.size() - 1))
        .startsWith(
            "[INFO]   mvn io.github.ismshandbook:isms-maven-plugin:1.2.3:approve -Disms.id=");
  }

  @Test
  void namesTheFolderWhereThePomDoesNot() throws Exception {
    Files.writeString(folder.resolve("pom.xml"), "<!DOCTYPE project><project/>");
    initIn("docs/isms").execute();
    assertThat(log.lines)
        .filteredOn(line -> line.startsWith("[INFO]   mvn "))
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .contains("1.2.3:handbook ")
                    .contains("1.2.3:check -Disms.source=docs/isms    builds "),
            line -> assertThat(line).contains(" -Disms.approver=CEO -Disms.source=docs/isms    "));
  }

  @Test
  void namesTheFolderWhereThePomBuildsAnother() throws Exception {
    Files.writeString(
        folder.resolve("pom.xml"),
        "<project><build><plugins><plugin><groupId>io.github.ismshandbook</groupId>"
            + "<artifactId>isms-maven-plugin</artifactId></plugin></plugins></build></project>");
    initIn("our isms").execute();
    assertThat(log.lines)
        .anyMatch(line -> line.startsWith("[INFO]   mvn verify -Disms.source=\"our isms\"    "));
  }

  @Test
  void theFolderIsInThePomThatIsWritten() throws Exception {
    initIn("docs/isms").execute();
    assertThat(folder.resolve("pom.xml")).content().contains("<source>docs/isms</source>");
    assertThat(log.lines).noneMatch(line -> line.contains("-Disms.source"));
  }

  @Test
  void theProjectItselfIsNoHandbook() {
    assertThatThrownBy(initIn(".")::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "isms.source is the project's own folder. Name a folder in it:"
                + " -Disms.source=docs/isms");
    assertThat(folder).isEmptyDirectory();
  }

  private InitMojo initIn(String source) {
    InitMojo init = init(folder);
    try {
      MojoExtension.setVariableValueToObject(init, "source", folder.resolve(source).toFile());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
    return init;
  }

  @Test
  void saysWhichValuesThereAre() {
    assertThatThrownBy(init(folder, "isms.style", "maximal")::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "isms.style is 'maximal', which is no style. Write minimal (one book of rules, and what"
                + " nobody can do without) or full (a policy for each topic), or leave it out for"
                + " minimal.");
    assertThatThrownBy(init(folder, "isms.groupId", "com acme")::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("isms.groupId is 'com acme', which is no groupId.");
    assertThatThrownBy(init(folder, "isms.organisation", "[name]")::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("isms.organisation is '[name]', which is a placeholder.");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void everyByteOfAPomStays() throws Exception {
    byte[] latin =
        "<?xml version='1.0' encoding='ISO-8859-1'?>\r\n<project>\r\n  <name>Müller</name>\r\n</project>"
            .getBytes(StandardCharsets.ISO_8859_1);
    String edited = new String(extended(latin), StandardCharsets.ISO_8859_1);
    assertThat(edited)
        .startsWith(
            "<?xml version='1.0' encoding='ISO-8859-1'?>\r\n<project>\r\n  <name>Müller</name>\r\n"
                + "  <build>\r\n")
        .endsWith("  </build>\r\n</project>");
    byte[] marked = "\uFEFF<project>\n</project>\n".getBytes(StandardCharsets.UTF_8);
    assertThat(new String(extended(marked), StandardCharsets.UTF_8))
        .startsWith("\uFEFF<project>\n  <build>\n");
    byte[] wrong = "<project><name>Müller</name></project>".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(extended(wrong)).isEqualTo(wrong);
    byte[] unknown =
        "<?xml version='1.0' encoding='x-none'?><project/>".getBytes(StandardCharsets.UTF_8);
    assertThat(extended(unknown)).isEqualTo(unknown);
  }

  private byte[] extended(byte[] pom) throws Exception {
    Path file = folder.resolve("pom.xml");
    Files.write(file, pom);
    new ProjectPom(folder, file, new PluginBlock("1", ""), new Written(folder)).write("g", "a");
    return Files.readAllBytes(file);
  }

  private InitMojo init(Path project, String property, String value) {
    InitMojo init = init(project);
    session.getUserProperties().setProperty(property, value);
    return init;
  }

  private InitMojo init(Path project) {
    InitMojo init =
        new InitMojo() {
          @Override
          Path moduleDirectory() {
            return project;
          }

          @Override
          Path pomFile() {
            return project.resolve("pom.xml");
          }
        };
    init.setLog(log);
    Properties told = session.getUserProperties();
    told.keySet().removeIf(key -> key.toString().startsWith("isms."));
    try {
      for (Map.Entry<String, Object> field :
          Map.of(
                  "session",
                  session,
                  "source",
                  project.resolve("src/isms").toFile(),
                  "output",
                  project.resolve("target/isms").toFile(),
                  "version",
                  "1.2.3")
              .entrySet()) {
        MojoExtension.setVariableValueToObject(init, field.getKey(), field.getValue());
      }
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
    return init;
  }
}
