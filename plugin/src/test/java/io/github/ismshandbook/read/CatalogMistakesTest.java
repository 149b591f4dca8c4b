package io.github.ismshandbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.Handbooks;
import io.github.ismshandbook.model.Build;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A catalog with a mistake is left out as a whole, and says so once. */
class CatalogMistakesTest {

  private static final String REST =
      """
      //- handbook.yaml
      title: T
      catalogs: [iso27001-2022, acme]
      gate: {required: [A.5.15, "acme:*", "acme:REQ-1"], needs: {"acme:REQ-1": [policy]}, rules: {orphan-document: off}}
      //- registers/soa.yaml
      version: 1
      approver: CEO
      approved: 2026-10-01
      controls:
        acme:REQ-1: {applicable: true, reasons: [contractual], justification: x, status: implemented}
      //- registers/waivers.yaml
      - {id: W-1, requirement: acme:REQ-2, kind: documentation-debt, reason: y, owner: a, approved-by: b, approved: 2026-10-01, expires: 2026-12-01}
      //- policies/access.md
      +++ covers: ["acme:REQ-3"]
      # Access

      See [[acme:REQ-1]]. {covers: A.5.15, acme:REQ-1} {supports: acme:REQ-2(a)}
      """;

  private static List<String> lines(String path, String catalog) {
    SortedMap<String, String> files = new TreeMap<>(Handbooks.files(REST));
    files.put(path, catalog);
    Build build = Handbooks.compile(files);
    return Handbooks.lines(build).stream().filter(line -> !line.contains("soa-missing")).toList();
  }

  private static List<String> own(String requirements) {
    return lines("catalogs/acme.yaml", "catalog: {id: acme, name: Acme}\n" + requirements);
  }

  private static List<String> oscal(String body) {
    return lines("catalogs/acme.yaml", "catalog:\n" + body.indent(2));
  }

  private static String one(int line) {
    return "catalogs/acme.yaml unreadable-input Nothing of the catalog acme is read, because of a"
        + " mistake in line "
        + line
        + ". Mend it: until then nobody knows its requirements, and no tag that names one counts.";
  }

  private static String many(int count, int line) {
    return "catalogs/acme.yaml unreadable-input Nothing of the catalog acme is read, because of "
        + count
        + " mistakes, the first in line "
        + line
        + ". Mend them: until then nobody knows its requirements, and no tag that names one counts.";
  }

  @Test
  void aParentHasToExistAndToBeAnother() {
    assertThat(
            own(
                """
                requirements:
                  - {code: REQ-1, title: One, parent: REQ-1}
                  - {code: REQ-2, title: Two, parent: REQ-11}
                  - {code: REQ-3, title: Three, parent: elsewhere}
                """))
        .containsExactly(
            many(3, 3),
            "catalogs/acme.yaml:[3,39] invalid-value `parent` is the entry itself. Write what it"
                + " stands beneath, or take the key out.",
            "catalogs/acme.yaml:[4,39] invalid-value `parent` cannot be `REQ-11`, for no entry has"
                + " that code. Did you mean REQ-1?",
            "catalogs/acme.yaml:[5,41] invalid-value `parent` cannot be `elsewhere`, for no entry has"
                + " that code. Write the code of an entry of this catalog, or take the key out.");
  }

  @Test
  void parentsCannotGoInACircle() {
    assertThat(
            own(
                """
                requirements:
                  - {code: REQ-1, title: One, parent: REQ-2}
                  - {code: REQ-2, title: Two, parent: REQ-3}
                  - {code: REQ-3, title: Three, parent: REQ-1}
                  - {code: REQ-4, title: Four, parent: REQ-1}
                """))
        .containsExactly(
            one(3),
            "catalogs/acme.yaml:[3,39] invalid-value `parent` leads in a circle: REQ-1 beneath REQ-2"
                + " beneath REQ-3 beneath REQ-1. Let one of them stand beneath none.");
  }

  @Test
  void entriesStandOnlySoDeep() {
    StringBuilder entries = new StringBuilder("requirements:\n  - {code: R-1, title: One}\n");
    for (int i = 2; i <= 50; i++) {
      entries.append("  - {code: R-" + i + ", title: More, parent: R-" + (i - 1) + "}\n");
    }
    assertThat(own(entries.toString()))
        .containsExactly(
            one(43),
            "catalogs/acme.yaml:[43,39] invalid-value `parent` leads more than 40 entries deep. Let it"
                + " stand beneath one further up.");
  }

