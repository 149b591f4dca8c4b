package io.github.ismshandbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Catalog;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.RequirementText;
import io.github.ismshandbook.render.Renderer;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An OSCAL catalog of several hundred controls is loaded, rendered and gated. */
class LargeCatalogTest {

  /** 20 families of 13 controls, 6 of them with 2 enhancements: 500 controls, 360 in force. */
  private static final LargeCatalog LARGE = new LargeCatalog(20, 13, 2, 3);

  private static final int IN_FORCE = 20 * (12 + 6);
  private static final int WITHDRAWN = 20 * (1 + 6);

  private static final String HANDBOOK =
      """
      //- handbook.yaml
      title: T
      catalogs: [iso27001-2022, nist]
      gate: {required: ["nist:AB-*"], rules: {orphan-document: off, soa-absent: off}}
      //- policies/access.md
      +++ covers: [%s]
      # Access

      The last one, see [[nist:ab-2.1]]. {covers: nist:ab-2.1}
      """;

  private static SortedMap<String, String> files(String suffix, String catalog) {
    StringBuilder codes = new StringBuilder();
    for (int number = 1; number <= 12; number++) {
      codes.append(number == 1 ? "" : ", ").append("\"nist:ab-").append(number).append('"');
      if (number % 2 == 0 && number > 2) {
        codes.append(", \"nist:AB-").append(number).append("(1)\"");
      }
    }
    SortedMap<String, String> files = new TreeMap<>(Handbooks.files(HANDBOOK.formatted(codes)));
    files.put("catalogs/nist." + suffix, catalog);
    return files;
  }

  private static Catalog nist(Build build) {
    return build.handbook().catalogs().catalog(new Code("nist:AA-1")).orElseThrow();
  }

  @Test
  void jsonAndYamlSayTheSame() {
    Build json = Handbooks.compile(files("json", LARGE.json()));
    Build yaml = Handbooks.compile(files("yaml", LARGE.yaml()));

    assertThat(Handbooks.lines(json)).isEmpty();
    assertThat(Handbooks.lines(yaml)).isEmpty();
    assertThat(nist(json).requirements()).hasSize(IN_FORCE + 20);
    assertThat(nist(json).requirements().stream().filter(Requirement::leaf)).hasSize(IN_FORCE);
    assertThat(nist(json).withdrawn()).hasSize(WITHDRAWN);
    assertThat(nist(yaml).requirements()).isEqualTo(nist(json).requirements());
    assertThat(nist(yaml).withdrawn()).isEqualTo(nist(json).withdrawn());
    assertThat(nist(yaml).spellings()).isEqualTo(nist(json).spellings());
    for (Requirement requirement : nist(json).requirements()) {
      assertThat(yaml.handbook().catalogs().texts().of(requirement))
          .isEqualTo(json.handbook().catalogs().texts().of(requirement));
    }
  }

  @Test
  void anEntryHasItsTextAndItsSuccessors() {
    Build build = Handbooks.compile(files("json", LARGE.json()));
    Requirement entry =
        build.handbook().catalogs().requirement(new Code("nist:AT-12(1)")).orElseThrow();
    RequirementText text = build.handbook().catalogs().texts().of(entry);

    assertThat(entry.parent()).contains(new Code("nist:AT-12"));
    assertThat(text.parts())
        .containsEntry(
            "a",
            "Write down [one or more of: at once; after [a frequency]]: 1. what is done by whom, \"in"
                + " quotes\"; and 2. how it is: checked.")
        .containsEntry("b", "Repeat it [a frequency].");
    assertThat(text.discussion())
        .containsExactly("Thoughts on AT-12(1). Thoughts on AT-12(1). Thoughts on AT-12(1).");
    assertThat(build.handbook().catalogs().withdrawn().get(new Code("nist:AT-12(2)")).successors())
        .containsExactly(new Code("nist:AT-12"));
  }

  @Test
  void takingTheDocumentAwayFailsWithTheCodes() {
    SortedMap<String, String> files = files("json", LARGE.json());
    files.put(
        "policies/access.md", files.get("policies/access.md").replace("{covers: nist:ab-2.1}", ""));

    assertThat(Handbooks.lines(Handbooks.compile(files)))
        .containsExactly(
            "handbook.yaml:[3,20] uncovered nist:AB-2(1) Enhancement 1 of AB-2: applicable, nobody"
                + " covers it. Write {covers: nist:AB-2(1)} where a document deals with it, or decide"
                + " in registers/soa.yaml that it does not apply.");
    files.put(
        "policies/access.md",
        Handbooks.files("+++\n# A\n\nx {covers: A.5.15}\n").get("policies/access.md"));
    assertThat(Handbooks.lines(Handbooks.compile(files)))
        .hasSize(18)
        .allMatch(line -> line.contains(" uncovered nist:AB-"));
  }

  @Test
  void everyEntryHasAPageAndEveryLinkLeadsSomewhere() throws IOException {
    Map<String, String> pages = new ConcurrentHashMap<>();
    Renderer.render(
        Handbooks.compile(files("json", LARGE.json())),
        (path, bytes) -> pages.put(path, new String(bytes, StandardCharsets.UTF_8)));

    assertThat(pages.keySet().stream().filter(path -> path.startsWith("catalogs/nist/")))
        .hasSize(IN_FORCE + 1);
    assertThat(pages.get("catalogs/nist/AB-2.html"))
        .contains("<h1><span class=\"code\">nist:AB-2</span> Control AB-2</h1>")
        .contains("In the words of Large made-up catalog.")
        .contains("Repeat it [a frequency].")
        .contains(
            "<p class=\"disclaimer\">ISO/IEC 27001:2022+Amd1, ISO/IEC 27002:2022, ISO/IEC 27001:2013: ")
        .contains("<h2 id=\"theme~children\">Enhancements</h2>")
        .contains("href=\"AB-2(1).html\"")
        .contains("href=\"index.html#nist:ab\"");
    assertThat(pages.get("catalogs/nist/index.html"))
        .contains("id=\"nist:ab\"")
        .contains("href=\"AT-12(1).html\"");
    assertThat(pages.get("policies/access.html"))
        .contains("href=\"../catalogs/nist/AB-2(1).html\"");
    for (Map.Entry<String, String> page : pages.entrySet()) {
      if (page.getKey().startsWith("catalogs/nist/")) {
        checkLinks(page.getKey(), page.getValue(), pages);
      }
    }
  }

  private static final Pattern LINK = Pattern.compile("href=\"([^\":]+)(?:#[^\"]*)?\"");

  private static void checkLinks(String path, String text, Map<String, String> pages) {
    Matcher link = LINK.matcher(text);
    while (link.find()) {
      String href = URLDecoder.decode(link.group(1).replace("+", "%2B"), StandardCharsets.UTF_8);
      int hash = href.indexOf('#');
      String file = hash < 0 ? href : href.substring(0, hash);
      if (!file.isEmpty()) {
        String target =
            java.net
                .URI
                .create("/" + path)
                .resolve(file.replace(" ", "%20"))
                .getPath()
                .substring(1);
        assertThat(pages).as(path + " leads to " + href).containsKey(target);
      }
    }
  }
}
