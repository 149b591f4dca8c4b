package io.github.ismshandbook.scan;

import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Inputs;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the files of a handbook, the project's layer over the built-in ones. */
public final class Scanner {

  private static final String DOCUMENTS = "policies/";

  private Scanner() {}

  /**
   * Finds the files of the handbook in a folder.
   *
   * @param folder the handbook's folder, such as {@code src/isms}
   * @throws IOException if the folder or the class path cannot be listed
   */
  public static Inputs scan(Path folder) throws IOException {
    SortedMap<String, InputFile> files = new TreeMap<>(BuiltIn.files());
    List<Problem> problems = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      problems.add(missing(folder));
      return new Inputs(files, problems);
    }
    ProjectFolder project = ProjectFolder.list(folder);
    problems.addAll(project.problems());
    problems.addAll(CaseCollisions.among(project.files().keySet()));
    project
        .files()
        .forEach(
            (path, file) -> {
              if (files.put(path, file) != null) {
                problems.add(
                    Problem.of(
                        Rule.OVERRIDE,
                        Place.file(path),
                        "This replaces the built-in file of the same path."));
              }
            });
    if (project.files().keySet().stream().noneMatch(Scanner::isDocument)) {
      problems.add(empty(folder, project.files()));
    }
    return new Inputs(files, problems);
  }

  /** The files of the built-in layers alone: theme and catalogs. */
  public static SortedMap<String, InputFile> builtIn() throws IOException {
    return BuiltIn.files();
  }

  private static boolean isDocument(String path) {
    return path.startsWith(DOCUMENTS) && path.endsWith(".md");
  }

  private static Problem missing(Path folder) {
    String what = Files.exists(folder) ? " is a file, not a folder. " : " does not exist. ";
    return Problem.of(
        Rule.NO_DOCUMENTS,
        Place.file(""),
        "The handbook's folder "
            + shown(folder)
            + what
            + "Create it with a handbook.yaml and Markdown documents in "
            + shown(folder.resolve("policies"))
            + ", or name the right folder.");
  }

  private static Problem empty(Path folder, SortedMap<String, InputFile> files) {
    String elsewhere =
        files.keySet().stream()
            .filter(path -> path.endsWith(".md") && !path.startsWith("snippets/"))
            .findFirst()
            .map(
                path ->
                    " Documents elsewhere, such as " + path + ", are not read: move them there.")
            .orElse("");
    return Problem.of(
        Rule.NO_DOCUMENTS,
        Place.file(""),
        "There is no document in "
            + shown(folder.resolve("policies"))
            + ". Put Markdown files (*.md) there, in any folders you like."
            + elsewhere);
  }

  /** As seen from the directory the run was started in, so that it is the same on all machines. */
  private static String shown(Path path) {
    Path start = Path.of("").toAbsolutePath();
    Path absolute = path.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(start) ? start.relativize(absolute) : path;
    return shown.toString().replace('\\', '/');
  }
}
