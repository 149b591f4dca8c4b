package io.github.ismshandbook.render.view;

import java.util.List;

/**
 * The home page.
 *
 * @param scope of the ISMS; may be empty
 * @param coverage the state of coverage in one sentence
 * @param total the counts of all areas
 * @param areas the areas that have something in the count
 * @param verdict what the gate would say, in one sentence
 * @param failing whether the gate would fail
 * @param attention the gaps and other errors, the first of them
 * @param hidden how many more there are
 * @param reviews the next reviews
 * @param documents the documents that set rules, by type
 */
public record HomeView(
    String scope,
    String coverage,
    CoverageView.Counts total,
    List<Area> areas,
    String verdict,
    boolean failing,
    List<ProblemLine> attention,
    int hidden,
    List<ListView.ReviewLine> reviews,
    List<Group> documents) {

  /**
   * An area of the standard.
   *
   * @param ref its title, leading to its picture
   * @param summary how much of it is covered, in words
   * @param shares its counts, as a bar
   */
  public record Area(String code, Ref ref, String summary, List<MatrixView.Share> shares) {}

  /** Documents of one type. */
  public record Group(String type, List<Ref> documents, int more) {}
}
