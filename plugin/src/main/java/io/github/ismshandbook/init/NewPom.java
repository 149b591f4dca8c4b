package io.github.ismshandbook.init;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A pom that builds a handbook and nothing else. */
public final class NewPom {

  private NewPom() {}

  /** Its text. The organisation is not in it: Maven would fill in what looks like a property. */
  public static String text(String groupId, String artifactId, PluginBlock plugin) {
    List<String> lines = new ArrayList<>();
    lines.add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    lines.add("<project xmlns=\"http://maven.apache.org/POM/4.0.0\"");
    lines.add("         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"");
    lines.add(
        "         xsi:schemaLocation=\"http://maven.apache.org/POM/4.0.0"
            + " http://maven.apache.org/xsd/maven-4.0.0.xsd\">");
    lines.add("  <modelVersion>4.0.0</modelVersion>");
    lines.add("");
    lines.add("  <groupId>" + groupId + "</groupId>");
    lines.add("  <artifactId>" + artifactId + "</artifactId>");
    lines.add("  <version>1.0.0-SNAPSHOT</version>");
    lines.add("  <packaging>pom</packaging>");
    lines.add("  <name>Information security handbook</name>");
    lines.add("");
    lines.add("  <properties>");
    lines.add("    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>");
    lines.add("  </properties>");
    lines.add("");
    lines.add("  <build>");
    plugins(plugin.lines(), lines);
    lines.add("  </build>");
    lines.add("");
    lines.add("  <!-- For `mvn site`: the handbook among the reports. -->");
    lines.add("  <reporting>");
    lines.add("    <excludeDefaults>true</excludeDefaults>");
    plugins(plugin.report(), lines);
    lines.add("  </reporting>");
    lines.add("</project>");
    return String.join("\n", lines) + "\n";
  }

  private static void plugins(List<String> plugin, List<String> lines) {
    lines.add("    <plugins>");
    plugin.forEach(line -> lines.add("      " + line));
    lines.add("    </plugins>");
  }

  /** A folder's name as an artifactId: {@code Acme ISMS} is {@code acme-isms}. */
  public static String artifactId(String folder) {
    String id =
        folder
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9._-]+", "-")
            .replaceAll("^[._-]+|[._-]+$", "");
    return id.isEmpty() ? "isms-handbook" : id;
  }
}
