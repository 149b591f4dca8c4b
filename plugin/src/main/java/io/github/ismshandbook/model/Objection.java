package io.github.ismshandbook.model;

import java.time.LocalDate;
import java.util.Locale;

/** Why a document, or one of its claims, does not count: a value that each reader puts in words. */
public sealed interface Objection {

  /** The words for the log and for machines, which follow "it": {@code is a draft}. */
  String text();

  /** Its name: {@code draft}. */
  String id();

  /** One that needs no explanation. */
  enum Plain implements Objection {
    UNREADABLE("cannot be read"),
    DRAFT("is a draft"),
    IN_REVIEW("is in review"),
    RETIRED("is retired"),
    NO_OWNER("has no owner"),
    NO_APPROVER("has no approver"),
    NO_APPROVAL_DATE("has no date of approval"),
    UNDATED_RECORD("is a record without a date"),
    CHANGED("has changed since it was approved"),
    SILENT("says nothing"),
    NO_EVIDENCE("does not say to be evidence"),
    NO_COVER("does not say to cover it");

    private final String text;

    Plain(String text) {
      this.text = text;
    }

    @Override
    public String text() {
      return text;
    }

    @Override
    public String id() {
      return kebab(this);
    }
  }

  /** One that a day makes. */
  record Dated(When when, LocalDate day) implements Objection {
    @Override
    public String text() {
      return when.text.replace("…", day.toString());
    }

    @Override
    public String id() {
      return kebab(when);
    }
  }

  /** What the day is of. */
  enum When {
    APPROVED_FROM("is approved only from …"),
    EFFECTIVE_FROM("is in force only from …"),
    FUTURE_RECORD("is a record of the future, …"),
    FUTURE_EVIDENCE("is evidence of the future, …"),
    OVERDUE("has been due for review since …, beyond the grace");

    private final String text;

    When(String text) {
      this.text = text;
    }
  }

  /** A document that is not of a level that the need asks for. */
  record OtherLevel(DocumentType type, Need need) implements Objection {
    @Override
    public String text() {
      return "is a " + type.id() + ", not a " + need.words();
    }

    @Override
    public String id() {
      return "other-level";
    }
  }

  /** A section without text. */
  record SilentSection(String title) implements Objection {
    @Override
    public String text() {
      return "says nothing in its section " + title;
    }

    @Override
    public String id() {
      return "silent-section";
    }
  }

  private static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
