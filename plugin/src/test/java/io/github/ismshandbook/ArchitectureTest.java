package io.github.ismshandbook;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The invariants of ARCHITECTURE.md. */
class ArchitectureTest {

  private static final String ROOT = "io.github.ismshandbook.";
  private static final List<String> STAGES =
      List.of("scan", "read", "link", "assess", "render", "report", "publish");

  /** Each library's packages, and those that may know them. */
  private static final Map<String, List<String>> DOORS =
      Map.of(
          "com.vladsch.flexmark..", List.of("markdown"),
          "org.owasp..", List.of("markdown"),
          "org.snakeyaml..", List.of("yaml"),
          "freemarker..", List.of("render"),
          "tools.jackson..", List.of("report"),
          "org.apache.commons..", List.of("tags", "read"),
          "org.apache.maven..", List.of("maven"));

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.ismshandbook");

  @Test
  void theModelDependsOnTheJdkAlone() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "model..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages("java..", ROOT + "model..")
        .check(classes);
  }

  @Test
  void stagesDoNotKnowEachOther() {
    for (String stage : STAGES) {
      String[] others =
          STAGES.stream()
              .filter(other -> !other.equals(stage))
              .map(other -> ROOT + other + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(ROOT + stage + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(others)
          .check(classes);
    }
  }

  @Test
  void eachLibraryHasOneDoor() {
    DOORS.forEach(
        (library, doors) ->
            noClasses()
                .that()
                .resideOutsideOfPackages(
                    doors.stream().map(door -> ROOT + door + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(classes));
  }

  @Test
  void onlyTheEndsTouchTheDisk() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "scan..", ROOT + "publish..", ROOT + "maven..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.nio.file.Files")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.File")
        .check(classes);
  }

  @Test
  void theClockIsAnInput() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "maven..")
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(classes);
  }

  @Test
  void noStaticStateCanChange() {
    fields().that().areStatic().should().beFinal().check(classes);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(classes);
  }
}
