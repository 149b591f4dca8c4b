package io.github.ismshandbook.render.view;

import java.util.List;

/**
 * The home page.
 *
 * @param scope of the ISMS; may be empty
 * @param coverage the state of coverage
 * @param verdict what the gate would say, in one sentence
 * @param failing whether the gate would fail
 * @param attention the gaps and other errors, the first of them
 * @param hidden how many more there are
 * @param reviews the next reviews
 * @param documents the documents that set rules, by type
 */
public record HomeView(
    String scope,
    CoverageView coverage,
    String verdict,
    boolean failing,
    List<ProblemLine> attention,
    int hidden,
    List<ListView.ReviewLine> reviews,
    List<Group> documents) {

  /** Documents of one type. */
  public record Group(String type, List<Ref> documents, int more) {}
}