  @Test
  void aCodeIsWrittenOnceWhateverItsCase() {
    assertThat(
            own(
                """
                requirements:
                  - {code: REQ-1, title: One}
                  - {code: req-1, title: Two}
                  - {code: REQ-1, title: Three}
                """))
        .containsExactly(
            many(2, 4),
            "catalogs/acme.yaml:[4,12] invalid-value `code` req-1 is REQ-1 in another letter case,"
                + " which does not tell two codes apart. Keep one, or rename it.",
            "catalogs/acme.yaml:[5,12] invalid-value `code` REQ-1 is written twice. Keep one.");
  }

  @Test
  void aCodeAndATitleHaveToBeThere() {
    assertThat(own("requirements:\n  - {title: One}\n  - {code: REQ-2}\n"))
        .containsExactly(
            many(2, 3),
            "catalogs/acme.yaml:[3,5] missing-key `code` is missing. Write `code: REQ-1`.",
            "catalogs/acme.yaml:[4,5] missing-key `title` is missing. Write `title: Backups`.");
  }

  @Test
  void aCodeIsWhatATagCanName() {
    assertThat(
            own(
                """
                requirements:
                  - {code: "A B", title: One}
                  - {code: "a:b", title: Two}
                  - {code: "REQ-*", title: Three}
                  - {code: "REQ-(1", title: Four}
                  - {code: "164.308(a)(1)(i)/x", title: Good}
                """))
        .containsExactly(
            many(4, 3),
            "catalogs/acme.yaml:[3,12] invalid-value `code` A B has a space, and a tag ends a code"
                + " there. Write one such as REQ-1 or 164.308(a)(1).",
            "catalogs/acme.yaml:[4,12] invalid-value `code` a:b has a :, which means something else"
                + " in a tag, a link or a pattern. Write one such as REQ-1 or 164.308(a)(1).",
            "catalogs/acme.yaml:[5,12] invalid-value `code` REQ-* has a *, which means something"
                + " else in a tag, a link or a pattern. Write one such as REQ-1 or 164.308(a)(1).",
            "catalogs/acme.yaml:[6,12] invalid-value `code` REQ-(1 opens a parenthesis that is not"
                + " closed. Write one such as REQ-1 or 164.308(a)(1).");
  }

  @Test
  void aCatalogThatListsNothingIsAMistake() {
    assertThat(own(""))
        .containsExactly(
            one(1),
            "catalogs/acme.yaml:[1,1] missing-key the catalog lists nothing. Write `requirements:`"
                + " with entries such as `- {code: REQ-1, title: Backups}`.");
    assertThat(oscal("metadata: {title: T}\ngroups: [{id: g, title: G}]\n"))
        .containsExactly(
            one(2),
            "catalogs/acme.yaml:[2,3] missing-key the catalog has no control. Put in one that has"
                + " `controls`, at its top or in its `groups`.");
  }

  @Test
  void whatIsSaidOfAnEntryIsPartOfTheCatalog() {
    assertThat(own("requirements:\n  - {code: REQ-1, title: One, related: [REQ-9]}\n"))
        .containsExactly(
            one(3),
            "catalogs/acme.yaml:[3,41] invalid-value `related` names `REQ-9`, which no catalog in use"
                + " has. Write a code such as A.5.15, or take it out.");
  }

  @Test
  void oneFileForEachCatalog() {
    SortedMap<String, String> files = new TreeMap<>(Handbooks.files(REST));
    files.put("catalogs/acme.json", "{}");
    files.put("catalogs/acme.yaml", "{}");
    assertThat(Handbooks.lines(Handbooks.compile(files)))
        .filteredOn(line -> !line.contains("soa-missing"))
        .containsExactly(
            "catalogs/acme.yaml unreadable-input The catalog acme is also catalogs/acme.json. Keep"
                + " one file.");
  }

