package io.github.ismshandbook.model;

import java.util.List;
import java.util.Optional;

/**
 * A clause or a control: what the gate asks about. Groups (clause 5, theme A.5) are entries too, so
 * that they can be shown; they are no leaves and are never judged.
 *
 * @param code its code: {@code C.6.1.2}, {@code A.5.15}
 * @param kind clause, control or theme
 * @param title the official short title
 * @param displayTitle the title to show: our own words where the official one is just "General",
 *     else the official title
 * @param parent the enclosing entry, if any
 * @param leaf whether it is judged by itself: a group is not, for those beneath it are; a control
 *     with enhancements is, and so is each of them
 * @param parts the letters of its list ({@code a}, {@code b}); empty if it has none
 * @param needs what documents it must have, unless {@code handbook.yaml} says otherwise; empty if
 *     it is listed and linked and never gated
 * @param documentedInformation the documented information it mandates
 * @param amendment what an amendment changed here, in our words, if one did
 * @param isNew whether a control is new in this edition
 * @param guidance the guidance that answers it, if any
 * @param predecessors codes in the former edition
 */
public record Requirement(
    Code code,
    Kind kind,
    String title,
    String displayTitle,
    Optional<Code> parent,
    boolean leaf,
    List<String> parts,
    List<Need> needs,
    List<DocumentedInformation> documentedInformation,
    Optional<String> amendment,
    boolean isNew,
    Optional<Code> guidance,
    List<Code> predecessors) {

  public Requirement {
    parts = List.copyOf(parts);
    needs = List.copyOf(needs);
    documentedInformation = List.copyOf(documentedInformation);
    predecessors = List.copyOf(predecessors);
  }

  /** What sort of entry it is. */
  public enum Kind {
    /** A numbered clause, certifiable. */
    CLAUSE,
    /** A group of controls; it cannot be claimed. */
    THEME,
    /** A control, subject to the Statement of Applicability. */
    CONTROL
  }

  /** The number without its letter: {@code 6.1.2} of {@code C.6.1.2}. */
  public String number() {
    String text = code.text();
    return text.length() > 2 && text.charAt(1) == '.' && Character.isLetter(text.charAt(0))
        ? text.substring(2)
        : text;
  }

  /** Whether documented information is mandatory here, not merely as needed. */
  public boolean mandatesDocumentedInformation() {
    return documentedInformation.stream().anyMatch(DocumentedInformation::mandatory);
  }
}
