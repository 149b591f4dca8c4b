package io.github.ismshandbook.report;

import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Configuration;
import io.github.ismshandbook.model.Judgement;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.StatementOfApplicability.Decision;
import io.github.ismshandbook.model.TagClaim;
import io.github.ismshandbook.model.Verdict;
import io.github.ismshandbook.model.Weighed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code coverage.csv}: a row for each requirement, for auditors. Like the site it names no
 * document above {@code publish.max-classification}.
 */
final class CoverageCsv {

  private static final List<String> HEAD =
      List.of(
          "code",
          "title",
          "area",
          "required",
          "status",
          "overlay",
          "needs",
          "covered by",
          "owner",
          "due",
          "SoA applicable",
          "implementation");

  private CoverageCsv() {}

  static byte[] of(Run run) {
    Build build = run.build();
    AreaNames areas = new AreaNames(build.handbook().catalogs());
    Csv csv = new Csv(HEAD);
    build.assessment().judgements().values().stream()
        .sorted(Comparator.comparing(judgement -> judgement.requirement().code()))
        .forEach(judgement -> csv.row(row(build, areas, judgement)));
    return csv.bytes();
  }

  static byte[] skipped() {
    Csv csv = new Csv(HEAD);
    csv.row(HEAD.stream().map(name -> name.equals("title") ? Report.SKIPPED : "").toList());
    return csv.bytes();
  }

  private static List<String> row(Build build, AreaNames areas, Judgement judgement) {
    Optional<Decision> decision = build.handbook().decision(judgement.requirement().code());
    return List.of(
        judgement.requirement().code().text(),
        judgement.requirement().displayTitle(),
        areas.of(judgement.requirement()),
        yesOrNo(judgement.required()),
        judgement.verdict().map(Verdict::status).orElse(""),
        judgement.overlay().map(OverlayWords::of).orElse(""),
        needs(judgement),
        coveredBy(build, judgement),
        decision.map(Decision::owner).orElse(""),
        decision.flatMap(Decision::due).map(Object::toString).orElse(""),
        decision.map(row -> yesOrNo(row.applicable())).orElse(""),
        decision.map(Decision::status).orElse(""));
  }

  private static String yesOrNo(boolean value) {
    return value ? "yes" : "no";
  }

  private static String needs(Judgement judgement) {
    return judgement.needs().stream()
        .map(
            need ->
                need.need().label()
                    + ": "
                    + need.verdict().status()
                    + need.permit().map(permit -> ", " + OverlayWords.of(permit)).orElse(""))
        .collect(Collectors.joining("; "));
  }

  private static String coveredBy(Build build, Judgement judgement) {
    return judgement.claims().stream()
        .filter(Weighed::counts)
        .filter(weighed -> weighed.claim().kind() != TagClaim.Kind.SUPPORTS)
        .map(weighed -> weighed.claim().document())
        .distinct()
        .filter(path -> shown(build, path))
        .collect(Collectors.joining("; "));
  }

  private static boolean shown(Build build, String path) {
    LinkedDocument linked = build.handbook().documents().get(path);
    Configuration configuration = build.handbook().configuration();
    return configuration.publishes(
        linked.document().frontMatter().text("classification").orElse(""));
  }
}
