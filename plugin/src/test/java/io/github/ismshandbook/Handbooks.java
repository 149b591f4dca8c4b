package io.github.ismshandbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Inputs;
import io.github.ismshandbook.model.Options;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.scan.Scanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A handbook in one string, for tests.
 *
 * <pre>
 * //- policies/access.md
 * +++ id: POL-01
 * ## Passwords {covers: A.5.51}       &lt;!-- expect unknown-requirement: did you mean A.5.15 --&gt;
 * //- registers/soa.yaml
 * controls: {}                        # expect …
 * //! soa-missing: at no line of the text
 * </pre>
 *
 * <p>A line that starts with {@code +++} becomes the front matter of an approved policy, what
 * follows it added. Without a {@code handbook.yaml} it is {@link #HANDBOOK}. Every problem has to
 * be expected.
 */
public final class Handbooks {

  /** The day that tests judge for. */
  public static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

  /** Requires one control, and leaves out what most cases are not about. */
  public static final String HANDBOOK =
      "title: Test\ngate: {required: [A.5.15], rules: {soa-absent: off, orphan-document: off}}\n";

  private static final String APPROVED =
      "---\nstatus: approved\nowner: CISO\napprover: CEO\napproved: 2026-03-01\nreview: {every: P1Y}\n";

  private record Expectation(String place, String rule, String text) {
    boolean meets(Problem problem) {
      String where =
          problem.place().line() == 0 ? "" : problem.place().path() + ":" + problem.place().line();
      return where.equals(place)
          && problem.rule().id().equals(rule)
          && said(problem).toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }
  }

  private Handbooks() {}

  /** Compiles a handbook, and checks that its problems are just those that are expected. */
  public static Build check(String text) {
    List<Expectation> expectations = new ArrayList<>();
    SortedMap<String, String> files = files(text, expectations);
    Build build = compile(files);
    List<String> unexpected = new ArrayList<>();
    for (Problem problem : build.assessment().problems()) {
      Optional<Expectation> met = expectations.stream().filter(e -> e.meets(problem)).findFirst();
      if (met.isPresent()) {
        expectations.remove(met.get());
      } else {
        unexpected.add(line(problem));
      }
    }
    assertThat(unexpected).as("problems that nobody expects").isEmpty();
    assertThat(expectations).as("problems that do not occur").isEmpty();
    return build;
  }

  /** Compiles a handbook; its expectations, if any, are left out. */
  public static Build compile(String text) {
    return compile(files(text, new ArrayList<>()));
  }

  /** Compiles files by path. */
  public static Build compile(SortedMap<String, String> texts) {
    SortedMap<String, InputFile> files = new TreeMap<>();
    texts.forEach((path, text) -> files.put(path, InputFile.of(path, text)));
    return compileFiles(files);
  }

  /** Compiles files, the built-in layers beneath. */
  public static Build compileFiles(SortedMap<String, InputFile> own) {
    try {
      SortedMap<String, InputFile> files = Inputs.layered(own, Scanner.builtIn());
      files.putIfAbsent("handbook.yaml", InputFile.of("handbook.yaml", HANDBOOK));
      return Pipeline.compile(new Inputs(files, List.of()), new Options(AS_OF, Optional.empty()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The problems as the log says them, without a prefix of the path. */
  public static List<String> lines(Build build) {
    return build.assessment().problems().stream().map(Handbooks::line).toList();
  }

  private static String line(Problem problem) {
    String place =
        problem.place().line() == 0
            ? problem.place().path()
            : problem.place().path()
                + ":["
                + problem.place().line()
                + ","
                + problem.place().column()
                + "]";
    return place + " " + problem.rule().id() + " " + said(problem);
  }

  private static String said(Problem problem) {
    return problem.subject().isEmpty()
        ? problem.message()
        : problem.subject() + " " + problem.message();
  }

  /** The files of a handbook by path, its expectations left out. */
  public static SortedMap<String, String> files(String text) {
    return files(text, new ArrayList<>());
  }

  private static SortedMap<String, String> files(String text, List<Expectation> expectations) {
    SortedMap<String, String> files = new TreeMap<>();
    String path = "policies/access.md";
    StringBuilder file = new StringBuilder();
    int line = 0;
    for (String written : text.split("\n", -1)) {
      if (written.startsWith("//- ")) {
        put(files, path, file);
        path = written.substring(4).strip();
        file = new StringBuilder();
        line = 0;
      } else if (written.startsWith("//! ")) {
        expectations.add(expectation("", written.substring(4)));
      } else if (written.startsWith("+++")) {
        String more = written.substring(3).strip();
        file.append(APPROVED).append(more).append(more.isEmpty() ? "" : "\n").append("---\n");
        line += more.isEmpty() ? 7 : 8;
      } else {
        line++;
        file.append(stripped(written, path + ":" + line, expectations)).append('\n');
      }
    }
    put(files, path, file);
    return files;
  }

  private static void put(SortedMap<String, String> files, String path, StringBuilder file) {
    if (!file.toString().isBlank()) {
      files.put(path, file.toString());
    }
  }

  private static String stripped(String written, String place, List<Expectation> expectations) {
    String line = written;
    for (String[] marks : new String[][] {{"<!-- expect ", "-->"}, {"# expect ", null}}) {
      int start = line.indexOf(marks[0]);
      while (start >= 0) {
        int end = marks[1] == null ? line.length() : line.indexOf(marks[1], start);
        expectations.add(expectation(place, line.substring(start + marks[0].length(), end)));
        line =
            line.substring(0, start).stripTrailing()
                + (marks[1] == null ? "" : line.substring(end + marks[1].length()));
        start = line.indexOf(marks[0]);
      }
    }
    return line;
  }

  private static Expectation expectation(String place, String text) {
    int colon = text.indexOf(':');
    return colon < 0
        ? new Expectation(place, text.strip(), "")
        : new Expectation(
            place, text.substring(0, colon).strip(), text.substring(colon + 1).strip());
  }
}
