package io.github.ismshandbook.init;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a handbook to start from: those of both styles, and those of one. */
public final class Starter {

  /** Not under META-INF/isms: what lies there is a layer of every handbook. */
  private static final String ROOT = "/META-INF/isms-init/";

  private static final String COMMON = "common/";

  private Starter() {}

  /** The texts, by their paths in the handbook's folder. */
  public static SortedMap<String, String> files(Style style, Answers answers) throws IOException {
    Tokens tokens = new Tokens(answers);
    SortedMap<String, String> files = new TreeMap<>();
    String own = style.id() + "/";
    // A jar has no folders to look into, so what there is stands in a file.
    for (String entry : text("files.txt").split("\n")) {
      String set = entry.startsWith(COMMON) ? COMMON : entry.startsWith(own) ? own : "";
      if (!set.isEmpty()) {
        String path = entry.substring(set.length());
        files.put(path, tokens.fill(path, text(entry)));
      }
    }
    return files;
  }

  private static String text(String path) throws IOException {
    try (InputStream in = Starter.class.getResourceAsStream(ROOT + path)) {
      if (in == null) {
        throw new IOException("The plugin is incomplete: it has no " + ROOT + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
