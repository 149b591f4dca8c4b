package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.DocumentType;
import io.github.ismshandbook.model.FrontMatter;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.Objection;
import io.github.ismshandbook.model.Status;
import io.github.ismshandbook.render.view.Controlled;
import io.github.ismshandbook.render.view.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a controlled document of a printed one. */
final class Control {

  /** Enough of a fingerprint to tell two papers apart. */
  private static final int SHORT = "sha256:".length() + 12;

  private final Site site;

  Control(Site site) {
    this.site = site;
  }

  Controlled of(LinkedDocument linked) {
    Document document = linked.document();
    FrontMatter facts = document.frontMatter();
    boolean record =
        facts.type() == DocumentType.RECORD
            && facts.approved().isEmpty()
            && facts.text("approver").isEmpty();
    String digest = linked.digest().text();
    return new Controlled(
        line(document),
        standing(document),
        digest.substring(0, SHORT),
        facts(document),
        record ? word("type.record") : word("print.approval"),
        record ? record(facts, digest) : approval(facts, digest),
        record ? "" : statement(linked));
  }

  private String line(Document document) {
    StringBuilder line = new StringBuilder(document.id());
    FrontMatter facts = document.frontMatter();
    facts
        .text("version")
        .ifPresent(version -> line.append(" · ").append(word("print.version", version)));
    facts.text("classification").ifPresent(level -> line.append(" · ").append(level));
    return line.toString();
  }

  private String standing(Document document) {
    FrontMatter facts = document.frontMatter();
    if (facts.status() != Status.APPROVED) {
      return word("print.standing." + facts.status().id());
    }
    Objection objection = site.assessment().standings().get(document.path());
    if (objection != null) {
      return word("print.standing.objection", site.phrases().of(objection));
    }
    return facts
        .nextReview()
        .filter(day -> day.isBefore(site.assessment().asOf()))
        .map(day -> word("print.standing.overdue", day))
        .orElse("");
  }

  private List<Entry> facts(Document document) {
    FrontMatter facts = document.frontMatter();
    List<Entry> lines = new ArrayList<>();
    lines.add(Entry.of(word("id"), document.id()));
    text(lines, facts, "version");
    lines.add(Entry.of(word("status"), word("state." + facts.status().id())));
    text(lines, facts, "classification");
    text(lines, facts, "owner");
    text(lines, facts, "approver");
    day(lines, "approved", facts.approved());
    day(lines, "effective", facts.effective());
    day(lines, "date", facts.date());
    day(lines, "nextReview", facts.nextReview());
    return lines;
  }

  private List<Entry> approval(FrontMatter facts, String digest) {
    List<Entry> lines = new ArrayList<>();
    text(lines, facts, "approver");
    day(lines, "approved", facts.approved());
    digests(lines, facts, digest);
    return lines;
  }

  private List<Entry> record(FrontMatter facts, String digest) {
    List<Entry> lines = new ArrayList<>();
    text(lines, facts, "owner");
    day(lines, "date", facts.date());
    text(lines, facts, "location");
    text(lines, facts, "retention");
    digests(lines, facts, digest);
    return lines;
  }

  private void digests(List<Entry> lines, FrontMatter facts, String digest) {
    lines.add(Entry.of(word("print.digest"), digest));
    facts
        .text("digest")
        .filter(approved -> !approved.equals(digest))
        .ifPresent(approved -> lines.add(Entry.of(word("print.digestApproved"), approved)));
  }

  /** Only what is so: a date in front matter does not prove that this is the text. */
  private String statement(LinkedDocument linked) {
    FrontMatter facts = linked.document().frontMatter();
    if (facts.status() != Status.APPROVED || facts.approved().isEmpty()) {
      return word("print.approval.none");
    }
    Optional<String> digest = facts.text("digest");
    if (digest.isEmpty()) {
      return word("print.approval.unproven");
    }
    return word(
        linked.digest().matches(digest.get()) ? "print.approval.proven" : "print.approval.changed");
  }

  private String word(String key, Object... arguments) {
    return site.words().get(key, arguments);
  }

  private void text(List<Entry> lines, FrontMatter facts, String key) {
    facts.text(key).ifPresent(value -> lines.add(Entry.of(word(key), value)));
  }

  private void day(List<Entry> lines, String key, Optional<LocalDate> day) {
    day.ifPresent(value -> lines.add(Entry.of(word(key), value.toString())));
  }
}
