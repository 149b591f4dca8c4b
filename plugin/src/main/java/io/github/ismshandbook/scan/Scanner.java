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
import java.util.Collection;
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
    if (!Files.isDirectory(folder)) {
      return layered(new TreeMap<>(), List.of(missing(folder)));
    }
    ProjectFolder project = ProjectFolder.list(folder);
    List<Problem> problems = new ArrayList<>(project.problems());
    addEmpty(shown(folder.resolve("policies")), project.files(), problems);
    return layered(project.files(), problems);
  }

  /**
   * The same for files that lie elsewhere than in a folder, such as in a commit: what is hidden or
   * too big there is so here.
   *
   * @param files every file of the project's layer, hidden ones included
   * @param found what was found wrong on the way to them
   * @throws IOException if a size cannot be told, or the class path cannot be listed
   */
  public static Inputs scan(Collection<? extends InputFile> files, List<Problem> found)
      throws IOException {
    ProjectFiles project = ProjectFiles.of(files);
    List<Problem> problems = new ArrayList<>(found);
    problems.addAll(project.problems());
    addEmpty("policies", project.files(), problems);
    return layered(project.files(), problems);
  }

  /** The project's files over the built-in ones. */
  private static Inputs layered(SortedMap<String, InputFile> project, List<Problem> found)
      throws IOException {
    SortedMap<String, InputFile> builtIn = BuiltIn.files();
    List<Problem> problems = new ArrayList<>(found);
    problems.addAll(CaseCollisions.among(project.keySet()));
    for (String path : project.keySet()) {
      if (builtIn.containsKey(path)) {
        problems.add(
            Problem.of(
                Rule.OVERRIDE,
                Place.file(path),
                path.startsWith("messages/")
                    ? "These words replace those of the built-in file of the same path, one by one."
                    : "This replaces the built-in file of the same path."));
      }
    }
    return new Inputs(Inputs.layered(project, builtIn), problems);
  }

  private static void addEmpty(
      String folder, SortedMap<String, InputFile> files, List<Problem> problems) {
    if (files.keySet().stream().noneMatch(Scanner::isDocument)) {
      problems.add(empty(folder, files));
    }
  }

  /**
   * A file that belongs to no layer. Its path is its name in the folder {@link Inputs#OUTSIDE}:
   * where it lies on this machine is nobody's business.
   */
  public static InputFile outside(Path file) {
    return ProjectFolder.outside(file);
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

  private static Problem empty(String folder, SortedMap<String, InputFile> files) {
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
            + folder
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
