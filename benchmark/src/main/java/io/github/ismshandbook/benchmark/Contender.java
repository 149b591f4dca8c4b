package io.github.ismshandbook.benchmark;

import java.io.IOException;
import java.nio.file.Path;

/** Something that turns the handbook in a folder into output, once each time it is asked. */
interface Contender {

  /**
   * Does the whole work once.
   *
   * @param handbook folder with {@code policies/}
   * @param output folder to write to; not there yet
   * @return bytes made, so that no work can be left out
   */
  long run(Path handbook, Path output) throws IOException;
}
