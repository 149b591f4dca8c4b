package io.github.ismshandbook.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.ismshandbook.model.Catalog;
import io.github.ismshandbook.model.Catalogs;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Need;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.RequirementText;
import io.github.ismshandbook.model.Withdrawn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of each piece of an OSCAL catalog. */
class OscalCatalogTest {

  private static final String HEAD =
      """
      catalog:
        uuid: 11111111-2222-4333-8444-555555555555
        metadata: {title: Controls of Acme, version: "1.2", last-modified: "2026-02-03T04:05:06Z", oscal-version: 1.1.2}
      """;

  private final List<Problem> problems = new ArrayList<>();

  private Catalogs read(String body) {
    return read("catalogs/nist.yaml", HEAD + body.indent(2));
  }

  private Catalogs read(String path, String text) {
    SortedMap<String, InputFile> files = new TreeMap<>();
    files.put("catalogs/main.yaml", InputFile.of("catalogs/main.yaml", MAIN));
    files.put(path, InputFile.of(path, text));
    return CatalogReader.read(files, List.of("main", "nist"), problems);
  }

  private static final String MAIN =
      "catalog: {id: main, name: Main}\nrequirements: [{code: M-1, title: Main}]\n";

  private List<String> said() {
    return problems.stream()
        .map(
            problem ->
                problem.place().line()
                    + ","
                    + problem.place().column()
                    + " "
                    + problem.severity().name().toLowerCase(java.util.Locale.ROOT)
                    + " "
                    + problem.rule().id()
                    + " "
                    + problem.message())
        .toList();
  }

  private static Requirement requirement(Catalogs catalogs, String code) {
    return catalogs.requirement(new Code(code)).orElseThrow();
  }

  private static final String AC =
      """
      groups:
        - id: ac
          class: family
          title: Access Control
          controls:
            - id: ac-2
              title: Account Management
              params:
                - {id: ac-2_prm_1, label: account types}
                - {id: ac-2_odp.02, select: {how-many: one-or-more, choice: [weekly, "after {{ insert: param, ac-2_odp.03 }}"]}}
                - {id: ac-2_odp.03, label: an event}
                - {id: ac-2_odp.04, select: {choice: [red, green]}}
                - {id: ac-2_odp.05, label: ignored, values: [seven days, a month]}
              props:
                - {name: label, value: AC-02, class: sp800-53a}
                - {name: label, value: AC-2}
                - {name: sort-id, value: ac-02}
              parts:
                - name: statement
                  parts:
                    - name: item
                      props: [{name: label, value: a.}]
                      prose: "Define {{ insert: param, ac-2_prm_1 }};"
                      parts:
                        - {name: item, props: [{name: label, value: "1."}], prose: "Review {{ac-2_odp.02}}, {{ insert: param, ac-2_odp.04 }};"}
                        - {name: item, props: [{name: label, value: "2."}], prose: "within {{ insert: param, ac-2_odp.05 }}."}
                    - {name: item, id: ac-2_smt.b, props: [{name: label, value: (b)}], prose: Assign managers.}
                - {name: guidance, prose: "Accounts are [many](#ac-3).\\n\\nThis is **important**."}
                - {name: assessment-objective, prose: "Not for us. {{ insert: param, nowhere }}"}
              controls:
                - id: ac-2.1
                  title: Automated Management
                  props: [{name: label, value: AC-2(1)}, {name: label, value: "AC-02(01)", class: sp800-53a}]
                  parts: [{name: statement, prose: Use machines.}]
                - id: ac-2.10
                  title: Shared Credentials
                  props: [{name: label, value: AC-2(10)}, {name: status, value: Withdrawn}]
                  links: [{href: "#ac-2_smt.b", rel: incorporated-into}, {href: "#ac-2.1", rel: related}]
            - {id: ac-3, title: Enforcement, props: [{name: label, value: AC-3}]}
      """;

  @Test
  void aGroupIsAThemeAndEveryControlALeaf() {
    Catalogs catalogs = read(AC);

    assertThat(said()).isEmpty();
    Catalog nist = catalogs.others().get(0);
    assertThat(nist.name()).isEqualTo("Controls of Acme");
    assertThat(nist.source())
        .isEqualTo("The OSCAL catalog catalogs/nist.yaml, version 1.2, of 2026-02-03.");
    assertThat(nist.requirements())
        .extracting(
            entry ->
                entry.code()
                    + " "
                    + entry.kind()
                    + " "
                    + entry.leaf()
                    + " "
                    + entry.parent().map(Code::text).orElse("-")
                    + " "
                    + entry.needs().stream().map(Need::label).toList())
        .containsExactly(
            "nist:ac THEME false - []",
            "nist:AC-2 CONTROL true nist:ac [any]",
            "nist:AC-2(1) CONTROL true nist:AC-2 [any]",
            "nist:AC-3 CONTROL true nist:ac [any]");
  }

