package io.github.ismshandbook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Map;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.apache.maven.model.plugin.DefaultPluginConfigurationExpander;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left to the gate is said by the gate, in the same build. */
class GateAheadTest {

  private static final String PHASE = "prepare-package";

  @Test
  void anOrdinaryPomHasTheGateAhead() throws Exception {
    assertThat(ahead("", "", "", Map.of())).isTrue();
    assertThat(ahead("<output>a</output>", "", "<base>main</base>", Map.of())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"source", "licensedText", "asOf", "mode", "skip"})
  void bothHaveToBeToldTheSame(String name) throws Exception {
    String one = "<" + name + ">one</" + name + ">";
    String other = "<" + name + "> other </" + name + ">";
    assertThat(ahead(one, "", "", Map.of())).isTrue();
    assertThat(ahead("", one, "", Map.of())).isFalse();
    assertThat(ahead("", "", one, Map.of())).isFalse();
    assertThat(ahead("", one, other, Map.of())).isFalse();
    assertThat(ahead(one, other, "", Map.of())).isFalse();
    assertThat(ahead(one, other, other, Map.of())).isTrue();
  }

  @Test
  void theCommandLineMakesThemAlikeUnlessThePomBeatsIt() throws Exception {
    Map<String, String> told = Map.of("isms.mode", "ratchet", "isms.source", "docs");
    assertThat(ahead("", "<mode>strict</mode>", "", told)).isTrue();
    assertThat(ahead("", "<source>a</source>", "", told)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "validate,              true",
    "post-integration-test, true",
    "verify,                false",
    "install,               false",
    "site,                  false",
    "clean,                 false"
  })
  void theGateIsAheadOfEarlierPhasesAlone(String phase, boolean ahead) throws Exception {
    MojoExecution running = new MojoExecution(new Plugin(), "handbook", "one");
    running.setLifecyclePhase(phase);
    assertThat(GateAhead.judgesTheSame(project("", "", ""), running, name -> null))
        .isEqualTo(ahead);
  }

  @Test
  void nobodyKnowsWhatIsPastWhenAGoalWasCalledByName() throws Exception {
    for (String id : new String[] {"default-cli", "one"}) {
      MojoExecution running = new MojoExecution(new MojoDescriptor(), id, MojoExecution.Source.CLI);
      running.setLifecyclePhase(PHASE);
      assertThat(GateAhead.judgesTheSame(project("", "", ""), running, name -> null)).isFalse();
    }
  }

  @Test
  void aGateThatDoesNotRunInItsPhaseIsNone() throws Exception {
    MavenProject project = project("", "", "");
    MojoExecution running = new MojoExecution(new Plugin(), "handbook", "one");
    running.setLifecyclePhase(PHASE);
    project.getBuildPlugins().get(0).getExecutionsAsMap().get("gate").setPhase("none");
    assertThat(GateAhead.judgesTheSame(project, running, name -> null)).isFalse();
    project.getBuildPlugins().get(0).getExecutionsAsMap().get("gate").setPhase("verify");
    assertThat(GateAhead.judgesTheSame(project, running, name -> null)).isTrue();
    project.getBuildPlugins().get(0).setArtifactId("another-maven-plugin");
    assertThat(GateAhead.judgesTheSame(project, running, name -> null)).isFalse();
  }

  private static boolean ahead(
      String plugin, String handbook, String gate, Map<String, String> commandLine)
      throws Exception {
    MojoExecution running = new MojoExecution(new Plugin(), "handbook", "one");
    running.setLifecyclePhase(PHASE);
    return GateAhead.judgesTheSame(project(plugin, handbook, gate), running, commandLine::get);
  }

  /** As Maven makes it of a pom: each execution has the plugin's configuration too. */
  private static MavenProject project(String plugin, String handbook, String gate)
      throws Exception {
    String pom =
        """
        <project>
          <build>
            <plugins>
              <plugin>
                <groupId>io.github.ismshandbook</groupId>
                <artifactId>isms-maven-plugin</artifactId>
                <configuration>%s</configuration>
                <executions>
                  <execution>
                    <id>one</id>
                    <goals><goal>handbook</goal></goals>
                    <configuration>%s</configuration>
                  </execution>
                  <execution>
                    <id>gate</id>
                    <goals><goal>check</goal></goals>
                    <configuration>%s</configuration>
                  </execution>
                </executions>
              </plugin>
            </plugins>
          </build>
        </project>
        """
            .formatted(plugin, handbook, gate);
    Model model = new MavenXpp3Reader().read(new StringReader(pom));
    new DefaultPluginConfigurationExpander().expandPluginConfiguration(model, null, null);
    return new MavenProject(model);
  }
}
