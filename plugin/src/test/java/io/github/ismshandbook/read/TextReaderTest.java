package io.github.ismshandbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.model.Catalogs;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.GuidanceText;
import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.RequirementText;
import io.github.ismshandbook.scan.Scanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What catalogs say in words: a file for each entry, or keys in the entry itself. */
class TextReaderTest {

  private static final String CATALOG =
      """
      catalog: {id: acme, name: Acme}
      requirements:
        - code: REQ-1
          title: Backups
          parts: {a: daily, b: tested}
          asks: |
            Back up what matters.

            Test it.
          evidence: [A restore test, The schedule]
          related: [REQ-2]
        - {code: REQ-2, title: Logs, parts: [a]}
      guidance:
        - {code: G.1, control: REQ-1, title: Backups}
      """;

  private final List<Problem> problems = new ArrayList<>();

  private Catalogs read(String... pathsAndTexts) {
    SortedMap<String, InputFile> files = new TreeMap<>();
    files.put("catalogs/acme.yaml", InputFile.of("catalogs/acme.yaml", CATALOG));
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      files.put(pathsAndTexts[i], InputFile.of(pathsAndTexts[i], pathsAndTexts[i + 1]));
    }
    return CatalogReader.read(files, List.of("acme"), problems);
  }

  private static RequirementText text(Catalogs catalogs) {
    return catalogs.texts().of(catalogs.requirement(new Code("REQ-1")).orElseThrow());
  }

  private List<String> said() {
    return problems.stream()
        .map(
            problem ->
                problem.place().path()
                    + (problem.place().line() == 0
                        ? ""
                        : ":[" + problem.place().line() + "," + problem.place().column() + "]")
                    + " "
                    + problem.rule().id()
                    + " "
                    + problem.message())
        .toList();
  }

  @Test
  void aCatalogSaysWhatItsEntriesAsk() {
    Catalogs catalogs = read();
    RequirementText text = text(catalogs);
    assertThat(text.asks()).containsExactly("Back up what matters.", "Test it.");
    assertThat(text.parts()).hasToString("{a=daily, b=tested}");
    assertThat(text.evidence()).containsExactly("A restore test", "The schedule");
    assertThat(text.related()).containsExactly(new Code("REQ-2"));
    assertThat(catalogs.requirement(new Code("REQ-1")).orElseThrow().parts())
        .containsExactly("a", "b");
    assertThat(said()).isEmpty();
  }

  @Test
  void aFileAboutAnEntryStandsForWhatTheCatalogSays() {
    Catalogs catalogs =
        read(
            "catalogs/acme/REQ-1.yaml",
            "asks: Something else.\nparts: {b: restored}\n",
            "catalogs/acme/G.1.yaml",
            "outcome: It comes back.\nsmall: [Try it., \"Write it down: at once.\"]\n");
    RequirementText text = text(catalogs);
    assertThat(text.asks()).containsExactly("Something else.");
    assertThat(text.parts()).hasToString("{b=restored}");
    assertThat(text.evidence()).isEmpty();
    GuidanceText guidance = catalogs.texts().of(catalogs.guidance().get(new Code("G.1")));
    assertThat(guidance.outcome()).containsExactly("It comes back.");
    assertThat(guidance.small()).containsExactly("Try it.", "Write it down: at once.");
    assertThat(said()).isEmpty();
  }

  /** Codes of the shipped catalogs have their catalog's id then, and their texts know it. */
  @Test
  void theShippedTextsAreThereWhereTheirCatalogIsNotTheMainOne() throws IOException {
    SortedMap<String, InputFile> files = new TreeMap<>(Scanner.builtIn());
    files.put("catalogs/acme.yaml", InputFile.of("catalogs/acme.yaml", CATALOG));
    Catalogs catalogs = CatalogReader.read(files, List.of("acme", "iso27001-2022"), problems);
    assertThat(catalogs.texts().of(catalogs.guidance().get(new Code("G.5.15"))).related())
        .contains(new Code("iso27001-2022:A.5.18"));
    assertThat(
            catalogs
                .texts()
                .of(catalogs.requirement(new Code("iso27001-2022:C.5.2")).orElseThrow())
                .asks())
        .isNotEmpty();
    assertThat(said()).isEmpty();
  }

  @Test
  void theShippedTextOfAnEntryThatAProjectTookOutIsNotMissed() throws IOException {
    SortedMap<String, InputFile> files = new TreeMap<>(Scanner.builtIn());
    String path = "catalogs/iso27001-2022.yaml";
    files.put(
        path,
        InputFile.of(
            path,
            "catalog: {id: iso27001-2022, name: Ours, related: [iso27002-2022]}\n"
                + "requirements: [{code: A.5.15, title: Access control}]\n"));
    Catalogs catalogs = CatalogReader.read(files, List.of("iso27001-2022"), problems);
    assertThat(catalogs.texts().of(catalogs.requirement(new Code("A.5.15")).orElseThrow()).asks())
        .isNotEmpty();
    assertThat(said()).isEmpty();
  }

  @Test
  void aFileInTheFolderOfOneCatalogIsNotAboutAnother() throws IOException {
    SortedMap<String, InputFile> files = new TreeMap<>(Scanner.builtIn());
    files.put("catalogs/acme.yaml", InputFile.of("catalogs/acme.yaml", CATALOG));
    String path = "catalogs/acme/A.5.15.yaml";
    files.put(path, InputFile.of(path, "asks: Zanzibar.\n"));
    Catalogs catalogs = CatalogReader.read(files, List.of("iso27001-2022", "acme"), problems);
    assertThat(catalogs.texts().of(catalogs.requirement(new Code("A.5.15")).orElseThrow()).asks())
        .isNotEmpty()
        .doesNotContain("Zanzibar.");
    assertThat(said())
        .containsExactly(
            path
                + " unknown-requirement The catalog acme has no entry A.5.15. Name the file after"
                + " the code of one.");
  }

  @Test
  void guidanceAndPredecessorsBelongToTheCatalogThatNamesThem() throws IOException {
    SortedMap<String, InputFile> files = new TreeMap<>(Scanner.builtIn());
    String path = "catalogs/acme.yaml";
    files.put(
        path,
        InputFile.of(
            path,
            "catalog: {id: acme, name: Acme}\nrequirements: [{code: A.5.1, title: Our assets}]\n"));
    Catalogs catalogs = CatalogReader.read(files, List.of("iso27001-2022", "acme"), problems);
    Requirement ours = catalogs.requirement(new Code("acme:A.5.1")).orElseThrow();
    assertThat(ours.guidance()).isEmpty();
    assertThat(ours.predecessors()).isEmpty();
    Requirement theirs = catalogs.requirement(new Code("A.5.1")).orElseThrow();
    assertThat(theirs.guidance()).contains(new Code("G.5.1"));
    assertThat(theirs.predecessors()).isNotEmpty();
  }

  @Test
  void whatNoEntryHasIsAProblemAtItsPlace() {
    read(
        "catalogs/acme/REQ-2.yaml",
        "asks: Log.\nparts:\n  c: never\nrelated: [REQ-9]\nevidense: [x]\n",
        "catalogs/acme/REQ-3.yaml",
        "asks: Who am I?\n",
        "catalogs/acme/G.1.yaml",
        "- a list\n");
    assertThat(said())
        .containsExactlyInAnyOrder(
            "catalogs/acme/REQ-2.yaml:[5,1] unknown-key `evidense` is not a key here. Did you mean"
                + " evidence?",
            "catalogs/acme/REQ-2.yaml:[3,3] invalid-value `parts.c` is no part of this entry. Its"
                + " parts are a.",
            "catalogs/acme/REQ-2.yaml:[4,11] invalid-value `related` names `REQ-9`, which no catalog"
                + " in use has. Write a code such as A.5.15, or take it out.",
            "catalogs/acme/REQ-3.yaml unknown-requirement The catalog acme has no entry REQ-3. Name"
                + " the file after the code of one.",
            "catalogs/acme/G.1.yaml:[1,1] invalid-value `text` is a list, where keys are expected."
                + " Write `outcome: ...`.");
  }
}
