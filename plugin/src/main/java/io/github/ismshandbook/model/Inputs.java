package io.github.ismshandbook.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run reads: the files of all layers, the nearest layer's where several have one of the same
 * path. It stands for all it holds, but for {@code messages/…}, which are merged word by word: a
 * file knows the one {@linkplain InputFile#beneath() beneath} it.
 *
 * @param files by path: the project's ({@code handbook.yaml}, {@code policies/…}), the theme's
 *     ({@code templates/…}, {@code assets/…}, {@code messages/…}) and the built-in {@code
 *     catalogs/…}
 * @param problems what scanning found: a folder that does not exist, names that differ by case
 *     only, links that lead out
 * @param licensed a file with text of the standards, which lies elsewhere: its path starts with
 *     {@link #OUTSIDE}
 */
public record Inputs(
    SortedMap<String, InputFile> files, List<Problem> problems, Optional<InputFile> licensed) {
  /** What precedes the name of a file that lies in no layer: no folder has such a name. */
  public static final String OUTSIDE = "(isms.licensedText)/";

  public Inputs {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    problems = List.copyOf(problems);
  }

  /** Inputs without licensed text. */
  public Inputs(SortedMap<String, InputFile> files, List<Problem> problems) {
    this(files, problems, Optional.empty());
  }

  /** The same with licensed text. */
  public Inputs with(InputFile licensedText) {
    return new Inputs(files, problems, Optional.of(licensedText));
  }

  /** The files of a layer over those of the layers beneath it. */
  public static SortedMap<String, InputFile> layered(
      SortedMap<String, ? extends InputFile> nearer, SortedMap<String, InputFile> lower) {
    SortedMap<String, InputFile> files = new TreeMap<>(lower);
    nearer.forEach(
        (path, file) -> files.merge(path, file, (beneath, above) -> above.over(beneath)));
    return files;
  }
}
