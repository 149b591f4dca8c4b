package io.github.ismshandbook.assess;

/** What to do so that a document counts. */
final class Remedies {

  private Remedies() {}

  /**
   * The remedy, up to "or".
   *
   * @param objection why it does not count, in the words of {@link Standing} and {@link Scales}
   */
  static String of(String objection) {
    if (objection.startsWith("is a draft") || objection.startsWith("is in review")) {
      return "Approve it, or";
    }
    if (objection.startsWith("has changed")) {
      return "Have it approved again, or";
    }
    if (objection.startsWith("says nothing")) {
      return "Write what is done there, or";
    }
    if (objection.startsWith("has no") || objection.contains("without")) {
      return "Complete its front matter, or";
    }
    if (objection.contains("only from")) {
      return "Wait until then, or";
    }
    return objection.startsWith("is retired") ? "Bring it back into force, or" : "Mend that, or";
  }
}
