package io.github.ismshandbook.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run reads: the files of all layers, the nearest layer's where several have one of the same
 * path.
 *
 * @param files by path: the project's ({@code handbook.yaml}, {@code policies/…}), the theme's
 *     ({@code templates/…}, {@code assets/…}, {@code messages/…}) and the built-in {@code
 *     catalogs/…}
 * @param problems what scanning found: a folder that does not exist, names that differ by case
 *     only, links that lead out
 */
public record Inputs(SortedMap<String, InputFile> files, List<Problem> problems) {
  public Inputs {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    problems = List.copyOf(problems);
  }
}
