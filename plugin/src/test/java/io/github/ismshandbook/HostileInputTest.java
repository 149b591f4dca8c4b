package io.github.ismshandbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Output;
import io.github.ismshandbook.render.Renderer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that try to break a page, the site, or the machine. */
class HostileInputTest {

  private static final int MANY = 20_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> ",
        "- ",
        "*",
        "[",
        "![",
        "`",
        "{covers: ",
        "{covers: A.5.1} ",
        "[[a-1",
        "<b>",
        "<div>\n\n",
        "A.5.15 ",
        "|a",
        "&",
        "\\",
        "1. ",
        "_a",
        "[^1]",
        "!!! note\n    ",
        "<details>"
      })
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aLongRunOfAnythingEndsInAPage(String piece) throws IOException {
    String handbook =
        "+++\n# A\n\nx {covers: A.5.15}\n//- policies/b.md\n+++\n# B\n\n"
            + piece.repeat(MANY)
            + "\n";
    assertThat(pages(Handbooks.compile(handbook))).containsKey("policies/b.html");
  }

  @Test
  void nothingOfAnAuthorsRunsOrWearsTheThemesClothes() throws IOException {
    String attack =
        """
        +++
        # A

        x {covers: A.5.15}

        <script>alert(1)</script><img src=x onerror=alert(1)><svg onload=alert(1)></svg>
        <iframe src="https://example.org"></iframe><a href="javascript:alert(1)" onclick="x()">j</a>
        <a href=" java&#10;script:alert(1)">k</a>

        [l](javascript:alert(1)) [m](data:text/html,x) ![n](https://example.org/x.png)

        <div class="banner" id="main" style="position:fixed">z</div><form action="/x"><input name=q></form>
        <meta http-equiv="refresh" content="0;url=https://example.org"><base href="https://example.org/"><style>*{display:none}</style>
        <object data="x"></object><math><mi xlink:href="javascript:alert(1)">q</mi></math>

        ${7*7} <#assign x = "freemarker.template.utility.Execute"?new()> [=1]
        """;
    Map<String, String> pages = pages(Handbooks.compile(attack));
    String main = pages.get("policies/access.html");
    String body = main.substring(main.indexOf("<main"), main.indexOf("</main>"));
    assertThat(body)
        .doesNotContain(
            "<script", "onerror", "<svg", "<iframe", "=\"javascript:", "onclick", "=\"data:")
        .doesNotContain(
            "class=\"banner\"", "id=\"main\"", "style=", "<form", "<input", "<meta", "<base")
        .doesNotContain("<object", "<math", "src=\"https:")
        .contains("${7*7}");
  }

  private static Map<String, String> pages(Build build) throws IOException {
    Map<String, String> pages = new ConcurrentHashMap<>();
    Output out =
        (path, bytes) -> {
          if (path.endsWith(".html")) {
            pages.put(path, new String(bytes, StandardCharsets.UTF_8));
          }
        };
    Renderer.render(build, out);
    SortedMap<String, String> sorted = new TreeMap<>(pages);
    return sorted;
  }
}
