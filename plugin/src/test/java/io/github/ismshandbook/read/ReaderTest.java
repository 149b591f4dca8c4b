package io.github.ismshandbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.model.Appearance;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Configuration;
import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Inputs;
import io.github.ismshandbook.model.Language;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Risk;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Severity;
import io.github.ismshandbook.model.Sources;
import io.github.ismshandbook.model.StatementOfApplicability;
import io.github.ismshandbook.scan.Scanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Reads configuration and registers, and many documents at once. */
class ReaderTest {

  private final SortedMap<String, InputFile> files = new TreeMap<>();

  private ReaderTest with(String path, String text) {
    files.put(path, InputFile.of(path, text));
    return this;
  }

  private Sources read() throws IOException {
    SortedMap<String, InputFile> all = new TreeMap<>(Scanner.builtIn());
    all.putAll(files);
    return Reader.read(new Inputs(all, List.of()));
  }

  private List<String> said() throws IOException {
    return read().problems().stream()
        .map(
            p ->
                p.place().path()
                    + ":"
                    + p.place().line()
                    + ","
                    + p.place().column()
                    + (p.severity() == Severity.WARNING ? " warning " : " ")
                    + p.rule().id()
                    + " "
                    + (p.subject().isEmpty() ? "" : p.subject() + " ")
                    + p.message())
        .toList();
  }

  @Test
  void aHandbookSaysAllItCanSay() throws IOException {
    Sources sources =
        with(
                "handbook.yaml",
                """
                title: Acme Information Security Handbook
                organisation: Acme Ltd
                scope: The platform
                catalogs: [iso27001-2022]
                classifications: [public, internal, confidential]
                repository: https://github.com/acme/isms
                gate:
                  mode: report
                  required: ["C.*", A.5.1]
                  review-grace: P30D
                  rules: {empty-section: off, broken-link: warning}
                roles: [CISO, CEO]
                publish: {max-classification: internal}
                autolink: off
                keys: {control_mappings: controls, next_review: review.next}
                defaults:
                  policies/**: {type: procedure, review: {every: P1Y}, tags: [a, b]}
                exclude: [policies/drafts/**]
                language: en-gb
                appearance: {logo: assets/logo.png, accent: "#0Af", footer: Ask the CISO}
                """)
            .with("policies/a.md", "# A\n")
            .with("policies/drafts/b.md", "# B\n")
            .with("assets/logo.png", "")
            .read();
    assertThat(sources.problems()).isEmpty();
    assertThat(sources.configuration())
        .isEqualTo(
            new Configuration(
                "Acme Information Security Handbook",
                "Acme Ltd",
                "The platform",
                new Language("en-GB", new Place("handbook.yaml", 19, 11)),
                new Appearance(
                    Optional.of("assets/logo.png"), Optional.of("#00aaff"), "Ask the CISO"),
                List.of("iso27001-2022"),
                List.of("public", "internal", "confidential"),
                Optional.of("https://github.com/acme/isms"),
                new Configuration.Gate(
                    Configuration.Mode.REPORT,
                    List.of(
                        new Configuration.Pattern("C.*", new Place("handbook.yaml", 9, 15)),
                        new Configuration.Pattern("A.5.1", new Place("handbook.yaml", 9, 21))),
                    List.of(),
                    List.of(),
                    Period.ofDays(30),
                    Map.of(Rule.EMPTY_SECTION, Severity.OFF, Rule.BROKEN_LINK, Severity.WARNING)),
                List.of("CISO", "CEO"),
                Optional.of("internal"),
                false,
                Map.of("control_mappings", "controls", "next_review", "review.next"),
                List.of(
                    new Configuration.Defaults(
                        "policies/**",
                        Map.of("type", "procedure", "review.every", "P1Y", "tags", "a, b"),
                        new Place("handbook.yaml", 17, 3))),
                List.of("policies/drafts/**")));
    assertThat(sources.documents()).extracting(Document::path).containsExactly("policies/a.md");
  }

  @Test
  void whatAHandbookDoesNotSayHasADefault() throws IOException {
    Configuration configuration = with("handbook.yaml", "title: Acme\n").read().configuration();
    assertThat(configuration.catalogs()).containsExactly("iso27001-2022");
    assertThat(configuration.autolink()).isTrue();
    assertThat(configuration.gate())
        .isEqualTo(
            new Configuration.Gate(
                Configuration.Mode.STRICT,
                List.of(new Configuration.Pattern("*", Place.file("handbook.yaml"))),
                List.of(),
                List.of(),
                Period.ofDays(90),
                Map.of()));
  }

  @Test
  void withoutAHandbookFileItSaysWhatToWrite() throws IOException {
    assertThat(said())
        .containsExactly(
            "handbook.yaml:0,0 missing-key There is no handbook.yaml. Create it, with at least"
                + " `title: Acme Information Security Handbook`.");
  }

