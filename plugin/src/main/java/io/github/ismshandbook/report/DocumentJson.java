package io.github.ismshandbook.report;

import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.FrontMatter;
import java.util.List;
import java.util.Optional;

/** What {@code coverage.json} says about one document. */
record DocumentJson(Json json, Build build) {

  private static final List<String> TEXTS =
      List.of("version", "classification", "owner", "author", "approver");

  void write(Document document) {
    FrontMatter matter = document.frontMatter();
    String objection = build.assessment().standings().get(document.path());
    json.text("path", document.path())
        .textIfAny("id", matter.id())
        .text("title", document.title())
        .text("type", matter.type().id())
        .text("status", matter.status().id())
        .flag("counts", objection == null)
        .textIfAny("objection", Optional.ofNullable(objection));
    for (String key : TEXTS) {
      json.textIfAny(key, matter.text(key));
    }
    json.textIfAny("approved", matter.approved())
        .textIfAny("effective", matter.effective())
        .textIfAny("date", matter.date())
        .textIfAny("nextReview", matter.nextReview())
        .texts("provides", matter.provides())
        .texts("implements", matter.implemented());
  }
}
