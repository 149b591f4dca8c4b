package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.FrontMatter;
import io.github.ismshandbook.model.Risk;
import io.github.ismshandbook.model.SitePaths;
import io.github.ismshandbook.render.view.Entry;
import io.github.ismshandbook.render.view.Ref;
import java.util.ArrayList;
import java.util.List;

/** The document control panel: identification, approval and control of one document. */
final class Panel {

  private static final List<String> PEOPLE = List.of("owner", "author", "approver");
  private static final List<String> CUSTODY = List.of("location", "retention", "audience");

  private final Site site;
  private final String from;

  Panel(Site site, String from) {
    this.site = site;
    this.from = from;
  }

  /** Its lines; what a document does not say has none. */
  List<Entry> of(Document document) {
    FrontMatter facts = document.frontMatter();
    List<Entry> lines = new ArrayList<>();
    lines.add(Entry.of(word("id"), document.id()));
    lines.add(Entry.of(word("type"), site.words().get("type." + facts.type().id())));
    text(lines, facts, "version");
    lines.add(Entry.of(word("status"), site.words().get("state." + facts.status().id())));
    text(lines, facts, "classification");
    PEOPLE.forEach(key -> text(lines, facts, key));
    date(lines, "approved", facts.approved());
    date(lines, "effective", facts.effective());
    date(lines, "date", facts.date());
    date(lines, "nextReview", facts.nextReview());
    CUSTODY.forEach(key -> text(lines, facts, key));
    links(lines, facts);
    if (!facts.tags().isEmpty()) {
      lines.add(Entry.of(word("tags"), String.join(", ", facts.tags())));
    }
    text(lines, facts, "digest");
    return lines;
  }

  private void links(List<Entry> lines, FrontMatter facts) {
    list(lines, "provides", facts.provides().stream().map(this::information).toList());
    list(lines, "implements", facts.implemented().stream().map(this::policy).toList());
    list(lines, "treats", facts.treats().stream().map(this::risk).toList());
    list(lines, "supersedes", facts.supersedes().stream().map(Ref::plain).toList());
  }

  private String word(String key) {
    return site.words().get(key);
  }

  private void text(List<Entry> lines, FrontMatter facts, String key) {
    facts.text(key).ifPresent(value -> lines.add(Entry.of(word(key), value)));
  }

  private void date(List<Entry> lines, String key, java.util.Optional<java.time.LocalDate> day) {
    day.ifPresent(value -> lines.add(Entry.of(word(key), value.toString())));
  }

  private void list(List<Entry> lines, String key, List<Ref> refs) {
    if (!refs.isEmpty()) {
      lines.add(new Entry(word(key), refs));
    }
  }

  private Ref information(String id) {
    return site.reverse().knowsInformation(id)
        ? new Ref(id, Href.between(from, "documented-information.html", id))
        : Ref.plain(id);
  }

  private Ref policy(String id) {
    Document policy = site.reverse().byId(id);
    if (policy != null) {
      return site.document(from, policy);
    }
    return Ref.plain(site.audience().seesAll() ? id : word("link.hidden"));
  }

  private Ref risk(String id) {
    Risk risk = site.reverse().risk(id);
    return risk == null
        ? Ref.plain(id)
        : new Ref(id + " " + risk.title(), Href.between(from, SitePaths.RISKS, id));
  }
}
