package io.github.ismshandbook.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The layers of several jars and directories on one class path. */
class LayersTest {

  @TempDir Path temp;

  private Path jar(String name, String path, String text) throws IOException {
    Path jar = temp.resolve(name);
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("META-INF/isms/"));
      zip.putNextEntry(new ZipEntry("META-INF/isms/" + path));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return jar;
  }

  private static URL codeOf(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  @Test
  void everyLayerIsFoundAndTheNearestWins() throws Exception {
    List<URL> classPath = new ArrayList<>();
    classPath.add(jar("near pack.jar", "assets/logo.svg", "near").toUri().toURL());
    classPath.add(jar("far.jar", "assets/logo.svg", "far").toUri().toURL());
    classPath.add(jar("other.jar", "policies/pack.md", "# Pack").toUri().toURL());
    classPath.add(codeOf(Scanner.class));

    // No parent, as in a plugin's realm: neither the thread's loader nor the test's is asked.
    try (URLClassLoader realm =
        new URLClassLoader(classPath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Method builtIn = realm.loadClass(Scanner.class.getName()).getMethod("builtIn");
      Map<?, ?> files = (Map<?, ?>) builtIn.invoke(null);

      assertThat(files.keySet().stream().map(Object::toString))
          .contains("assets/logo.svg", "policies/pack.md", "catalogs/iso27001-2022.yaml");
      Object logo = files.get("assets/logo.svg");
      Method bytes = realm.loadClass("io.github.ismshandbook.model.InputFile").getMethod("bytes");
      assertThat(new String((byte[]) bytes.invoke(logo), StandardCharsets.UTF_8)).isEqualTo("near");
    }
  }

  @Test
  void aFileKnowsTheOneBeneathIt() throws Exception {
    String path = "messages/messages_en.properties";
    List<URL> classPath = new ArrayList<>();
    classPath.add(jar("near pack.jar", path, "near").toUri().toURL());
    classPath.add(jar("other.jar", "policies/pack.md", "# Pack").toUri().toURL());
    classPath.add(jar("far#1.jar", path, "far").toUri().toURL());
    classPath.add(codeOf(Scanner.class));

    try (URLClassLoader realm =
        new URLClassLoader(classPath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Method builtIn = realm.loadClass(Scanner.class.getName()).getMethod("builtIn");
      Object near = ((Map<?, ?>) builtIn.invoke(null)).get(path);
      Class<?> file = realm.loadClass("io.github.ismshandbook.model.InputFile");
      Object far = ((Optional<?>) file.getMethod("beneath").invoke(near)).orElseThrow();

      assertThat(text(file, near)).isEqualTo("near");
      assertThat(text(file, far)).isEqualTo("far");
      assertThat(file.getMethod("builtIn").invoke(near)).isEqualTo(true);
      assertThat((Optional<?>) file.getMethod("beneath").invoke(far)).isEmpty();
    }
  }

  private static String text(Class<?> type, Object file) throws Exception {
    return new String((byte[]) type.getMethod("bytes").invoke(file), StandardCharsets.UTF_8);
  }
}
