package io.github.ismshandbook;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The invariants of ARCHITECTURE.md: the model knows nobody, stages do not know each other. */
class ArchitectureTest {

  private static final String ROOT = "io.github.ismshandbook";

  private static final List<String> STAGES =
      List.of("scan", "history", "read", "link", "assess", "diff", "render", "report", "publish");

  /** Packages that may use the file system; {@code maven} is told where things are. */
  private static final String[] DISK = {
    ROOT + ".scan..", ROOT + ".history..", ROOT + ".publish..", ROOT + ".maven.."
  };

  /** Each library, and the packages that are its door. */
  private record Door(String library, Set<String> packages) {}

  private static final List<Door> DOORS =
      List.of(
          new Door("com.vladsch.flexmark..", Set.of("markdown")),
          new Door("org.owasp..", Set.of("markdown")),
          new Door("org.snakeyaml..", Set.of("yaml")),
          new Door("freemarker..", Set.of("render")),
          new Door("tools.jackson..", Set.of("report")),
          new Door("org.eclipse.jgit..", Set.of("history")),
          new Door("org.apache.maven..", Set.of("maven")),
          new Door("org.apache.commons.text..", Set.of("tags", "read")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importUrl(Pipeline.class.getProtectionDomain().getCodeSource().getLocation());

  private static String in(String name) {
    return ROOT + "." + name + "..";
  }

  @Test
  void theModelDependsOnTheJdkAlone() {
    classes()
        .that()
        .resideInAPackage(in("model"))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", in("model"))
        .check(CLASSES);
  }

  @Test
  void theModelIsImmutable() {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(in("model"))
        .should()
        .beFinal()
        .check(CLASSES);
  }

  @TestFactory
  List<DynamicTest> stagesDoNotKnowEachOther() {
    return STAGES.stream()
        .map(
            stage ->
                DynamicTest.dynamicTest(
                    stage,
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage(in(stage))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(others(stage))
                            .check(CLASSES)))
        .toList();
  }

  private static String[] others(String stage) {
    return STAGES.stream()
        .filter(other -> !other.equals(stage))
        .map(ArchitectureTest::in)
        .toArray(String[]::new);
  }

  @Test
  void onlyThePipelineAndMavenKnowSeveralStages() {
    noClasses()
        .that()
        .resideOutsideOfPackages(STAGES.stream().map(ArchitectureTest::in).toArray(String[]::new))
        .and()
        .resideOutsideOfPackage(in("maven"))
        .and()
        .doNotHaveFullyQualifiedName(ROOT + ".Pipeline")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(STAGES.stream().map(ArchitectureTest::in).toArray(String[]::new))
        .check(CLASSES);
  }

  @TestFactory
  List<DynamicTest> eachLibraryHasItsDoor() {
    return DOORS.stream()
        .map(
            door ->
                DynamicTest.dynamicTest(
                    door.library(),
                    () ->
                        noClasses()
                            .that()
                            .resideOutsideOfPackages(
                                door.packages().stream()
                                    .map(ArchitectureTest::in)
                                    .toArray(String[]::new))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(door.library())
                            .check(CLASSES)))
        .toList();
  }

  @Test
  void onlyTheEdgesTouchTheDisk() {
    DescribedPredicate<JavaClass> disk =
        resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net..")
            .or(
                JavaClass.Predicates.belongToAnyOf(
                    java.io.File.class,
                    java.io.FileInputStream.class,
                    java.io.FileOutputStream.class,
                    java.io.FileReader.class,
                    java.io.FileWriter.class,
                    java.io.RandomAccessFile.class))
            .as("files and the network");
    noClasses()
        .that()
        .resideOutsideOfPackages(DISK)
        .should()
        .dependOnClassesThat(disk)
        .check(CLASSES);
  }

  @Test
  void onlyMavenAsksTheClock() {
    noClasses()
        .that()
        .resideOutsideOfPackage(in("maven"))
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now", java.time.ZoneId.class)
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .check(CLASSES);
  }

  @Test
  void nobodyPrintsButCommandsOfGitHub() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + ".maven.GitHubActions")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  @Test
  void noStaticStateCanChange() {
    fields()
        .that(
            DescribedPredicate.describe(
                "are static and written by us",
                field ->
                    field.getModifiers().contains(JavaModifier.STATIC)
                        && !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
        .should(beFinal())
        .check(CLASSES);
  }

  private static ArchCondition<JavaField> beFinal() {
    return new ArchCondition<>("be final") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        boolean last = field.getModifiers().contains(JavaModifier.FINAL);
        events.add(new SimpleConditionEvent(field, last, field.getFullName()));
      }
    };
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void everyPackageSaysWhatItIs() {
    classes()
        .that(resideInAPackage(ROOT + "..").and(publicTopLevel()))
        .should(haveAPackageInfo())
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> publicTopLevel() {
    return DescribedPredicate.describe(
        "public and top level",
        type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC));
  }

  private static ArchCondition<JavaClass> haveAPackageInfo() {
    return new ArchCondition<>("be in a package with package-info.java") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean there =
            java.nio.file.Files.exists(
                java.nio.file.Path.of(
                    "src/main/java/" + type.getPackageName().replace('.', '/'),
                    "package-info.java"));
        boolean generated = type.getSimpleName().equals("HelpMojo");
        events.add(new SimpleConditionEvent(type, there || generated, type.getPackageName()));
      }
    };
  }

  @Test
  void namesComeFromTheDomain() {
    noClasses()
        .that()
        .doNotHaveSimpleName("package-info")
        .should()
        .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Service|Factory|Data|Info)")
        .check(CLASSES);
  }
}