  @Test
  void whatAHandbookGetsWrongIsSaidAtItsPlace() throws IOException {
    with(
            "handbook.yaml",
            """
            titel: Acme
            catalogs: [iso27001-2020]
            repository: git@github.com:acme/isms.git
            gate:
              mode: strikt
              review-grace: 90
              rules: {empty-sections: off, no-claims: off, broken-link: maybe}
            publish: {max-classification: internal}
            keys: {mappings: control}
            defaults:
              policies/none/**: {ownr: CISO}
              policies/**: {status: aproved}
            """)
        .with("policies/a.md", "# A\n")
        .with("policies/b.md", "# B\n");
    assertThat(said())
        .containsExactly(
            "handbook.yaml:1,1 unknown-key `titel` is not a key here. Did you mean title?",
            "handbook.yaml:1,1 missing-key `title` is missing. Write `title: Acme Information"
                + " Security Handbook`.",
            "handbook.yaml:2,12 invalid-value `catalogs` cannot be `iso27001-2020`. Did you mean"
                + " iso27001-2022?",
            "handbook.yaml:3,13 invalid-value `repository` is not the address of a repository. Write"
                + " one such as https://github.com/acme/isms.",
            "handbook.yaml:5,9 invalid-value `gate.mode` cannot be `strikt`. Did you mean strict?",
            "handbook.yaml:6,17 invalid-value `gate.review-grace` is `90`, which is no period. Write"
                + " one such as P1Y, P6M or P90D.",
            "handbook.yaml:7,11 unknown-key `gate.rules.empty-sections` is no rule. Did you mean"
                + " empty-section?",
            "handbook.yaml:7,32 invalid-value `gate.rules.no-claims` cannot be changed: it makes the"
                + " gate fail closed. Remove it.",
            "handbook.yaml:7,61 invalid-value `gate.rules.broken-link` cannot be `maybe`. Write one"
                + " of error, warning, note, off.",
            "handbook.yaml:8,31 invalid-value `publish.max-classification` hides all that is classified without"
                + " an order. List the levels in `classifications`, lowest first.",
            "handbook.yaml:9,18 invalid-value `keys.mappings` cannot be `control`. Did you mean"
                + " controls?",
            "handbook.yaml:11,22 unknown-key `ownr` is not a key of front matter. Did you mean"
                + " owner?",
            "handbook.yaml:12,3 invalid-value `status` cannot be `aproved`. Did you mean approved?",
            "handbook.yaml:11,3 warning invalid-value `defaults.policies/none/**` matches no"
                + " document. Write a pattern from the handbook's folder, such as"
                + " policies/procedures/**.");
  }

  @Test
  void aLimitThatCannotBeReadIsTheNarrowest() throws IOException {
    for (String publish : List.of("internl", "{max-classification: secret}", "{max: internal}")) {
      with(
          "handbook.yaml",
          "title: Acme\nclassifications: [public, internal]\npublish: " + publish + "\n");
      assertThat(read().configuration().maxClassification()).contains("public");
    }
    with("handbook.yaml", "title: Acme\npublish: {max-classification: internal}\n");
    assertThat(read().configuration().maxClassification()).contains("");
  }

  @Test
  void theStatementOfApplicabilityIsTyped() throws IOException {
    StatementOfApplicability soa =
        with("handbook.yaml", "title: Acme\n")
            .with(
                "registers/soa.yaml",
                """
                version: 2026.10
                approver: CEO
                approved: 2026-03-01
                controls:
                  A.5.10:
                    applicable: true
                    reasons: [risk, legal]
                    justification: Needed.
                    status: planned
                    operated-by: shared
                    owner: CISO
                    due: 2026-12-31
                    risks: [RISK-01]
                  A.7.4: {applicable: no, justification: No offices.}
                """)
            .read()
            .soa()
            .orElseThrow();
    assertThat(soa.version()).isEqualTo("2026.10");
    assertThat(soa.approved()).contains(LocalDate.of(2026, 3, 1));
    assertThat(soa.decisions().values())
        .containsExactly(
            new StatementOfApplicability.Decision(
                new Code("A.5.10"),
                true,
                List.of("risk", "legal"),
                "Needed.",
                "planned",
                "shared",
                "CISO",
                Optional.of(LocalDate.of(2026, 12, 31)),
                List.of("RISK-01"),
                new Place("registers/soa.yaml", 5, 3)),
            new StatementOfApplicability.Decision(
                new Code("A.7.4"),
                false,
                List.of(),
                "No offices.",
                "",
                "",
                "",
                Optional.empty(),
                List.of(),
                new Place("registers/soa.yaml", 14, 3)));
  }

