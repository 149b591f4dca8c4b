package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.DocumentType;
import io.github.ismshandbook.model.FrontMatter;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.Status;
import io.github.ismshandbook.render.view.Frame;
import io.github.ismshandbook.render.view.ListView;
import io.github.ismshandbook.render.view.Ref;
import io.github.ismshandbook.render.view.RequirementView.Information;
import io.github.ismshandbook.render.view.SitePage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** Pages that list documents, documented information and reviews. */
final class ListPages {

  private static final String DOCUMENTS = "documents.html";
  private static final String INFORMATION = "documented-information.html";
  private static final String REVIEWS = "reviews.html";

  private final Site site;

  ListPages(Site site) {
    this.site = site;
  }

  static List<SitePage> of(Site site) {
    ListPages pages = new ListPages(site);
    List<SitePage> planned = new ArrayList<>();
    planned.add(pages.page(DOCUMENTS, "documents", "documents.ftlh", pages::documents));
    planned.add(pages.page(INFORMATION, "information", "information.ftlh", pages::information));
    planned.add(pages.page(REVIEWS, "reviews", "reviews.ftlh", () -> pages.reviews(REVIEWS)));
    return planned;
  }

  private SitePage page(String path, String id, String template, Supplier<Record> view) {
    Supplier<Frame> frame =
        () -> site.frames().of(path, site.words().get("title." + id), id, List.of());
    return new SitePage(frame, template, view);
  }

  private ListView.Documents documents() {
    List<ListView.DocumentLine> lines = new ArrayList<>();
    for (LinkedDocument linked : site.documents()) {
      Document document = linked.document();
      FrontMatter facts = document.frontMatter();
      lines.add(
          new ListView.DocumentLine(
              site.document(DOCUMENTS, document),
              document.id(),
              site.words().get("type." + facts.type().id()),
              site.marks().state(document),
              facts.text("version").orElse(""),
              facts.text("classification").orElse(""),
              facts.text("owner").orElse(""),
              facts.nextReview().map(Object::toString).orElse(""),
              linked.claims().size()));
    }
    return new ListView.Documents(lines);
  }

  private ListView.InformationList information() {
    RequirementFacts facts = new RequirementFacts(site, INFORMATION);
    List<ListView.InformationLine> lines = new ArrayList<>();
    for (Requirement requirement : site.catalogs().main().requirements()) {
      for (Information item : facts.information(requirement)) {
        lines.add(new ListView.InformationLine(site.cell(INFORMATION, requirement), item));
      }
    }
    return new ListView.InformationList(lines);
  }

  /** The reviews, as seen from a page. */
  ListView.Reviews reviews(String from) {
    List<ListView.ReviewLine> lines = new ArrayList<>();
    List<Ref> without = new ArrayList<>();
    for (LinkedDocument linked : site.documents()) {
      Document document = linked.document();
      FrontMatter facts = document.frontMatter();
      boolean reviewed =
          facts.type() != DocumentType.RECORD
              && facts.type() != DocumentType.PAGE
              && facts.status() != Status.RETIRED;
      if (reviewed && facts.nextReview().isPresent()) {
        lines.add(review(document, from));
      } else if (reviewed) {
        without.add(site.document(from, document));
      }
    }
    lines.sort(Comparator.comparing(ListView.ReviewLine::date));
    return new ListView.Reviews(lines, without);
  }

  private ListView.ReviewLine review(Document document, String from) {
    FrontMatter facts = document.frontMatter();
    boolean overdue = facts.nextReview().get().isBefore(site.assessment().asOf());
    return new ListView.ReviewLine(
        facts.nextReview().get().toString(),
        site.marks().mark(overdue ? "overdue" : "upcoming"),
        site.document(from, document),
        facts.text("owner").orElse(""),
        facts.approved().map(Object::toString).orElse(""));
  }
}
