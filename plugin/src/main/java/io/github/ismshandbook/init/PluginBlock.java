package io.github.ismshandbook.init;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a pom that build a handbook.
 *
 * @param version of this plugin
 * @param source the handbook's folder as the pom says it; empty for the default
 */
public record PluginBlock(String version, String source) {

  static final String GROUP = "io.github.ismshandbook";
  static final String ARTIFACT = "isms-maven-plugin";

  /** How Maven names the plugin, whatever its version. */
  public static String key() {
    return GROUP + ":" + ARTIFACT;
  }

  /** How the command line names the plugin where no pom does. */
  public static String coordinates(String version) {
    return key() + ":" + version;
  }

  /** The plugin, to be pasted into {@code build/plugins}. */
  public List<String> lines() {
    return lines(false);
  }

  /**
   * The plugin.
   *
   * @param parent whether other poms inherit from this one: the handbook is this module's alone
   */
  List<String> lines(boolean parent) {
    List<String> lines = new ArrayList<>();
    lines.add("<plugin>");
    lines.add("  <groupId>" + GROUP + "</groupId>");
    lines.add("  <artifactId>" + ARTIFACT + "</artifactId>");
    lines.add("  <version>" + version + "</version>");
    if (parent) {
      lines.add("  <inherited>false</inherited>");
    }
    if (!source.isEmpty()) {
      lines.add("  <configuration>");
      lines.add("    <source>" + Xml.escaped(source) + "</source>");
      lines.add("  </configuration>");
    }
    lines.add("  <executions>");
    execution("handbook", "prepare-package", "handbook", lines);
    execution("gate", "verify", "check", lines);
    lines.add("  </executions>");
    lines.add("</plugin>");
    return lines;
  }

  private static void execution(String id, String phase, String goal, List<String> lines) {
    lines.add("    <execution>");
    lines.add("      <id>" + id + "</id>");
    lines.add("      <phase>" + phase + "</phase>");
    lines.add("      <goals>");
    lines.add("        <goal>" + goal + "</goal>");
    lines.add("      </goals>");
    lines.add("    </execution>");
  }

  /** The plugin as a report of the Maven site. */
  List<String> report() {
    List<String> lines = new ArrayList<>();
    lines.add("<plugin>");
    lines.add("  <groupId>" + GROUP + "</groupId>");
    lines.add("  <artifactId>" + ARTIFACT + "</artifactId>");
    lines.add("  <version>" + version + "</version>");
    if (!source.isEmpty()) {
      lines.add("  <configuration>");
      lines.add("    <source>" + Xml.escaped(source) + "</source>");
      lines.add("  </configuration>");
    }
    lines.add("  <reportSets>");
    lines.add("    <reportSet>");
    lines.add("      <reports>");
    lines.add("        <report>report</report>");
    lines.add("      </reports>");
    lines.add("    </reportSet>");
    lines.add("  </reportSets>");
    lines.add("</plugin>");
    return lines;
  }

  /** Writes text for XML. */
  private static final class Xml {
    static String escaped(String text) {
      return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
  }
}
