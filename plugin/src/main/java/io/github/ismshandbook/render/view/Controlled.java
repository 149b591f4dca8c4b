package io.github.ismshandbook.render.view;

import java.util.List;

/**
 * What a document says of itself on paper, where nobody can look it up: it is a controlled document
 * wherever it lies.
 *
 * @param line identifier, version and classification, for every page
 * @param standing why it is not to be followed as it lies there; empty when it is in force
 * @param print the fingerprint of the text, shortened, for every page
 * @param facts identification and control, for its beginning
 * @param heading of its end: approval, or for a record what it is
 * @param approval by whom and when, for its end
 * @param statement what the fingerprints prove; may be empty
 */
public record Controlled(
    String line,
    String standing,
    String print,
    List<Entry> facts,
    String heading,
    List<Entry> approval,
    String statement) {

  /** What pages say that are no document. */
  public static final Controlled NONE = new Controlled("", "", "", List.of(), "", List.of(), "");

  public Controlled {
    facts = List.copyOf(facts);
    approval = List.copyOf(approval);
  }
}
