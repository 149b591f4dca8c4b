package io.github.ismshandbook.benchmark;

import io.github.ismshandbook.Pipeline;
import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Options;
import io.github.ismshandbook.publish.Publication;
import io.github.ismshandbook.publish.Publisher;
import io.github.ismshandbook.render.Renderer;
import io.github.ismshandbook.scan.Scanner;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** The whole engine: scan, read, link and assess; and for the handbook, render and publish. */
final class Engine implements Contender {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

  private final boolean site;

  /** With {@code site}, it also makes the site. */
  Engine(boolean site) {
    this.site = site;
  }

  @Override
  public long run(Path handbook, Path output) throws IOException {
    Build build = Pipeline.compile(Scanner.scan(handbook), new Options(AS_OF, Optional.empty()));
    if (!site) {
      return build.handbook().claims().size();
    }
    try (Publisher publisher = Publisher.to(output.resolve("site"), output.resolve("site.files"))) {
      Renderer.render(build, publisher);
      Publication done = publisher.commit();
      return done.written();
    }
  }
}
