package io.github.ismshandbook.render;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ismshandbook.model.InputFile;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A template that is broken says where, what, and which page of which document. */
class TemplateFaultTest {

  private Fixture fixture;

  @BeforeEach
  void oneDocument() throws IOException {
    fixture = new Fixture();
    fixture.add(
        Documents.document("policies/access.md", "Access", Fixture.none(), Fixture.empty()),
        List.of(),
        List.of());
  }

  private void says(String path, String text, String message) {
    fixture.files.put(path, InputFile.of(path, text));
    assertThatThrownBy(fixture::site).isInstanceOf(ThemeException.class).hasMessage(message);
  }

  @Test
  void whatDoesNotExistInATemplate() {
    says(
        "templates/document.ftlh",
        "<p>\n${page.nothing}</p>",
        "templates/document.ftlh:[2,3] page.nothing does not exist. It cannot make"
            + " policies/access.html of policies/access.md.");
  }

  @Test
  void whatDoesNotExistInAMacro() {
    fixture.files.put(
        "templates/document.ftlh", InputFile.of("templates/document.ftlh", "<@l.seal page/>"));
    says(
        "templates/macros/seal.ftlh",
        "<#macro seal of>\n<p>${of.nothing}</p></#macro>",
        "templates/macros/seal.ftlh:[2,6] of.nothing does not exist. It cannot make"
            + " policies/access.html of policies/access.md.");
  }

  @Test
  void aMacroThatIsNotThere() {
    says(
        "templates/404.ftlh",
        "<@l.pagee>x</@l.pagee>",
        "templates/404.ftlh:[1,3] l.pagee does not exist. It cannot make 404.html.");
  }

  @Test
  void aTemplateThatIsNoFreeMarker() {
    says(
        "templates/document.ftlh",
        "<p>\n<#if true>",
        "templates/document.ftlh:[2,10] Unexpected end of file reached. You have an unclosed #if."
            + " Check if the FreeMarker end-tags are present, and aren't malformed. It cannot make"
            + " policies/access.html of policies/access.md.");
  }

  @Test
  void aMacroThatIsNoFreeMarker() {
    says(
        "templates/macros/claims.ftlh",
        "<#macro claims lines>\n<#list lines as line></#macro>",
        "templates/macros/claims.ftlh:[2,22] Encountered \"</#macro>\", but at this place only this"
            + " can be closed: \"#list\". This usually because of wrong nesting of FreeMarker"
            + " directives, like a missed or malformed end-tag somewhere. It cannot make"
            + " print.html.");
  }

  @Test
  void aValueOfAnotherSort() {
    says(
        "templates/document.ftlh",
        "<p>${page.claims.first}</p>",
        "templates/document.ftlh:[1,6] page.claims: For \".\" left-hand operand: Expected a hash, but"
            + " this has evaluated to a sequence. It cannot make policies/access.html of"
            + " policies/access.md.");
  }
}
