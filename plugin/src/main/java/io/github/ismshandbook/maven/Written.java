package io.github.ismshandbook.maven;

import io.github.ismshandbook.publish.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that {@code isms:init} wrote into a project, and those it found there and left. */
final class Written {

  private final Path project;
  private final List<Path> done = new ArrayList<>();
  private final List<Path> left = new ArrayList<>();

  Written(Path project) {
    this.project = project;
  }

  /** Writes a file that is not there; what is there stays, be it only a link to nowhere. */
  void unlessThere(Path file, String text) throws IOException {
    if (InitMojo.isThere(file)) {
      left.add(file);
    } else {
      WholeFile.write(project, file, text);
      done.add(file);
    }
  }

  /** How many were written in that folder. */
  long in(Path folder) {
    return done.stream().filter(file -> file.startsWith(folder)).count();
  }

  List<Path> left() {
    return List.copyOf(left);
  }
}
