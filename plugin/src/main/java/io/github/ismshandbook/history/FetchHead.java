package io.github.ismshandbook.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;

/**
 * What the last {@code git fetch} brought. A clone of a single branch ({@code git clone --depth=1})
 * keeps no reference to another branch that is fetched into it; it is named here alone.
 */
final class FetchHead {

  private FetchHead() {}

  /**
   * The object that was fetched under a name.
   *
   * @param gitFolder the repository's folder, the worktree's own in a worktree
   * @param name of a branch or a tag at the remote: {@code main}
   */
  static Optional<ObjectId> of(Path gitFolder, String name) throws IOException {
    Path file = gitFolder.resolve("FETCH_HEAD");
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    // A line: 40 digits, a tab, "not-for-merge" or nothing, a tab, "branch 'main' of …".
    for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
      String[] columns = line.split("\t", 3);
      boolean named =
          columns.length == 3
              && ObjectId.isId(columns[0])
              && (columns[2].startsWith("branch '" + name + "' of ")
                  || columns[2].startsWith("tag '" + name + "' of "));
      if (named) {
        return Optional.of(ObjectId.fromString(columns[0]));
      }
    }
    return Optional.empty();
  }
}
