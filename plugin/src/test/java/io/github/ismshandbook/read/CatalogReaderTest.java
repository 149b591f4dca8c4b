package io.github.ismshandbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.model.Catalog;
import io.github.ismshandbook.model.Catalogs;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.DocumentedInformation;
import io.github.ismshandbook.model.Guidance;
import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.Requirement.Kind;
import io.github.ismshandbook.model.Withdrawn;
import io.github.ismshandbook.scan.Scanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CatalogReaderTest {

  private final List<Problem> problems = new ArrayList<>();
  private final Catalogs catalogs = shipped();

  private Catalogs shipped() {
    try {
      return CatalogReader.read(Scanner.builtIn(), List.of("iso27001-2022"), problems);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void theShippedCatalogsHaveNoProblem() {
    assertThat(problems).isEmpty();
    assertThat(catalogs.main().citation()).isEqualTo("ISO/IEC 27001:2022+Amd1");
    assertThat(catalogs.others())
        .extracting(Catalog::id)
        .containsExactly("iso27002-2022", "iso27001-2013");
  }

  @Test
  void thereAre41ClausesOfWhich30AreLeaves() {
    List<Requirement> clauses = ofKind(Kind.CLAUSE);
    assertThat(clauses).hasSize(41);
    assertThat(clauses.stream().filter(Requirement::leaf)).hasSize(30);
    assertThat(clauses.stream().filter(clause -> !clause.documentedInformation().isEmpty()))
        .hasSize(14);
  }

  @Test
  void thereAre93ControlsInFourThemes() {
    assertThat(ofKind(Kind.THEME))
        .extracting(theme -> theme.code() + " " + catalogs.leaves(theme).size())
        .containsExactly("A.5 37", "A.6 8", "A.7 14", "A.8 34");
    assertThat(ofKind(Kind.CONTROL)).hasSize(93);
    assertThat(ofKind(Kind.CONTROL).stream().filter(Requirement::isNew)).hasSize(11);
    assertThat(ofKind(Kind.CONTROL))
        .allMatch(control -> control.isNew() == control.predecessors().isEmpty());
  }

  @Test
  void clausesComeFirstAndEveryoneStandsInTheOrderOfTheStandard() {
    assertThat(List.copyOf(catalogs.requirements().keySet())).isSorted();
  }

  @Test
  void aClauseHasItsFacts() {
    Requirement policy = requirement("C.5.2");
    assertThat(policy.parts()).containsExactly("a", "b", "c", "d", "e", "f", "g");
    assertThat(policy.parent()).contains(new Code("C.5"));
    assertThat(policy.documentedInformation())
        .containsExactly(
            new DocumentedInformation(
                "information-security-policy", "Information security policy", false, true));
    assertThat(requirement("C.9.2.1").title()).isEqualTo("General");
    assertThat(requirement("C.9.2.1").displayTitle()).isEqualTo("Internal audit: general");
    assertThat(requirement("C.7.5.1").mandatesDocumentedInformation()).isFalse();
    assertThat(requirement("C.4.1").amendment()).isPresent();
    assertThat(requirement("C.4.4").amendment()).isEmpty();
  }

  @Test
  void aControlHasItsGuidanceAndItsPredecessors() {
    Requirement control = requirement("A.5.10");
    assertThat(control.guidance()).contains(new Code("G.5.10"));
    assertThat(control.predecessors()).containsExactly(new Code("A.8.1.3"), new Code("A.8.2.3"));
    assertThat(control.parent()).contains(new Code("A.5"));
  }

  @Test
  void guidanceHasFiveAttributesWithLabels() {
    assertThat(catalogs.guidance()).hasSize(93);
    assertThat(catalogs.guidance().values())
        .allSatisfy(entry -> assertThat(entry.attributes()).hasSize(5))
        .allSatisfy(
            entry ->
                assertThat(catalogs.attributeLabels().keySet())
                    .containsAll(
                        entry.attributes().values().stream().flatMap(List::stream).toList()));
    Guidance entry = catalogs.guidance().get(new Code("G.8.1"));
    assertThat(entry.title()).isEqualTo("User endpoint devices");
    assertThat(entry.control()).isEqualTo(new Code("A.8.1"));
    assertThat(entry.attributes().get("control-types")).containsExactly("preventive");
  }

  @Test
  void the2013EditionHas114ControlsAnd115LinksToItsSuccessors() {
    List<Withdrawn> controls =
        catalogs.withdrawn().values().stream().filter(old -> !old.successors().isEmpty()).toList();
    assertThat(controls).hasSize(114);
    assertThat(catalogs.withdrawn()).hasSize(114 + 35);
    assertThat(controls.stream().mapToInt(old -> old.successors().size()).sum()).isEqualTo(115);
    assertThat(catalogs.withdrawn().get(new Code("A.18.2.3")).successors())
        .containsExactly(new Code("A.5.36"), new Code("A.8.8"));
    assertThat(controls)
        .allSatisfy(
            old -> assertThat(catalogs.requirements().keySet()).containsAll(old.successors()));
  }

  @Test
  void aCatalogOfOnesOwnIsPrefixedUnlessItIsTheMainOne() {
    SortedMap<String, InputFile> files = new TreeMap<>(CatalogReaderTest.builtIn());
    files.put(
        "catalogs/acme.yaml",
        InputFile.of(
            "catalogs/acme.yaml",
            """
            catalog: {id: acme, name: Acme requirements}
            requirements:
              - {code: REQ, title: All}
              - {code: REQ.7, title: Backups}
            """));
    Catalogs both = CatalogReader.read(files, List.of("iso27001-2022", "acme"), problems);
    assertThat(both.requirement(new Code("acme:REQ.7")))
        .hasValueSatisfying(
            backups -> {
              assertThat(backups.kind()).isEqualTo(Kind.CONTROL);
              assertThat(backups.parent()).contains(new Code("acme:REQ"));
            });
    Catalogs alone = CatalogReader.read(files, List.of("acme"), problems);
    assertThat(alone.requirement(new Code("REQ"))).map(Requirement::kind).contains(Kind.THEME);
    assertThat(problems).isEmpty();
  }

  @Test
  void whatDoesNotFitIsAProblemAtItsPlace() {
    SortedMap<String, InputFile> files = new TreeMap<>();
    files.put(
        "catalogs/acme.yaml",
        InputFile.of(
            "catalogs/acme.yaml",
            """
            catalog: {id: other}
            requirements:
              - {code: REQ-1, titel: Backups}
              - {code: REQ-1, title: Again}
            """));
    CatalogReader.read(files, List.of("acme"), problems);
    assertThat(problems)
        .extracting(
            p ->
                p.place().line()
                    + ","
                    + p.place().column()
                    + " "
                    + p.rule().id()
                    + " "
                    + p.message())
        .containsExactly(
            "1,10 missing-key `catalog.name` is missing. Write `name: Acme requirements`.",
            "1,15 invalid-value `catalog.id` has to be the file's name. Write `id: acme`.",
            "3,19 unknown-key `titel` is not a key here. Did you mean title?",
            "4,12 invalid-value `code` REQ-1 is written twice. Keep one.",
            "3,5 missing-key `title` is missing. Write `title: Backups`.",
            "0,0 unreadable-input Nothing of the catalog acme is read, because of 5 mistakes, the"
                + " first in line 1. Mend them: until then nobody knows its requirements, and no tag"
                + " that names one counts.");
  }

  private static SortedMap<String, InputFile> builtIn() {
    try {
      return Scanner.builtIn();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Requirement requirement(String code) {
    return catalogs.requirement(new Code(code)).orElseThrow();
  }

  private List<Requirement> ofKind(Kind kind) {
    return catalogs.requirements().values().stream().filter(entry -> entry.kind() == kind).toList();
  }
}
