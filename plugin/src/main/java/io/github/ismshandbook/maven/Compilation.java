package io.github.ismshandbook.maven;

import io.github.ismshandbook.Pipeline;
import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Inputs;
import io.github.ismshandbook.model.Options;
import io.github.ismshandbook.scan.Scanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A compiled handbook, kept for the other goals of the same run.
 *
 * @param source the handbook's folder
 * @param options what it was judged with
 * @param state of the folder when it was read
 * @param licensed the file with licensed text and its state, if one was named
 * @param build what came of it
 */
record Compilation(
    Path source, Options options, Fingerprint state, Optional<Fingerprint> licensed, Build build) {

  /**
   * The build, compiled now unless a goal before did so from the same files; judged anew if that
   * went by other options.
   */
  @SuppressWarnings({"unchecked", "rawtypes"}) // Maven's plugin context is a raw map.
  static Build of(Settings settings, Map context) throws IOException {
    Fingerprint state = Fingerprint.of(settings.source());
    Optional<Fingerprint> licensed =
        settings.licensed().isEmpty()
            ? Optional.empty()
            : Optional.of(Fingerprint.of(settings.licensed().get()));
    // A report runs in a class loader of its own, and so may find one that is not of this class.
    Compilation known =
        context != null && context.get(Compilation.class.getName()) instanceof Compilation last
            ? last
            : null;
    boolean same =
        known != null
            && known.source().equals(settings.source())
            && known.state().equals(state)
            && known.licensed().equals(licensed);
    if (same && known.options().equals(settings.options())) {
      return known.build();
    }
    Build build =
        same
            ? Pipeline.judge(known.build(), settings.options())
            : Pipeline.compile(inputs(settings), settings.options());
    if (context != null) {
      context.put(
          Compilation.class.getName(),
          new Compilation(settings.source(), settings.options(), state, licensed, build));
    }
    return build;
  }

  /** What a run reads. */
  static Inputs inputs(Settings settings) throws IOException {
    Inputs inputs = Scanner.scan(settings.source());
    return settings.licensed().isEmpty()
        ? inputs
        : inputs.with(Scanner.outside(settings.licensed().get()));
  }
}
