package io.github.ismshandbook.init;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pom keeps every character it has, and gets the plugin where it belongs. */
class PomEditTest {

  private static final PluginBlock PLUGIN = new PluginBlock("1.2.3", "");
  private static final String BLOCK =
      String.join("\n", PLUGIN.lines().stream().map(line -> "      " + line).toList()) + "\n";

  @Test
  void goesBehindTheLastPlugin() {
    String before =
        "<project>\n  <build>\n    <plugins>\n      <plugin>\n        <artifactId>a</artifactId>\n      </plugin>\n";
    String after = "    </plugins>\n  </build>\n</project>\n";
    assertThat(edited(before + after)).isEqualTo(before + BLOCK + after);
  }

  @Test
  void makesWhatIsMissing() {
    assertThat(edited("<project>\n  <name>A</name>\n</project>\n"))
        .isEqualTo(
            "<project>\n  <name>A</name>\n  <build>\n    <plugins>\n"
                + BLOCK
                + "    </plugins>\n  </build>\n</project>\n");
    assertThat(edited("<project>\n  <build>\n    <!-- plugins -->\n  </build>\n</project>"))
        .isEqualTo(
            "<project>\n  <build>\n    <!-- plugins -->\n    <plugins>\n"
                + BLOCK
                + "    </plugins>\n  </build>\n</project>");
    assertThat(edited("<project>\n  <build>\n    <plugins />\n  </build>\n</project>"))
        .isEqualTo(
            "<project>\n  <build>\n    <plugins>\n"
                + BLOCK
                + "    </plugins>\n  </build>\n</project>");
    assertThat(edited("<project>\n  <build/>\n</project>"))
        .isEqualTo(
            "<project>\n  <build>\n    <plugins>\n"
                + BLOCK
                + "    </plugins>\n  </build>\n</project>");
  }

  @Test
  void keepsLineEndsAndIndentation() {
    String pom =
        "<project>\r\n\t<build>\r\n\t\t<plugins>\r\n\t\t</plugins>\r\n\t</build>\r\n</project>\r\n";
    String edited = edited(pom);
    assertThat(edited.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(edited)
        .contains(
            "\t\t<plugins>\r\n\t\t\t<plugin>\r\n\t\t\t\t<groupId>io.github.ismshandbook</groupId>")
        .contains("\t\t\t</plugin>\r\n\t\t</plugins>");
  }

  @Test
  void findsItsPlaceInALongFileWithWindowsLineEnds() {
    String filler = "  <!-- ünïcode & < > \uD83D\uDE00 -->\r\n".repeat(2_000);
    String before = "<project>\r\n" + filler + "  <build>\r\n    <plugins>\r\n";
    String after = "    </plugins>\r\n  </build>\r\n" + filler + "</project>\r\n";
    assertThat(edited(before + after)).isEqualTo(before + BLOCK.replace("\n", "\r\n") + after);
  }

  @Test
  void takesNothingElseForTheBuild() {
    String pom =
        """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <!-- <build><plugins></plugins></build> -->
          <description><![CDATA[<build><plugins>]]></description>
          <profiles>
            <profile>
              <build>
                <plugins>
                  <plugin>
                    <groupId>io.github.ismshandbook</groupId>
                    <artifactId>isms-maven-plugin</artifactId>
                  </plugin>
                </plugins>
              </build>
            </profile>
          </profiles>
          <reporting>
            <plugins>
            </plugins>
          </reporting>
        </project>
        """;
    String end = "</project>\n";
    assertThat(edited(pom))
        .isEqualTo(
            pom.substring(0, pom.length() - end.length())
                + "  <build>\n    <plugins>\n"
                + BLOCK
                + "    </plugins>\n  </build>\n"
                + end);
  }

  @Test
  void worksOnOneLine() {
    assertThat(
            edited(
                "<project><build><plugins><plugin><artifactId>a</artifactId></plugin></plugins></build></project>"))
        .startsWith(
            "<project><build><plugins><plugin><artifactId>a</artifactId></plugin>\n  <plugin>\n")
        .endsWith("\n  </plugin>\n</plugins></build></project>");
  }

  @Test
  void isTheModulesAloneWhereOthersInherit() {
    assertThat(edited("<project>\n  <packaging>pom</packaging>\n</project>"))
        .contains("<inherited>false</inherited>");
    assertThat(edited("<project>\n  <modules/>\n</project>"))
        .contains("<inherited>false</inherited>");
    assertThat(edited("<project>\n  <packaging>jar</packaging>\n</project>"))
        .doesNotContain("<inherited>");
  }

  @Test
  void namesAFolderThatIsNotTheUsual() {
    assertThat(
            PomEdit.of("<project/>")
                .orElseThrow()
                .with(new PluginBlock("1", "docs/a&b"))
                .orElseThrow())
        .contains("<source>docs/a&amp;b</source>");
  }

  @Test
  void seesThePluginHoweverItsNameIsWritten() {
    String pom =
        """
        <project>
          <build>
            <plugins>
              <plugin>
                <groupId><![CDATA[io.github.ismshandbook]]></groupId>
                <artifactId>isms-<!-- -->maven<![CDATA[-plugin]]></artifactId>
              </plugin>
            </plugins>
          </build>
        </project>
        """;
    assertThat(PomEdit.of(pom)).get().matches(PomEdit::isDone);
  }

  @Test
  void leavesThePluginThatIsThere() {
    String pom =
        """
        <project>
          <build>
            <plugins>
              <plugin>
                <artifactId>isms-maven-plugin</artifactId>
                <configuration><groupId>x</groupId></configuration>
                <groupId> io.github.ismshandbook </groupId>
              </plugin>
            </plugins>
          </build>
        </project>
        """;
    assertThat(PomEdit.of(pom)).get().matches(PomEdit::isDone);
    assertThat(PomEdit.of(pom.replace("> io.github.ismshandbook <", ">com.example<")))
        .get()
        .matches(edit -> !edit.isDone());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no xml",
        "<project>",
        "<project><build></project>",
        "<settings/>",
        "<m:project xmlns:m='http://maven.apache.org/POM/4.0.0'/>",
        "<project xmlns='http://example.com/'/>",
        "<!DOCTYPE project [<!ENTITY b '<build/>'>]><project>&b;</project>",
        "<!DOCTYPE project SYSTEM 'file:///etc/passwd'><project/>"
      })
  void whatIsNotClearIsLeft(String pom) {
    assertThat(PomEdit.of(pom)).isEmpty();
  }

  private static String edited(String pom) {
    return PomEdit.of(pom).orElseThrow().with(PLUGIN).orElseThrow();
  }
}
