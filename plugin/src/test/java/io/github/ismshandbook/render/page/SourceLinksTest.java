package io.github.ismshandbook.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.render.view.Source;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The addresses of each git host. */
class SourceLinksTest {

  private static final String TITLE = "%5BPOL-07%5D%20Access%20%26%20%22more%22";
  private static final String BODY = "File%3A%20a%20b%2B.md%0A";

  private static Source of(String repository) {
    return new SourceLinks(Optional.of(repository))
        .of("policies/a b.md", "[POL-07] Access & \"more\"", "File: a b+.md\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://github.com/acme/isms                             | https://github.com/acme/isms/blob/HEAD/src/isms/policies/a%20b.md | https://github.com/acme/isms/edit/HEAD/src/isms/policies/a%20b.md
          https://github.com/acme/isms/                            | https://github.com/acme/isms/blob/HEAD/src/isms/policies/a%20b.md | https://github.com/acme/isms/edit/HEAD/src/isms/policies/a%20b.md
          https://github.com/acme/isms/tree/main/docs/isms         | https://github.com/acme/isms/blob/main/docs/isms/policies/a%20b.md | https://github.com/acme/isms/edit/main/docs/isms/policies/a%20b.md
          https://git.example.org/acme/isms                        | https://git.example.org/acme/isms/blob/HEAD/src/isms/policies/a%20b.md | https://git.example.org/acme/isms/edit/HEAD/src/isms/policies/a%20b.md
          https://gitlab.com/acme/team/isms                        | https://gitlab.com/acme/team/isms/-/blob/HEAD/src/isms/policies/a%20b.md | ''
          https://git.example.org/acme/isms/-/tree/main/isms       | https://git.example.org/acme/isms/-/blob/main/isms/policies/a%20b.md | https://git.example.org/acme/isms/-/edit/main/isms/policies/a%20b.md
          https://codeberg.org/acme/isms                           | https://codeberg.org/acme/isms/src/branch/main/src/isms/policies/a%20b.md | https://codeberg.org/acme/isms/_edit/main/src/isms/policies/a%20b.md
          https://git.example.org/acme/isms/src/branch/trunk/isms  | https://git.example.org/acme/isms/src/branch/trunk/isms/policies/a%20b.md | https://git.example.org/acme/isms/_edit/trunk/isms/policies/a%20b.md
          https://bitbucket.org/acme/isms                          | https://bitbucket.org/acme/isms/src/HEAD/src/isms/policies/a%20b.md | ''
          https://bitbucket.org/acme/isms/src/main/isms            | https://bitbucket.org/acme/isms/src/main/isms/policies/a%20b.md | https://bitbucket.org/acme/isms/src/main/isms/policies/a%20b.md?mode=edit
          https://dev.azure.com/acme/sec/_git/isms                 | https://dev.azure.com/acme/sec/_git/isms?path=/src/isms/policies/a%20b.md | ''
          https://dev.azure.com/acme/sec/_git/isms?path=/docs      | https://dev.azure.com/acme/sec/_git/isms?path=/docs/policies/a%20b.md | ''
          """)
  void aFileIsSeenAndEdited(String repository, String view, String edit) {
    assertThat(of(repository).view()).isEqualTo(view);
    assertThat(of(repository).edit()).isEqualTo(edit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://github.com/acme/isms/tree/main/docs/isms    | https://github.com/acme/isms/issues/new?title=TITLE&body=BODY
          https://gitlab.com/acme/isms                        | https://gitlab.com/acme/isms/-/issues/new?issue%5Btitle%5D=TITLE&issue%5Bdescription%5D=BODY
          https://gitea.example.org/acme/isms                 | https://gitea.example.org/acme/isms/issues/new?title=TITLE&body=BODY
          https://bitbucket.org/acme/isms/src/main/isms       | https://bitbucket.org/acme/isms/issues/new?title=TITLE
          https://dev.azure.com/acme/sec/_git/isms?path=/docs | https://dev.azure.com/acme/sec/_workitems/create/Issue?%5BSystem.Title%5D=TITLE&%5BSystem.Description%5D=BODY
          """)
  void aProblemIsReportedWithTheDocumentNamed(String repository, String report) {
    assertThat(of(repository).report())
        .isEqualTo(report.replace("TITLE", TITLE).replace("BODY", BODY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://github.com/acme/isms", "javascript:alert(1)", "acme/isms"})
  void whatIsNoAddressOfAHostLeadsNowhere(String repository) {
    assertThat(of(repository)).isEqualTo(new Source("", "", ""));
  }

  @Test
  void withoutARepositoryThereIsNothing() {
    assertThat(new SourceLinks(Optional.empty()).of("policies/a.md", "", ""))
        .isEqualTo(new Source("", "", ""));
  }
}
