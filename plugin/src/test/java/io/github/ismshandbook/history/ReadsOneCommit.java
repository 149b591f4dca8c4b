package io.github.ismshandbook.history;

import io.github.ismshandbook.model.InputFile;
import java.nio.file.Path;

/** A program that reads a handbook in a commit: {@code folder revision}. */
final class ReadsOneCommit {

  private ReadsOneCommit() {}

  public static void main(String[] arguments) throws Exception {
    try (Commit commit = Commit.of(Path.of(arguments[0]), arguments[1])) {
      for (InputFile file : commit.files()) {
        System.out.println(file.path() + " " + file.bytes().length);
      }
    }
  }
}
