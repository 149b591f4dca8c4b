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
import java.util.ArrayList;
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

  /**
   * Their files, the first layer's where several have one of the same path, each over the next's.
   */
  static SortedMap<String, InputFile> files() throws IOException {
    SortedMap<String, List<InputFile>> layers = new TreeMap<>();
    // Our own loader: in Maven the thread's is another plugin's or the core's.
    ClassLoader loader = BuiltIn.class.getClassLoader();
    for (URL url : Collections.list(loader.getResources(ROOT))) {
      for (String path : "jar".equals(url.getProtocol()) ? inJar(url) : inDirectory(url)) {
        List<InputFile> same = layers.computeIfAbsent(path, one -> new ArrayList<>(1));
        same.add(new OnClassPath(path, loader, same.size()));
      }
    }
    SortedMap<String, InputFile> files = new TreeMap<>();
    layers.forEach((path, same) -> files.put(path, stacked(same)));
    return files;
  }

  private static InputFile stacked(List<InputFile> nearestFirst) {
    InputFile stack = nearestFirst.get(nearestFirst.size() - 1);
    for (int i = nearestFirst.size() - 2; i >= 0; i--) {
      stack = nearestFirst.get(i).over(stack);
    }
    return stack;
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

  /**
   * A file on the class path.
   *
   * @param depth how many layers with a file of that path are nearer
   */
  private record OnClassPath(String path, ClassLoader loader, int depth) implements InputFile {
    @Override
    public byte[] bytes() throws IOException {
      try (InputStream in = depth == 0 ? loader.getResourceAsStream(ROOT + path) : deeper()) {
        if (in == null) {
          throw new FileNotFoundException(ROOT + path);
        }
        return in.readAllBytes();
      }
    }

    private InputStream deeper() throws IOException {
      List<URL> layers = Collections.list(loader.getResources(ROOT + path));
      if (depth >= layers.size()) {
        return null;
      }
      URLConnection connection = layers.get(depth).openConnection();
      connection.setUseCaches(false);
      return connection.getInputStream();
    }

    @Override
    public boolean builtIn() {
      return true;
    }
  }
}
