package io.github.ismshandbook.model;

import static org.assertj.core.api.Assertions.assertThat;

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
}
