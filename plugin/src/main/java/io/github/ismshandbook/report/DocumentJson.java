package io.github.ismshandbook.report;

import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.FrontMatter;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.Objection;
import java.util.List;
import java.util.Optional;

/** What {@code coverage.json} says about one document. */
record DocumentJson(Json json, Build build) {

  private static final List<String> TEXTS =
      List.of("version", "classification", "owner", "author", "approver");

  void write(LinkedDocument linked) {
    Document document = linked.document();
    FrontMatter matter = document.frontMatter();
    Objection objection = build.assessment().standings().get(document.path());
    json.text("path", document.path())
        .textIfAny("id", matter.id())
        .text("title", document.title())
        .text("type", matter.type().id())
        .text("status", matter.status().id())
        .flag("counts", objection == null)
        .textIfAny("objection", Optional.ofNullable(objection).map(Objection::text));
    for (String key : TEXTS) {
      json.textIfAny(key, matter.text(key));
    }
    json.textIfAny("approved", matter.approved())
        .textIfAny("effective", matter.effective())
        .textIfAny("date", matter.date())
        .textIfAny("nextReview", matter.nextReview())
        .texts("provides", matter.provides())
        .texts("implements", matter.implemented())
        .textsIfAny("defaulted", matter.defaulted().stream().sorted().toList())
        .text("digest", linked.digest().text())
        .text("approvedText", approvedText(linked));
  }

  /** Whether the text is still the one that was approved, as far as anything says so. */
  private static String approvedText(LinkedDocument linked) {
    return linked
        .document()
        .frontMatter()
        .text("digest")
        .map(written -> linked.digest().matches(written) ? "unchanged" : "changed")
        .orElse("unrecorded");
  }
}
