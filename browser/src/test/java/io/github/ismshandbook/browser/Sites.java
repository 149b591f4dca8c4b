package io.github.ismshandbook.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The sites that tests look at, each made when it is first asked for. */
final class Sites {

  /** Which handbook. */
  enum Which {
    /** The sample project's, as Maven built it. */
    SAMPLE,
    /** A small one in which everything is wrong that a page can tell about: {@link Troubled}. */
    TROUBLED,
    /** A small one to search in: {@link Searched}. */
    SEARCHED,
    /** A made-up one of a thousand documents: {@link Large}. */
    LARGE
  }

  private final Path work = Path.of("target", "handbooks").toAbsolutePath();
  private final Map<Which, Site> made = new EnumMap<>(Which.class);

  Site get(Which which) {
    return made.computeIfAbsent(which, this::make);
  }

  Site sample() {
    return get(Which.SAMPLE);
  }

  private Site make(Which which) {
    return switch (which) {
      case SAMPLE -> Site.sample();
      case TROUBLED -> compile("troubled", Troubled.FILES);
      case SEARCHED -> compile("searched", Searched.files());
      case LARGE -> compile("large", Large.files());
    };
  }

  /** Writes a handbook and compiles it, in a folder of its own. */
  Site compile(String name, Map<String, String> files) {
    Path folder = work.resolve(name);
    try {
      delete(folder);
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = folder.resolve("handbook").resolve(file.getKey()).normalize();
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
      return Site.compiled(folder.resolve("handbook"), folder.resolve("site"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(folder)) {
      paths = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }

  /** Gives tests the one instance of a run. */
  static final class Resolver implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Sites.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.create(Sites.class))
          .getOrComputeIfAbsent(Sites.class, type -> new Sites(), Sites.class);
    }
  }
}
