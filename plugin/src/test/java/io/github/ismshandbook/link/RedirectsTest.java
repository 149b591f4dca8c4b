package io.github.ismshandbook.link;

import static io.github.ismshandbook.Handbooks.lines;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.Handbooks;
import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Moved;
import io.github.ismshandbook.model.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where older paths and places lead, and what is said of those that lead nowhere. */
class RedirectsTest {

  private static final String HANDBOOK =
      """
      //- handbook.yaml
      title: Test
      gate: {required: [A.5.1], rules: {soa-absent: off, counted-by-default: off, orphan-document: off}}
      defaults:
        "policies/**": {status: approved, owner: CISO, approver: CEO, approved: 2026-10-01, review: {every: P1Y}}
      //- policies/README.md
      # All {covers: A.5.1}

      Text.
      """;

  private static String people(String redirects) {
    return """
    //- policies/people.md
    ---
    id: POL-02
    redirects: [%s]
    ---
    # People

    ## Joining

    Text.

    ## Leaving

    Text.
    """
        .formatted(redirects);
  }

  private static String from(String links) {
    return "//- policies/from.md\n# From\n\n" + links + "\n";
  }

  private static List<Target> targets(Build build) {
    return build.handbook().documents().get("policies/from.md").targets();
  }

  private static Target people(String anchor, String title) {
    return new Target.ToDocument("policies/people.md", anchor, title);
  }

  @Test
  void olderPathsAndPlacesLeadToTheNewOnes() {
    Build build =
        Handbooks.check(
            HANDBOOK
                + people(
                    "policies/joiners.md -> joining, policies/old.md, policies/old.md#exit -> leaving, '#out -> leaving'")
                + from(
                    "[a](joiners.md) [b](joiners.md#leaving) [c](old.md) [d](old.md#exit) [e](people.md#out)"
                        + " [[POL-02#out]] [[POL-02#leaving]]"));

    assertThat(targets(build))
        .containsExactly(
            people("joining", "Joining"),
            people("leaving", "Leaving"),
            people("", "People"),
            people("leaving", "Leaving"),
            people("leaving", "Leaving"),
            people("leaving", "Leaving"),
            people("leaving", "Leaving"));
  }

  @Test
  void aPartThatWentToAnotherDocumentIsFoundFromTheOneItLeft() {
    Build build =
        Handbooks.check(
            HANDBOOK
                + people("policies/access.md#leavers -> leaving")
                + "//- policies/access.md\n# Access\n\nText.\n"
                + from("[a](access.md#leavers) [b](access.md)"));

    assertThat(targets(build))
        .containsExactly(
            people("leaving", "Leaving"),
            new Target.ToDocument("policies/access.md", "", "Access"));
    assertThat(build.handbook().moved())
        .containsExactly(
            new Moved(
                "policies/access.md",
                "leavers",
                new Target.ToDocument("policies/people.md", "leaving", "Leaving")));
  }

  @Test
  void aPlaceThatMovedTwiceIsFollowed() {
    Build build =
        Handbooks.check(
            HANDBOOK + people("'#exit -> out', '#out -> leaving'") + from("[a](people.md#exit)"));

    assertThat(targets(build)).containsExactly(people("leaving", "Leaving"));
  }

  @Test
  void aCircleLeadsNowhereAndSaysSo() {
    assertThat(lines(Handbooks.compile(HANDBOOK + people("'#exit -> out', '#out -> exit'"))))
        .containsExactlyInAnyOrder(
            "policies/people.md:[3,14] broken-anchor policies/people.md#exit leads to #out, which is no"
                + " place here. It has #people, #joining, #leaving.",
            "policies/people.md:[3,30] broken-anchor policies/people.md#out leads to #exit, which is no"
                + " place here. It has #people, #joining, #leaving.");
  }

  @Test
  void anOlderPathThatIsADocumentOrAPlaceThatIsThereIsACollision() {
    assertThat(
            lines(Handbooks.compile(HANDBOOK + people("policies/index.md, '#leaving -> joining'"))))
        .containsExactly(
            "policies/people.md:[3,13] url-collision policies/index.md is a document of its own. Take it"
                + " out of redirects.",
            "policies/people.md:[3,33] url-collision policies/people.md#leaving is a place that still"
                + " exists. Take it out of redirects.");
  }

  @Test
  void twoDocumentsCannotHaveTakenOverTheSame() {
    Build build =
        Handbooks.compile(
            HANDBOOK
                + people("policies/old.md")
                + "//- policies/second.md\n---\nredirects: [policies/old.md]\n---\n# Second\n\nText.\n"
                + from("[a](old.md)"));

    assertThat(lines(build))
        .containsExactly(
            "policies/second.md:[2,13] url-collision policies/old.md is an older place of"
                + " policies/people.md already. Take it out of one of the two.");
    assertThat(targets(build)).containsExactly(people("", "People"));
  }

  @Test
  void oneThatDiffersByCaseAloneWouldBeTheSameFile() {
    Build build =
        Handbooks.compile(
            HANDBOOK + people("policies/People.md, policies/Ops/a.md, policies/ops/b.md"));

    assertThat(lines(build))
        .containsExactly(
            "policies/people.md:[3,13] case-collision policies/People.md differs from"
                + " policies/people.html by case only. Write it as it is there.",
            "policies/people.md:[3,52] case-collision policies/ops/b.md differs from policies/Ops/ by"
                + " case only. Write it as it is there.");
    assertThat(build.handbook().moved())
        .extracting(Moved::path)
        .containsExactly("policies/Ops/a.md");
  }
}
