package io.github.ismshandbook.scan;

import io.github.ismshandbook.model.InputFile;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The layers on the class path: every {@code META-INF/isms/}, in a jar or a directory. */
final class BuiltIn {

  private static final String ROOT = "META-INF/isms/";

  private BuiltIn() {}

  /** Their files, the first layer's where several have one of the same path. */
  static SortedMap<String, InputFile> files() throws IOException {
    SortedMap<String, InputFile> files = new TreeMap<>();
    // Our own loader: in Maven the thread's is another plugin's or the core's.
    ClassLoader loader = BuiltIn.class.getClassLoader();
    for (URL url : Collections.list(loader.getResources(ROOT))) {
      for (String path : "jar".equals(url.getProtocol()) ? inJar(url) : inDirectory(url)) {
        files.putIfAbsent(path, new OnClassPath(path, loader));
      }
    }
    return files;
  }

  private static List<String> inJar(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    // A cached jar stays open, and Windows cannot delete it.
    connection.setUseCaches(false);
    try (JarFile jar = ((JarURLConnection) connection).getJarFile()) {
      return jar.stream()
          .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(ROOT))
          .map(entry -> entry.getName().substring(ROOT.length()))
          .toList();
    }
  }

  private static List<String> inDirectory(URL url) throws IOException {
    Path root;
    try {
      root = Path.of(new URI(url.toString()));
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }

  private record OnClassPath(String path, ClassLoader loader) implements InputFile {
    @Override
    public byte[] bytes() throws IOException {
      try (InputStream in = loader.getResourceAsStream(ROOT + path)) {
        if (in == null) {
          throw new FileNotFoundException(ROOT + path);
        }
        return in.readAllBytes();
      }
    }
  }
}
