package io.github.ismshandbook.render.page;

import io.github.ismshandbook.render.view.ListView.ReviewLine;
import io.github.ismshandbook.render.view.Ref;
import io.github.ismshandbook.render.view.ReviewsView;
import io.github.ismshandbook.render.view.ReviewsView.Box;
import io.github.ismshandbook.render.view.SitePage;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The calendar of the reviews: what is overdue, and the twelve months ahead. */
final class ReviewsPage {

  private static final String PATH = "reviews.html";
  private static final int MONTHS = 12;
  private static final int SHOWN = 5;

  /** So many keep the page well below 60 KB as it is sent. */
  private static final int MOST = 1_000;

  private static final String OVERDUE = "overdue";
  private static final String LATER = "later";

  private final Site site;

  private ReviewsPage(Site site) {
    this.site = site;
  }

  static SitePage of(Site site) {
    return new SitePage(
        () -> site.frames().of(PATH, site.words().get("title.reviews"), "reviews", List.of()),
        "reviews.ftlh",
        () -> new ReviewsPage(site).view());
  }

  private ReviewsView view() {
    Reviews reviews = new Reviews(site, PATH);
    List<ReviewLine> lines = reviews.lines();
    List<ReviewLine> overdue = lines.stream().filter(ReviewsPage::isOverdue).toList();
    return new ReviewsView(
        overdue.isEmpty()
            ? site.words().get("review.inTime")
            : site.words().count("review.overdue", overdue.size())
                + " "
                + site.words().get("review.oldest", overdue.get(0).date()),
        !overdue.isEmpty(),
        calendar(lines),
        lines.size() > MOST ? site.words().get("review.first", MOST, lines.size()) : "",
        lines.subList(0, Math.min(MOST, lines.size())),
        reviews.without());
  }

  private static boolean isOverdue(ReviewLine line) {
    return line.mark().kind().equals(OVERDUE);
  }

  private List<Box> calendar(List<ReviewLine> lines) {
    YearMonth first = YearMonth.from(site.assessment().asOf());
    Map<String, List<ReviewLine>> boxes = new LinkedHashMap<>();
    boxes.put(OVERDUE, new ArrayList<>());
    for (int i = 0; i < MONTHS; i++) {
      boxes.put(first.plusMonths(i).toString(), new ArrayList<>());
    }
    boxes.put(LATER, new ArrayList<>());
    for (ReviewLine line : lines) {
      String month = line.date().substring(0, first.toString().length());
      boxes.getOrDefault(isOverdue(line) ? OVERDUE : month, boxes.get(LATER)).add(line);
    }
    List<Box> calendar = new ArrayList<>();
    boxes.forEach((key, members) -> calendar.add(box(key, members)));
    return calendar;
  }

  private Box box(String key, List<ReviewLine> members) {
    boolean month = !key.equals(OVERDUE) && !key.equals(LATER);
    String label =
        month
            ? site.words()
                .get(
                    "month.label",
                    site.words().get("month." + key.substring(5)),
                    key.substring(0, 4))
            : site.words().get("review." + key + "Box");
    return new Box(
        month ? "month" : key,
        month && !members.isEmpty() ? new Ref(label, Href.choice("q", key)) : Ref.plain(label),
        members.size(),
        members.subList(0, Math.min(SHOWN, members.size())));
  }
}
