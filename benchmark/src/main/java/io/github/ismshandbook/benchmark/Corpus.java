package io.github.ismshandbook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A made-up handbook of a given size: the same number gives the same bytes. */
final class Corpus {

  private static final int[] CONTROLS_PER_THEME = {37, 8, 14, 34};
  private static final String[] WORDS = {
    "access", "owner", "system", "review", "request", "ticket", "engineer", "backup", "service",
    "record", "supplier", "weekly", "account", "change", "incident", "key", "log", "office",
    "restore", "device", "team", "manager", "approves", "removes", "checks", "keeps", "reports"
  };

  private final int documents;
  private final List<String> codes = new ArrayList<>();

  Corpus(int documents) {
    this.documents = documents;
    for (int theme = 0; theme < CONTROLS_PER_THEME.length; theme++) {
      for (int control = 1; control <= CONTROLS_PER_THEME[theme]; control++) {
        codes.add("A." + (theme + 5) + "." + control);
      }
    }
  }

  /** Writes the handbook into a folder that does not exist yet. */
  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("handbook.yaml"),
        """
        title: Benchmark handbook
        organisation: Benchmark
        gate:
          required: ["A.*"]
        """);
    for (int number = 0; number < documents; number++) {
      Path file = folder.resolve(path(number));
      Files.createDirectories(file.getParent());
      Files.writeString(file, document(number));
    }
  }

  private static String path(int number) {
    return "policies/area-" + number / 50 + "/document-" + number + ".md";
  }

  private String document(int number) {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder(12_000);
    text.append("---\nid: POL-").append(number);
    text.append("\ntitle: ").append(words(random, 4)).append(' ').append(number);
    text.append("\ntype: policy\nstatus: approved\nversion: '1.2'\nowner: CISO\napprover: CEO\n");
    text.append("approved: 2026-03-01\nreview: {next: 2027-03-01}\n---\n\n");
    int length = 3_000 + random.nextInt(7_000);
    int section = 0;
    while (text.length() < length) {
      section++;
      section(text, random, number, section);
    }
    return text.toString();
  }

  private void section(StringBuilder text, Random random, int number, int section) {
    text.append("## Section ").append(section).append(' ').append(words(random, 3));
    if (section % 2 == 1) {
      text.append(" {covers: ").append(code(random)).append('}');
    }
    text.append("\n\n");
    for (int paragraph = 0; paragraph < 3; paragraph++) {
      text.append(sentence(random)).append(' ').append(sentence(random));
      text.append(" See **").append(words(random, 2)).append("** and `").append(words(random, 1));
      text.append("`, ").append(code(random)).append(" too.");
      if (paragraph == 1) {
        int other = random.nextInt(documents);
        text.append(" [").append(words(random, 2)).append("](../area-").append(other / 50);
        text.append("/document-").append(other).append(".md) {covers: ").append(code(random));
        text.append('}');
      }
      text.append("\n\n");
    }
    if (section % 3 == 1) {
      text.append("| Task | Role | When |\n| --- | --- | ---: |\n");
      for (int row = 0; row < 5; row++) {
        text.append("| ").append(words(random, 4)).append(" | ").append(words(random, 1));
        text.append(" | ").append(random.nextInt(90)).append(" days |\n");
      }
      text.append('\n');
    } else {
      for (int item = 0; item < 4; item++) {
        text.append("- ").append(sentence(random)).append('\n');
      }
      text.append("\nAlso [[POL-").append(random.nextInt(documents)).append("]].\n\n");
    }
  }

  private String code(Random random) {
    return codes.get(random.nextInt(codes.size()));
  }

  private static String sentence(Random random) {
    String words = words(random, 9);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }

  private static String words(Random random, int count) {
    StringBuilder words = new StringBuilder();
    for (int word = 0; word < count; word++) {
      words.append(word == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.toString();
  }
}
