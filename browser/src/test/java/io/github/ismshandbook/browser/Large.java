package io.github.ismshandbook.browser;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** A made-up handbook of any size: the same number gives the same text. */
final class Large {

  static final int DOCUMENTS = 1_000;

  /** A word that stands in exactly one document, whose number is {@link #RARE_DOCUMENT}. */
  static final String RARE = "zymurgy";

  static final int RARE_DOCUMENT = 617;

  private static final int SECTIONS = 6;

  private static final String[] WORDS = {
    "access", "owner", "system", "review", "request", "ticket", "engineer", "backup", "service",
    "record", "supplier", "weekly", "account", "change", "incident", "key", "log", "office",
    "restore", "device", "team", "manager", "approves", "removes", "checks", "keeps", "reports",
    "quarter", "network", "customer", "password", "encryption", "laptop", "visitor", "training"
  };

  private Large() {}

  static Map<String, String> files() {
    return files(DOCUMENTS);
  }

  /** A handbook of so many documents. */
  static Map<String, String> files(int documents) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "handbook.yaml",
        """
        title: Large handbook
        organisation: Large Ltd
        gate:
          mode: report
          required: ["A.*"]
        """);
    for (int number = 0; number < documents; number++) {
      files.put(
          "policies/area-" + number / 50 + "/document-" + number + ".md",
          document(number, documents));
    }
    return files;
  }

  private static String document(int number, int documents) {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder(8_000);
    text.append("---\nid: POL-").append(number);
    text.append("\ntitle: ").append(words(random, 4)).append(' ').append(number);
    text.append("\ntype: policy\nstatus: approved\nversion: '1.2'\nowner: CISO\napprover: CEO\n");
    text.append("approved: 2026-03-01\nreview: {next: 2027-03-01}\n---\n\n");
    for (int section = 1; section <= SECTIONS; section++) {
      text.append("## Section ").append(section).append(' ').append(words(random, 3));
      if (section % 2 == 1) {
        text.append(" {covers: A.8.").append(1 + random.nextInt(34)).append('}');
      }
      text.append("\n\n");
      for (int paragraph = 0; paragraph < 3; paragraph++) {
        text.append(words(random, 12)).append(". ").append(words(random, 12)).append(".\n\n");
      }
      text.append("See [[POL-").append(random.nextInt(documents)).append("]].\n\n");
    }
    if (number == RARE_DOCUMENT) {
      text.append("The art of ").append(RARE).append(" is not practised here.\n");
    }
    return text.toString();
  }

  private static String words(Random random, int count) {
    StringBuilder words = new StringBuilder();
    for (int word = 0; word < count; word++) {
      words.append(word == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.toString();
  }
}
