package io.github.ismshandbook.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns as editors count them, also beside characters outside the basic plane. */
class PlacesTest {

  private static final String EMOJI = "\uD83D\uDE00";

  private static YamlNode.Mapping read(String text) {
    return (YamlNode.Mapping) YamlReader.read("x.yaml", text, 1).root().orElseThrow();
  }

  @Test
  void oneLongLineTakesLinearTime() {
    int many = 300_000;
    // Walking each line from its start took 19 s for 80,000 items.
    List<YamlNode> items =
        assertTimeoutPreemptively(
            Duration.ofSeconds(30),
            () ->
                ((YamlNode.Sequence)
                        read("x: [" + EMOJI + ",a".repeat(many) + "]\n").get("x").orElseThrow())
                    .items());

    assertThat(items.get(many).place().column()).isEqualTo(7 + 2 * (many - 1) + 1);
  }

  @Test
  void eachLineStartsAnew() {
    YamlNode.Mapping root =
        read(EMOJI + EMOJI + ": a\nb:\n  c: " + EMOJI + "\n\n" + EMOJI + ": [" + EMOJI + ", d]\n");

    assertThat(root.entries().stream().map(entry -> at(entry.value())))
        .containsExactly("1,7", "3,3", "5,5");
    assertThat(
            ((YamlNode.Sequence) root.entries().get(2).value())
                .items().stream().map(PlacesTest::at))
        .containsExactly("5,6", "5,10");
  }

  private static String at(YamlNode node) {
    return node.place().line() + "," + node.place().column();
  }
}
