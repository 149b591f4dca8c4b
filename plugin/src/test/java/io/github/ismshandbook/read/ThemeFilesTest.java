package io.github.ismshandbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Inputs;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Severity;
import io.github.ismshandbook.scan.Scanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Files that were to replace one of the theme's, and miss it. */
class ThemeFilesTest {

  private final SortedMap<String, InputFile> own = new TreeMap<>();

  private ThemeFilesTest with(String path, String text) {
    own.put(path, InputFile.of(path, text));
    return this;
  }

  private List<String> said() throws IOException {
    List<Problem> problems = new ArrayList<>();
    ThemeFiles.check(Inputs.layered(own, Scanner.builtIn()), problems);
    assertThat(problems).allMatch(problem -> problem.severity() == Severity.WARNING);
    return problems.stream()
        .map(p -> p.place().path() + " " + p.rule().id() + " " + p.message())
        .toList();
  }

  @Test
  void whatReplacesSomethingIsNoSlip() throws IOException {
    with("templates/document.ftlh", "x").with("templates/macros/mark.ftlh", "x");
    with("assets/styles/10-tokens.css", "").with("assets/extra.css", "").with("assets/a.png", "");
    with("messages/messages_en.properties", "").with("messages/rules_de.properties", "");
    with("messages/messages_pt-BR.properties", "").with("policies/a.md", "# A");
    assertThat(said()).isEmpty();
  }

  @Test
  void aSlipIsSaidWithTheNameThatWasMeant() throws IOException {
    with("templates/documnt.ftlh", "x").with("templates/macros/marks.ftlh", "x");
    with("assets/styles/10-token.css", "").with("assets/scripts/filter.js", "");
    with("assets/handbook.css", "").with("assets/own.js", "").with("messages/words.properties", "");
    assertThat(said())
        .containsExactly(
            "assets/handbook.css override is not part of the site. Write styles of your own to"
                + " assets/extra.css, or replace one of assets/styles/.",
            "assets/own.js override is not part of the site. Replace one of assets/scripts/"
                + " instead.",
            "assets/scripts/filter.js override is added to the script, and replaces no part of it."
                + " Did you mean filters.js?",
            "assets/styles/10-token.css override is added to the style, and replaces no part of it."
                + " Did you mean 10-tokens.css?",
            "messages/words.properties override is not read. Words are read from"
                + " messages/messages_LANGUAGE.properties, such as messages/messages_en.properties.",
            "templates/documnt.ftlh override replaces no template, and none of this handbook uses"
                + " it. Did you mean document.ftlh?",
            "templates/macros/marks.ftlh override replaces no macro, and no template of this handbook"
                + " uses it. Did you mean mark.ftlh?");
  }

  @Test
  void aTemplateThatAnotherUsesIsNoSlip() throws IOException {
    with("templates/about.ftlh", "<#include \"seal.ftlh\"><@l.stamp/>");
    with("templates/seal.ftlh", "x").with("templates/macros/stamp.ftlh", "<#macro stamp></#macro>");
    assertThat(said()).isEmpty();
  }

  @Test
  void withoutANearNameItSaysAllThereAre() throws IOException {
    with("templates/macros/acme-banner.ftlh", "x");
    assertThat(said())
        .singleElement()
        .asString()
        .startsWith(
            "templates/macros/acme-banner.ftlh override replaces no macro, and no template of this"
                + " handbook uses it. The theme has ")
        .contains("areas.ftlh, ")
        .endsWith(".");
  }
}
