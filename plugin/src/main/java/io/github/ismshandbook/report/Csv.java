package io.github.ismshandbook.report;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table as RFC 4180 writes it, in UTF-8, no cell of which a spreadsheet takes for a formula. */
final class Csv {

  private static final String FORMULAS = "=+-@\t\r";
  private static final String NEEDS_QUOTES = ",\"\r\n";

  private final StringBuilder text = new StringBuilder(1 << 14);

  Csv(List<String> head) {
    row(head);
  }

  void row(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        text.append(',');
      }
      cell(cells.get(i));
    }
    text.append("\r\n");
  }

  private void cell(String value) {
    boolean formula = !value.isEmpty() && FORMULAS.indexOf(value.charAt(0)) >= 0;
    String harmless = WellFormed.text(formula ? "'" + value : value);
    if (harmless.chars().anyMatch(c -> NEEDS_QUOTES.indexOf(c) >= 0)) {
      text.append('"').append(harmless.replace("\"", "\"\"")).append('"');
    } else {
      text.append(harmless);
    }
  }

  byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