  @Test
  void leavesFollowTheNestingAndNotTheText() {
    Catalogs catalogs = read(AC);

    assertThat(catalogs.leaves(requirement(catalogs, "nist:ac")))
        .extracting(entry -> entry.code().text())
        .containsExactly("nist:AC-2", "nist:AC-2(1)", "nist:AC-3");
    assertThat(catalogs.leaves(requirement(catalogs, "nist:AC-2")))
        .extracting(entry -> entry.code().text())
        .containsExactly("nist:AC-2");
  }

  @Test
  void theStatementIsWhatItAsksAndTheGuidanceDiscussion() {
    Catalogs catalogs = read(AC);
    Requirement account = requirement(catalogs, "nist:AC-2");
    RequirementText text = catalogs.texts().of(account);

    assertThat(account.parts()).containsExactly("a", "b");
    assertThat(text.asks()).isEmpty();
    assertThat(text.parts())
        .containsEntry(
            "a",
            "Define [account types]; 1. Review [one or more of: weekly; after [an event]], [one of:"
                + " red; green]; 2. within seven days, a month.")
        .containsEntry("b", "Assign managers.");
    assertThat(text.discussion()).containsExactly("Accounts are many.", "This is important.");
    assertThat(catalogs.texts().of(requirement(catalogs, "nist:AC-2(1)")).asks())
        .containsExactly("Use machines.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nist:AC-2(1)",
        "nist:ac-2.1",
        "nist:AC-2.1",
        "nist:ac-2(1)",
        "nist:AC-02(01)",
        "nist:ac-02(01)",
        "NIST:AC-2(1)"
      })
  void aCodeIsKnownInEverySpelling(String spelling) {
    assertThat(read(AC).spelled(spelling)).isEqualTo(new Code("nist:AC-2(1)"));
  }

  @Test
  void whatIsWithdrawnNamesWhatTookItsPlace() {
    Catalogs catalogs = read(AC);

    assertThat(catalogs.withdrawn().values())
        .containsExactly(
            new Withdrawn(
                new Code("nist:AC-2(10)"), "Shared Credentials", List.of(new Code("nist:AC-2"))));
    assertThat(catalogs.withdrawnAs("nist:ac-2.10")).isPresent();
    assertThat(catalogs.requirement(new Code("nist:AC-2(10)"))).isEmpty();
  }

  @Test
  void aLabelThatIsNoCodeOrNotAloneGivesWayToTheId() {
    Catalogs catalogs =
        read(
            """
            groups:
              - {id: GV, title: GOVERN, props: [{name: label, value: GOVERN (GV)}], controls: [
                  {id: GV.OC-01, title: Mission, props: [{name: label, value: GV.OC-01}]}]}
              - title: Without Id
                controls:
                  - {id: x-1, title: One, props: [{name: label, value: Same}]}
                  - {id: x-2, title: Two, props: [{name: label, value: SAME}]}
                  - {id: x-3, title: Three, props: [{name: label, value: x-1}]}
                  - {id: x-4, title: Four, props: [{name: label, value: X-04, class: other}]}
              - controls: [{id: x-5, title: Five}]
            """);

    assertThat(said()).isEmpty();
    assertThat(catalogs.others().get(0).requirements())
        .extracting(entry -> entry.code() + " " + entry.parent().map(Code::text).orElse("-"))
        .containsExactly(
            "nist:GV -",
            "nist:GV.OC-01 nist:GV",
            "nist:without-id -",
            "nist:x-1 nist:without-id",
            "nist:x-2 nist:without-id",
            "nist:x-3 nist:without-id",
            "nist:X-04 nist:without-id",
            "nist:x-5 -");
    assertThat(catalogs.spelled("nist:gv.oc-1")).isEqualTo(new Code("nist:GV.OC-01"));
    assertThat(catalogs.spelled("nist:same")).isEqualTo(new Code("nist:same"));
    assertThat(catalogs.spelled("nist:X-4")).isEqualTo(new Code("nist:X-04"));
  }

