package io.github.ismshandbook.assess;

import io.github.ismshandbook.model.Objection;
import io.github.ismshandbook.model.Objection.Dated;
import io.github.ismshandbook.model.Objection.Plain;
import io.github.ismshandbook.model.Objection.SilentSection;
import io.github.ismshandbook.model.Objection.When;

/** What to do so that a document counts. */
final class Remedies {

  private static final String MEND = "Mend that, or";

  private Remedies() {}

  /** The remedy, up to "or". */
  static String of(Objection objection) {
    if (objection instanceof Plain plain) {
      return of(plain);
    }
    if (objection instanceof SilentSection) {
      return of(Plain.SILENT);
    }
    return isMereWaiting(objection) ? "Wait until then, or" : MEND;
  }

  /** Whether the day alone will do, and nothing is to be mended. */
  static boolean isMereWaiting(Objection objection) {
    return objection instanceof Dated dated
        && (dated.when() == When.APPROVED_FROM || dated.when() == When.EFFECTIVE_FROM);
  }

  private static String of(Plain objection) {
    return switch (objection) {
      case DRAFT, IN_REVIEW -> "Approve it, or";
      case CHANGED -> "Have it approved again, or";
      case SILENT -> "Write what is done there, or";
      case NO_OWNER, NO_APPROVER, NO_APPROVAL_DATE, UNDATED_RECORD ->
          "Complete its front matter, or";
      case RETIRED -> "Bring it back into force, or";
      case UNREADABLE, NO_EVIDENCE, NO_COVER -> MEND;
    };
  }
}