  @Test
  void aTitleAndIdsHaveToBeThereInOscalAndOnce() {
    assertThat(
            oscal(
                """
                uuid: x
                metadata: {version: "1"}
                groups:
                  - {id: g, title: G, controls: [{id: a-1}, {title: Two}, {class: x}]}
                controls: [{id: a-2, title: Two}, {id: A-2, title: Again}, {id: g, title: Group's}, {id: a 3, title: Three}]
                """))
        .containsExactly(
            many(7, 3),
            "catalogs/acme.yaml:[6,42] invalid-value `id` A-2 is written twice, first in line 6."
                + " Keep one.",
            "catalogs/acme.yaml:[6,67] invalid-value `id` g is written twice, first in line 5. Keep"
                + " one.",
            "catalogs/acme.yaml:[6,92] invalid-value `id` a 3 has a space, and a tag ends a code"
                + " there. Write an id such as ac-2.1.",
            "catalogs/acme.yaml:[3,13] missing-key `catalog.metadata.title` is missing. Write `title:"
                + " NIST SP 800-53`.",
            "catalogs/acme.yaml:[5,36] missing-key The control a-1 has no title. Give it a `title`.",
            "catalogs/acme.yaml:[5,47] missing-key The control Two has no id. Give it the `id` that"
                + " its catalog was published with.",
            "catalogs/acme.yaml:[5,61] missing-key A control has no id. Give it the `id` that its"
                + " catalog was published with.");
  }

  @Test
  void whatIsNoCatalogAtAllSaysSoAtItsPlace() {
    assertThat(lines("catalogs/acme.json", "{\"catalog\": {\"metadata\": {\"title\": \"T\"}\n"))
        .containsExactly(
            "catalogs/acme.json:[2,1] unreadable-input A block is opened with { in line 1 and not"
                + " closed. Write }, and commas between its keys; put a text that starts with { in"
                + " quotes.");
    assertThat(lines("catalogs/acme.json", "{\"profile\": {\"uuid\": \"x\"}}"))
        .containsExactly(
            "catalogs/acme.json:[1,1] unreadable-input This is an OSCAL profile, and requirements come"
                + " from an OSCAL catalog. Put the catalog here that the profile resolves to.");
    assertThat(lines("catalogs/acme.json", ""))
        .containsExactly(
            "catalogs/acme.json unreadable-input The file is empty. Fill it, or delete it.");
    assertThat(oscal("uuid: x\nmetadata: {title: T}\ngroups: none\n"))
        .containsExactly(
            many(2, 2),
            "catalogs/acme.yaml:[4,11] invalid-value `catalog.groups` is a text, where a list is"
                + " expected. Write `groups: [{id: ac, title: Access Control}]`.",
            "catalogs/acme.yaml:[2,3] missing-key the catalog has no control. Put in one that has"
                + " `controls`, at its top or in its `groups`.");
  }

  @Test
  void aMainCatalogThatCannotBeReadIsNoMistakeOfWhatNamesIt() {
    SortedMap<String, String> files = new TreeMap<>(Handbooks.files(REST));
    files.put(
        "handbook.yaml",
        "title: T\ncatalogs: [acme]\ngate: {required: [REQ-1], rules: {orphan-document: off}}\n");
    files.put("catalogs/acme.yaml", "catalog: {id: acme, name: Acme}\n");
    files.remove("registers/waivers.yaml");
    files.put(
        "policies/access.md",
        "# A\n\nSee [[REQ-1]], [[acme:REQ-1]]. {covers: REQ-1, A.5.15, acme:REQ-1}\n");
    files.put("registers/soa.yaml", "controls: {REQ-1: {applicable: true}}\n");
    assertThat(Handbooks.lines(Handbooks.compile(files)))
        .filteredOn(line -> line.startsWith("catalogs") || line.contains("requirement"))
        .containsExactly(
            one(1),
            "catalogs/acme.yaml:[1,1] missing-key the catalog lists nothing. Write `requirements:`"
                + " with entries such as `- {code: REQ-1, title: Backups}`.");
  }

  @Test
  void aCatalogThatNobodyListsIsAWarning() {
    SortedMap<String, String> files = new TreeMap<>();
    files.put(
        "policies/access.md",
        Handbooks.files("+++\n# A\n\nx {covers: A.5.15}\n").get("policies/access.md"));
    files.put("catalogs/acme.json", "{}");
    assertThat(Handbooks.lines(Handbooks.compile(files)))
        .containsExactly(
            "catalogs/acme.json invalid-value The catalog acme is not in use. List it under `catalogs`"
                + " in handbook.yaml, or delete it.");
  }
}
