package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.DocumentType;
import io.github.ismshandbook.model.FrontMatter;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.Risk;
import io.github.ismshandbook.model.SitePaths;
import io.github.ismshandbook.model.Status;
import io.github.ismshandbook.render.view.ListView.ReviewLine;
import io.github.ismshandbook.render.view.Mark;
import io.github.ismshandbook.render.view.Ref;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is to be reviewed next, as seen from a page: documents and risks. */
final class Reviews {

  private final Site site;
  private final String from;

  Reviews(Site site, String from) {
    this.site = site;
    this.from = from;
  }

  /** The reviews, the first first. */
  List<ReviewLine> lines() {
    List<ReviewLine> lines = new ArrayList<>();
    for (LinkedDocument linked : site.documents()) {
      Document document = linked.document();
      FrontMatter facts = document.frontMatter();
      if (isReviewed(facts)) {
        facts
            .nextReview()
            .ifPresent(
                day ->
                    lines.add(
                        line(
                            day,
                            site.document(from, document),
                            site.words().get("type." + facts.type().id()),
                            Owners.of(document),
                            facts.approved().map(LocalDate::toString).orElse(""))));
      }
    }
    for (Risk risk : site.handbook().sources().risks().risks()) {
      risk.review()
          .ifPresent(
              day ->
                  lines.add(
                      line(
                          day,
                          new Ref(
                              risk.id() + " " + risk.title(),
                              Href.between(from, SitePaths.RISKS, risk.id())),
                          site.words().get("risk"),
                          risk.owner(),
                          risk.accepted().map(LocalDate::toString).orElse(""))));
    }
    lines.sort(Comparator.comparing(ReviewLine::date));
    return lines;
  }

  /** The documents that should have a next review and have none. */
  List<Ref> without() {
    return site.documents().stream()
        .map(LinkedDocument::document)
        .filter(document -> isReviewed(document.frontMatter()))
        .filter(document -> document.frontMatter().nextReview().isEmpty())
        .map(document -> site.document(from, document))
        .toList();
  }

  private static boolean isReviewed(FrontMatter facts) {
    return facts.type() != DocumentType.RECORD
        && facts.type() != DocumentType.PAGE
        && facts.status() != Status.RETIRED;
  }

  private ReviewLine line(LocalDate day, Ref what, String kind, String owner, String approved) {
    long late = ChronoUnit.DAYS.between(day, site.assessment().asOf());
    Mark mark =
        late > 0
            ? new Mark("overdue", site.words().count("review.late", late))
            : site.marks().mark("upcoming");
    return new ReviewLine(day.toString(), mark, what, kind, owner, approved);
  }
}
