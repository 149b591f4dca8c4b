package io.github.ismshandbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Judgement;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.Options;
import io.github.ismshandbook.model.Piece;
import io.github.ismshandbook.model.Target;
import io.github.ismshandbook.publish.Publisher;
import io.github.ismshandbook.render.Renderer;
import io.github.ismshandbook.scan.Scanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real documents with a known answer, where {@code -Disms.corpora} names their folder; and a
 * miniature of each, always.
 */
class CorporaTest {

  private static final String HANDBOOK =
      """
      title: Templates
      keys: {control_mappings: controls, clause_mappings: clauses}
      defaults:
        "policies/**": {status: approved, owner: CISO, approver: CEO, approved: 2026-01-15}
      gate: {required: ["A.*"], needs: {A.*: [any | record]}}
      """;

  private static final List<String> UNCLAIMED =
      List.of(
          "A.5.5", "A.5.6", "A.5.8", "A.5.32", "A.5.34", "A.5.35", "A.6.1", "A.6.2", "A.6.4",
          "A.6.5", "A.8.7", "A.8.12", "A.8.18", "A.8.20", "A.8.21", "A.8.22", "A.8.23");

  @TempDir Path folder;

  @Test
  void templatesWithMappingsLeaveJustTheKnownControlsUncovered() throws IOException {
    Build build = compile(corpus("iso27001-mcp"));
    assertThat(build.handbook().documents()).hasSize(30);
    assertThat(gaps(build)).containsExactlyElementsOf(UNCLAIMED);
    assertThat(build.assessment().passes()).isFalse();
    Path site = publish(build);
    String page = Files.readString(site.resolve("policies/policy-templates/access_control.html"));
    assertThat(page).contains("{{organisation_name}}").contains("{{&gt; org_header}}");
    try (Stream<Path> pages = Files.walk(site.resolve("policies"))) {
      assertThat(pages.filter(file -> file.toString().endsWith(".html"))).hasSize(30);
    }
  }

  @Test
  void policiesWithoutFrontMatterAreLinkedAndCoverNothing() throws IOException {
    Build build = compile(corpus("cenedril-en"));
    assertThat(build.handbook().documents()).hasSize(29);
    assertThat(build.handbook().claims()).isEmpty();
    assertThat(gaps(build)).hasSize(93);
    assertThat(mentions(build)).isGreaterThan(90);
    assertThat(Files.readString(publish(build).resolve("policies/en/access-control-policy.html")))
        .contains("annex-a/A.5.15.html");
  }

  @Test
  void aMiniatureOfTemplates() {
    Build build =
        Handbooks.compile(
            "//- handbook.yaml\n"
                + HANDBOOK.replace("\"A.*\"", "A.5.1, A.5.10, A.5.15, A.8.5")
                + "//- policies/a.md\n---\npolicy_type: access\nclause_mappings: [\"6.1\", \"9.2\"]\n"
                + "control_mappings: [\"5.15\",\"8.5\"]\n---\n# Access\n\n{{> header}}\n\nWithin {{organisation}}.\n"
                + "//- policies/b.md\n---\ncontrol_mappings: [5.10]\n---\n# Use\n\n{{ scope }}\n");
    assertThat(gaps(build)).containsExactly("A.5.1");
    assertThat(html(build, "policies/a.md"))
        .isEqualTo("<p>{{&gt; header}}</p>\n<p>Within {{organisation}}.</p>\n");
  }

  @Test
  void aMiniatureOfPoliciesWithoutFrontMatter() {
    Build build =
        Handbooks.compile(
            "//- handbook.yaml\n"
                + HANDBOOK.replace("\"A.*\"", "A.5.15")
                + "//- policies/a.md\n# [YOUR_ORGANISATION] Policy\n\n**Controls**\n\n- A 5.15 — Access Control\n- A 8.2 — Rights\n");
    assertThat(gaps(build)).containsExactly("A.5.15");
    assertThat(mentions(build)).isEqualTo(2);
  }

  private Path corpus(String name) throws IOException {
    String corpora = System.getProperty("isms.corpora", "");
    assumeThat(corpora).as("-Disms.corpora names no folder").isNotEmpty();
    Path from = Path.of(corpora, name);
    Path to = folder.resolve("src/isms/policies");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
        if (!file.equals(from.resolve("README.md"))) {
          Path target = to.resolve(from.relativize(file).toString());
          Files.createDirectories(target.getParent());
          Files.copy(file, target);
        }
      }
    }
    Files.writeString(to.resolveSibling("handbook.yaml"), HANDBOOK);
    return to.getParent();
  }

  private static Build compile(Path handbook) throws IOException {
    return Pipeline.compile(Scanner.scan(handbook), new Options(Handbooks.AS_OF, Optional.empty()));
  }

  private Path publish(Build build) throws IOException {
    Path site = folder.resolve("site");
    try (Publisher publisher = Publisher.to(site, folder.resolve("site.files"))) {
      Renderer.render(build, publisher);
      publisher.commit();
    }
    return site;
  }

  private static List<String> gaps(Build build) {
    return build.assessment().judgements().values().stream()
        .filter(Judgement::failing)
        .map(judgement -> judgement.requirement().code().text())
        .toList();
  }

  private static long mentions(Build build) {
    return build.handbook().documents().values().stream()
        .map(LinkedDocument::targets)
        .flatMap(List::stream)
        .filter(Target.ToRequirement.class::isInstance)
        .count();
  }

  private static String html(Build build, String path) {
    StringBuilder html = new StringBuilder();
    for (Piece piece : build.handbook().documents().get(path).document().content().fragment()) {
      html.append(((Piece.Html) piece).html());
    }
    return html.toString();
  }
}