  @Test
  void whatRegistersGetWrongIsSaidAtItsPlace() throws IOException {
    with("handbook.yaml", "title: Acme\n")
        .with(
            "registers/soa.yaml",
            """
            controls:
              A.5.1: true
              A.5.2: {applicable: perhaps, reasons: [fear], status: done, due: soon}
              A.5.3: {status: implemented}
              A.05.3: {applicable: false}
              A.5.99: {applicable: true}
              A.5.4: {aplicable: true, status: planned}
            """)
        .with(
            "registers/risks.yaml",
            """
            risks:
              - {id: RISK-01, title: Fire, controls: [5.10, A.9.9.9], treatment: hope}
              - {id: RISK-01, title: Flood, treatment: avoid}
              - {title: Storm}
              - {id: one}
            """);
    assertThat(said())
        .containsExactly(
            "registers/soa.yaml:2,10 invalid-value `controls.A.5.1` is a text, where keys are"
                + " expected. Write `A.5.1: {applicable: true, reasons: [risk]}`.",
            "registers/soa.yaml:3,23 invalid-value `A.5.2 applicable` cannot be `perhaps`. Write true"
                + " or false.",
            "registers/soa.yaml:3,42 invalid-value `A.5.2 reasons` cannot be `fear`. Write one of"
                + " risk, legal, contractual, business, best-practice.",
            "registers/soa.yaml:3,57 invalid-value `A.5.2 status` cannot be `done`. Write one of"
                + " implemented, planned, not-implemented.",
            "registers/soa.yaml:3,68 invalid-value `A.5.2 due` is `soon`, which is no date. Write"
                + " year, month and day, such as 2026-12-31.",
            "registers/soa.yaml:4,3 missing-key A.5.3 does not say whether it applies. Write"
                + " `applicable: true` or `applicable: false`.",
            "registers/soa.yaml:5,3 invalid-value A.5.3 is decided twice, first in line 4, and only"
                + " that one counts. Keep one.",
            "registers/soa.yaml:6,3 unknown-requirement A.5.99 does not exist. A.5 has A.5.1 to"
                + " A.5.37.",
            "registers/soa.yaml:7,11 unknown-key `A.5.4 aplicable` is not a key here. Did you mean"
                + " applicable?",
            "registers/soa.yaml:7,3 missing-key A.5.4 does not say whether it applies. Write"
                + " `applicable: true` or `applicable: false`.",
            "registers/risks.yaml:2,70 invalid-value `risks.treatment` cannot be `hope`. Write one of"
                + " modify, retain, avoid, share.",
            "registers/risks.yaml:2,49 unknown-requirement A.9.9.9 does not exist. Write a code of"
                + " ISO/IEC 27001:2022 such as A.5.15 or C.6.1.2.",
            "registers/risks.yaml:3,10 duplicate-id RISK-01 is the id of two risks, first in line 2."
                + " Give each its own.",
            "registers/risks.yaml:4,5 missing-key `risks.id` is missing. Write `id: RISK-01`.",
            "registers/risks.yaml:5,10 invalid-value `risks.id` is `one`, which cannot be linked to."
                + " Write one such as RISK-01.");
  }

  @Test
  void aRiskKnowsItsControls() throws IOException {
    Sources sources =
        with("handbook.yaml", "title: Acme\n")
            .with(
                "registers/risks.yaml",
                "risks:\n  - {id: RISK-01, title: Fire, owner: CEO, controls: [5.10, A.5.10]}\n")
            .read();
    assertThat(sources.risks().risks())
        .containsExactly(
            new Risk(
                "RISK-01",
                "Fire",
                "CEO",
                "",
                "",
                "",
                List.of(new Code("A.5.10")),
                List.of(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                new Place("registers/risks.yaml", 2, 10)));
  }

  @Test
  void anEmptyRegisterIsSaid() throws IOException {
    with("handbook.yaml", "title: Acme\n").with("registers/soa.yaml", "# nothing yet\n");
    assertThat(said())
        .containsExactly(
            "registers/soa.yaml:0,0 unreadable-input The file is empty. Fill it, or delete it.");
  }

  @Test
  void aByteOrderMarkAndForeignLineEndsChangeNothing() throws IOException {
    String text = "---\nid: POL-01\ncovers: [A.5.1]\n---\n# A\n\nx {covers: A.5.2}\n";
    with("handbook.yaml", "title: Acme\n")
        .with("policies/a.md", text)
        .with("policies/b.md", "\uFEFF" + text.replace("\n", "\r\n"))
        .with("policies/c.md", text.replace("\n", "\r"));
    List<Document> documents = read().documents();
    Document plain = documents.get(0);
    for (Document other : documents) {
      assertThat(other.problems()).isEmpty();
      assertThat(other.frontMatter().id()).contains("POL-01");
      assertThat(other.content().text()).isEqualTo(plain.content().text());
      assertThat(other.content().claims().get(0).place().line()).isEqualTo(7);
      assertThat(other.content().claims().get(0).place().column()).isEqualTo(12);
    }
  }

  @Test
  void aFileInUtf16IsNamedAsSuch() throws IOException {
    files.put(
        "policies/a.md", InputFile.of("policies/a.md", "# A".getBytes(StandardCharsets.UTF_16)));
    with("handbook.yaml", "title: Acme\n");
    assertThat(read().documents().get(0).problems().get(0).message())
        .isEqualTo("The file is UTF-16. Save it as UTF-8.");
  }

  @Test
  void manyDocumentsKeepTheirOrder() throws IOException {
    with("handbook.yaml", "title: Acme\n");
    List<String> paths = new ArrayList<>();
    for (int i = 100; i < 400; i++) {
      paths.add("policies/p" + i + ".md");
      with("policies/p" + i + ".md", "# P" + i + "\n");
    }
    assertThat(read().documents()).extracting(Document::path).containsExactlyElementsOf(paths);
  }
}
