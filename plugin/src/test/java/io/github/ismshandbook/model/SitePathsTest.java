package io.github.ismshandbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitePathsTest {

  @ParameterizedTest
  @CsvSource({
    "policies/access.md, policies/access.html",
    "policies/README.md, policies/index.html",
    "policies/a/Readme.md, policies/a/index.html",
    "policies/v1.2/access.md, policies/v1.2/access.html",
    "policies/v1.2/access, policies/v1.2/access.html",
    "policies/readme-first.md, policies/readme-first.html",
  })
  void aDocumentHasOnePage(String document, String page) {
    assertThat(SitePaths.page(document)).isEqualTo(page);
  }

  @Test
  void clausesControlsAndGuidanceHavePagesOfTheirOwn() {
    assertThat(SitePaths.clause(new Code("C.6.1.2"))).isEqualTo("iso27001/clauses/6.1.2.html");
    assertThat(SitePaths.control(new Code("A.5.15"))).isEqualTo("iso27001/annex-a/A.5.15.html");
    assertThat(SitePaths.guidance(new Code("G.5.15"))).isEqualTo("iso27002/5.15.html");
  }

  @ParameterizedTest
  @CsvSource({
    "164.308(a)(1)(i), 164.308(a)(1)(i)",
    "AC-2(1), AC-2(1)",
    "a/b, a~2f~b",
    "a:b, a~3a~b",
    "a*b?, a~2a~b~3f~",
    "a b, a~20~b",
    "a~b, a~7e~b",
    "a%2fb, a~25~2fb",
    "§3, ~a7~3",
    ".., ~2e~~2e~",
    ".hidden, ~2e~hidden",
    "ends., ends~2e~",
    "index, ~69~ndex",
    "Index, ~49~ndex",
    "CON, ~43~ON",
    "nul.x, ~6e~ul.x",
    "../../etc, ~2e~.~2f~..~2f~etc",
  })
  void aCodeIsANameThatEveryFileSystemTakes(String code, String name) {
    assertThat(FileNames.of(code)).isEqualTo(name);
    assertThat(SitePaths.control(new Code(code))).isEqualTo("iso27001/annex-a/" + name + ".html");
  }

  @Test
  void aLongCodeIsCutAndStillOfItsOwn() {
    String first = FileNames.of("§".repeat(79) + "1");
    String second = FileNames.of("§".repeat(79) + "2");

    assertThat(first).hasSizeLessThan(140).isNotEqualTo(second).matches("[-0-9a-z~]+");
  }

  @Test
  void aCodeWithoutItsLetterHasAPageOfItsOwn() {
    assertThat(SitePaths.clause(new Code("5.2"))).isEqualTo("iso27001/clauses/~5.2.html");
    assertThat(SitePaths.guidance(new Code("5.15"))).isEqualTo("iso27002/~5.15.html");
    assertThat(SitePaths.clause(new Code("C."))).isEqualTo("iso27001/clauses/~C~2e~.html");
  }

  @Test
  void noTwoClausesShareAPage() {
    List<String> bare =
        List.of("5.2", "con", "~5.2", "63~on", "index", "a~", "C", "c", "C.", "§".repeat(60));
    List<String> codes = new ArrayList<>(bare);
    bare.forEach(code -> codes.add("C." + code));
    bare.forEach(code -> codes.add("C.C." + code));

    assertThat(new TreeSet<>(codes).stream().map(code -> SitePaths.clause(new Code(code))))
        .doesNotHaveDuplicates()
        .hasSize(new TreeSet<>(codes).size());
  }

  @Test
  void twoClausesOfACatalogOfOnesOwnHaveTwoPages() {
    assertThat(SitePaths.clause(new Code("164.308")))
        .isNotEqualTo(SitePaths.clause(new Code("165.308")));
  }
}
