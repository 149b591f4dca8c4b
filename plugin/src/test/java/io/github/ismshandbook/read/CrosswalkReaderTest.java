package io.github.ismshandbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.model.Catalogs;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Crosswalk;
import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.scan.Scanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What corresponds to requirements elsewhere. */
class CrosswalkReaderTest {

  private final List<Problem> problems = new ArrayList<>();

  private Catalogs read(String crosswalk) throws IOException {
    SortedMap<String, InputFile> files = new TreeMap<>(Scanner.builtIn());
    String path = "catalogs/crosswalks/acme.yaml";
    files.put(path, InputFile.of(path, crosswalk));
    return CatalogReader.read(files, List.of("iso27001-2022"), problems);
  }

  private static List<String> of(Catalogs catalogs, String crosswalk, String code) {
    return catalogs.texts().crosswalks().stream()
        .filter(one -> one.id().equals(crosswalk))
        .flatMap(
            one -> one.of(catalogs.requirement(new Code(code)).orElseThrow(), catalogs).stream())
        .toList();
  }

  @Test
  void theShippedOnesLeadToNist() throws IOException {
    Catalogs catalogs = CatalogReader.read(Scanner.builtIn(), List.of("iso27001-2022"), problems);
    assertThat(of(catalogs, "nist-sp-800-53r5", "A.5.3")).containsExactly("AC-5");
    assertThat(of(catalogs, "nist-csf-2.0", "A.5.3")).contains("GV.OC-05");
    assertThat(links(catalogs, "nist-csf-2.0")).isEqualTo(331);
    assertThat(links(catalogs, "nist-sp-800-53r5")).isEqualTo(640);
    assertThat(problems).isEmpty();
  }

  private static int links(Catalogs catalogs, String id) {
    return catalogs.texts().crosswalks().stream()
        .filter(one -> one.id().equals(id))
        .map(Crosswalk::counterparts)
        .mapToInt(map -> map.values().stream().mapToInt(List::size).sum())
        .sum();
  }

  @Test
  void aGroupStandsForAllBeneathIt() throws IOException {
    Catalogs catalogs =
        read(
            "crosswalk: {id: acme, name: Acme, to: iso27001-2022}\n"
                + "links:\n  X(1): [C.9.2, A.5.15]\n  Y: [C.9.2.1]\n");
    assertThat(of(catalogs, "acme", "C.9.2.1")).containsExactly("Y", "X(1)");
    assertThat(of(catalogs, "acme", "C.9.2.2")).containsExactly("X(1)");
    assertThat(of(catalogs, "acme", "A.5.16")).isEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void oneOfACatalogThatIsNotInUseIsLeftOut() throws IOException {
    Catalogs catalogs = read("crosswalk: {id: acme, name: Acme, to: other}\nlinks: {X: [NO-1]}\n");
    assertThat(catalogs.texts().crosswalks()).noneMatch(one -> one.id().equals("acme"));
    assertThat(problems)
        .extracting(problem -> problem.severity() + " " + problem.message())
        .containsExactly(
            "WARNING `crosswalk.to` names other, which is not in use, so nothing of this list is"
                + " shown.");
  }

  @Test
  void whatIsWrongLeavesItOutAsAWhole() throws IOException {
    Catalogs catalogs =
        read(
            "crosswalk: {id: acne, name: Acme, to: iso27001-2022}\n"
                + "links:\n  X: [A.5.15, A.5.99]\n");
    assertThat(catalogs.texts().crosswalks()).noneMatch(one -> one.name().equals("Acme"));
    assertThat(problems)
        .extracting(problem -> problem.place().line() + " " + problem.subject() + problem.message())
        .containsExactly(
            "1 `crosswalk.id` has to be the file's name. Write `id: acme`.",
            "3 A.5.99is no entry of iso27001-2022. Correct the code, or take it out.");
  }
}