  @Test
  void anUnknownParameterStaysVisibleAndIsAWarning() {
    Catalogs catalogs =
        read(
            """
            controls:
              - id: a-1
                title: One
                params: [{id: p, label: "x"}, {id: q, select: {choice: ["{{ insert: param, q }}"]}}]
                parts:
                  - {name: statement, prose: "Do {{ insert: param, gone }} and {{ insert: param, gone }} by {{ insert: param, p }}. {{ other thing }} {{ insert: control, p }} {{"}
                  - {name: guidance, prose: "{{ insert: param, q }}"}
            """);

    assertThat(catalogs.texts().of(requirement(catalogs, "nist:a-1")).asks())
        .containsExactly(
            "Do {{ insert: param, gone }} and {{ insert: param, gone }} by [x]. {{ other thing }}"
                + " {{ insert: control, p }} {{");
    assertThat(said())
        .containsExactly(
            "9,36 warning invalid-value the parameter gone is nowhere in the catalog, and stays as"
                + " it is written. Add it to `params`, or correct its id.",
            "7,64 warning invalid-value the parameter q leads through too many others, and stays as"
                + " it is written. Let its label say what it is.");
  }

  @Test
  void aLinkOfWhatIsWithdrawnThatLeadsNowhereIsAWarning() {
    Catalogs catalogs =
        read(
            """
            controls:
              - {id: a-1, title: One, props: [{name: status, value: withdrawn}], links: [{href: "#a-9", rel: moved-to}]}
              - {id: a-2, title: Two, props: [{name: status, value: withdrawn}], links: [{href: "#a-3", rel: moved-to}]}
              - {id: a-3, title: Three, props: [{name: status, value: withdrawn}], links: [{href: "#a-4", rel: incorporated-into}]}
              - {id: a-4, title: Four}
            """);

    assertThat(said())
        .containsExactly(
            "5,80 warning invalid-value nist:a-1 is withdrawn, and `#a-9`, which took its place, is"
                + " nowhere in the catalog. Correct the link.");
    assertThat(catalogs.withdrawn().get(new Code("nist:a-2")).successors())
        .containsExactly(new Code("nist:a-4"));
  }

  @Test
  void parametersThatMultiplyEachOtherAreBounded() {
    StringBuilder body = new StringBuilder("params:\n  - {id: p5, label: x}\n");
    for (int i = 4; i >= 0; i--) {
      body.append("  - id: p" + i + "\n    select:\n      choice: ['");
      body.append(("{{ insert: param, p" + (i + 1) + " }}").repeat(1000)).append("']\n");
    }
    body.append("controls:\n  - id: a-1\n    title: One\n    parts:\n");
    body.append("      - {name: statement, prose: '{{ insert: param, p0 }}'}\n");

    Catalogs catalogs =
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(body.toString()));
    assertThat(String.join("", catalogs.texts().of(requirement(catalogs, "nist:a-1")).asks()))
        .hasSizeLessThan(20_000_000);
    assertThat(said())
        .isNotEmpty()
        .allMatch(line -> line.contains(" leads through too many others, and stays as it is"));
  }

  @Test
  void jsonIsReadLikeYaml() {
    Catalogs catalogs =
        read(
            "catalogs/nist.json",
            """
            {
            \t"catalog": {
            \t\t"uuid": "11111111-2222-4333-8444-555555555555",
            \t\t"metadata": {"title": "T\\u00e4gliche \\/ Ma\\u00dfnahmen \\ud83d\\ude00"},
            \t\t"controls": [{"id": "a-1", "title": "One", "parts": [{"name": "statement", "prose": "x\\n\\ny"}]}],
            \t\t"back-matter": {"resources": [{"uuid": "x", "rlinks": []}]}
            \t}
            }
            """);

    assertThat(said()).isEmpty();
    assertThat(catalogs.others().get(0).name()).isEqualTo("Tägliche / Maßnahmen 😀");
    assertThat(catalogs.texts().of(requirement(catalogs, "nist:a-1")).asks())
        .containsExactly("x", "y");
  }

  @Test
  void anOscalCatalogCanBeTheMainOne() {
    SortedMap<String, InputFile> files = new TreeMap<>();
    files.put("catalogs/nist.yml", InputFile.of("catalogs/nist.yml", HEAD + AC.indent(2)));
    Catalogs catalogs = CatalogReader.read(files, List.of("nist"), problems);

    assertThat(said()).isEmpty();
    assertThat(catalogs.spelled("ac-2.1")).isEqualTo(new Code("AC-2(1)"));
    assertThat(requirement(catalogs, "AC-2(1)").parent()).contains(new Code("AC-2"));
  }
}
