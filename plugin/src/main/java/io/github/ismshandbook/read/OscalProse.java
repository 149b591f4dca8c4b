package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.RequirementText;
import io.github.ismshandbook.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a control of an OSCAL catalog says: its statement is what it asks, the labelled items of
 * that are its parts, and its guidance is discussion.
 */
final class OscalProse {

  private static final String EXAMPLE = "parts: [{name: statement, prose: ...}]";

  /** Longer labels are read as no part of a tag. */
  private static final int LONGEST_LETTER = 4;

  private final OscalParameters parameters;
  private final List<Problem> problems;
  private final List<String> asks = new ArrayList<>();
  private final Map<String, String> parts = new LinkedHashMap<>();
  private final List<String> discussion = new ArrayList<>();

  private OscalProse(OscalParameters parameters, List<Problem> problems) {
    this.parameters = parameters;
    this.problems = problems;
  }

  static RequirementText read(
      OscalNode control, OscalParameters parameters, List<Problem> problems) {
    OscalProse prose = new OscalProse(parameters, problems);
    for (Fields part : prose.parts(control.fields())) {
      switch (part.text("name").toLowerCase(Locale.ROOT)) {
        case "statement" -> prose.statement(part);
        case "guidance" -> prose.paragraphs(part, prose.discussion);
        default -> {
          // Objectives and methods of an assessment are for assessors.
        }
      }
    }
    return new RequirementText(
        prose.asks, prose.parts, prose.discussion, List.of(), List.of(), List.of(), List.of());
  }

  private List<Fields> parts(Fields fields) {
    return fields.blocks("parts", EXAMPLE).stream()
        .map(block -> Fields.open(block, "parts.", problems))
        .toList();
  }

  private void statement(Fields statement) {
    asks.addAll(paragraphs(statement));
    for (Fields item : parts(statement)) {
      String letter = letter(label(item));
      if (letter.isEmpty() || parts.containsKey(letter)) {
        paragraphs(item, asks);
      } else {
        List<String> texts = new ArrayList<>(paragraphs(item));
        parts(item).forEach(part -> paragraphs(part, texts));
        parts.put(letter, String.join(" ", texts));
      }
    }
  }

  /** A part and what is nested in it, each paragraph with its label before it. */
  private void paragraphs(Fields part, List<String> into) {
    String label = label(part);
    List<String> own = paragraphs(part);
    for (int i = 0; i < own.size(); i++) {
      into.add(i == 0 && !label.isEmpty() ? label + " " + own.get(i) : own.get(i));
    }
    parts(part).forEach(nested -> paragraphs(nested, into));
  }

  private static String label(Fields part) {
    return OscalNode.props(part, "label").stream()
        .map(OscalNode.Prop::value)
        .findFirst()
        .orElse("");
  }

  /** A label as a tag names it: {@code a} for {@code a.} and for {@code (a)}. */
  private static String letter(String label) {
    StringBuilder letter = new StringBuilder();
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        letter.append(Character.toLowerCase(c));
      } else if (".():".indexOf(c) < 0) {
        return "";
      }
    }
    return letter.length() > LONGEST_LETTER ? "" : letter.toString();
  }

  /** The paragraphs of a part's prose, on one line each. */
  private List<String> paragraphs(Fields part) {
    if (!(part.node("prose").orElse(null) instanceof YamlNode.Scalar prose)) {
      return List.of();
    }
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String line : parameters.in(prose.text(), prose.place()).split("\n", -1)) {
      String stripped = line.strip();
      if (!stripped.isEmpty()) {
        paragraph.append(paragraph.length() == 0 ? "" : " ").append(stripped);
      } else if (paragraph.length() > 0) {
        paragraphs.add(MarkupLine.plain(paragraph.toString()));
        paragraph.setLength(0);
      }
    }
    if (paragraph.length() > 0) {
      paragraphs.add(MarkupLine.plain(paragraph.toString()));
    }
    return paragraphs;
  }
}
