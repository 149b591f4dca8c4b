package io.github.ismshandbook.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptTextTest {

  @Test
  void noCharacterEndsAStringOrAScript() throws IOException {
    StringBuilder script = new StringBuilder();

    ScriptText.string(script, "</script>\"\\\n\u2028\u2029\ufeff&\ud83d\ude00\ud83d");

    assertThat(script)
        .hasToString(
            "\"\\u003c/script\\u003e\\\"\\\\\\u000a\\u2028\\u2029\\ufeff\\u0026\ud83d\ude00\\ud83d\"");
  }

  @Test
  void stringsHaveCommasBetweenThem() throws IOException {
    StringBuilder script = new StringBuilder();

    ScriptText.strings(script, List.of("a", "", "ü"));

    assertThat(script).hasToString("\"a\",\"\",\"ü\"");
  }
}
