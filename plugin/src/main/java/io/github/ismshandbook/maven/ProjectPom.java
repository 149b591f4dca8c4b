package io.github.ismshandbook.maven;

import io.github.ismshandbook.init.NewPom;
import io.github.ismshandbook.init.PluginBlock;
import io.github.ismshandbook.init.PomEdit;
import io.github.ismshandbook.publish.WholeFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The pom of a project that gets a handbook.
 *
 * @param project the project's folder
 * @param file the pom, which need not be there
 * @param plugin what it has to have
 * @param written where new files are noted
 */
record ProjectPom(Path project, Path file, PluginBlock plugin, Written written) {

  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
  private static final int DECLARATION = 200;

  /** What became of the pom. */
  enum Outcome {
    /** There was none. */
    NEW("Wrote %s, which builds it."),
    /** The plugin was put into it. */
    EXTENDED("Put the plugin into %s, and changed nothing else there."),
    /** It had the plugin. */
    KEPT("%s has the plugin already, and was left as it is."),
    /** Nobody knows where to put it. */
    UNCLEAR("%s was left as it is, for its structure is not clear. Put this into build/plugins:"),
    /** It stands elsewhere. */
    LINK(
        "%s was left as it is, for it is a symbolic link. Put this into build/plugins of the file it"
            + " leads to:");

    private final String words;

    Outcome(String words) {
      this.words = words;
    }

    /** Whether the pom has the plugin now. */
    boolean inThePom() {
      return this != UNCLEAR && this != LINK;
    }

    /** Whether it builds the handbook that was written, wherever that is. */
    boolean builds() {
      return this == NEW || this == EXTENDED;
    }

    List<String> words(String pom, PluginBlock plugin) {
      List<String> lines = new ArrayList<>();
      lines.add(words.replace("%s", pom));
      if (!inThePom()) {
        plugin.lines().forEach(line -> lines.add("  " + line));
      }
      return lines;
    }
  }

  /** Writes a new one, or puts the plugin into the one there is. */
  Outcome write(String groupId, String artifactId) throws MojoExecutionException {
    try {
      if (!InitMojo.isThere(file)) {
        written.unlessThere(file, NewPom.text(groupId, artifactId, plugin));
        written.unlessThere(project.resolve(".gitignore"), "target/\n");
        return Outcome.NEW;
      }
      if (Files.isSymbolicLink(file)) {
        return Outcome.LINK;
      }
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? extended() : Outcome.UNCLEAR;
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot write " + file + ": " + e, e);
    }
  }

  private Outcome extended() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Charset charset = charset(bytes).orElse(null);
    if (charset == null) {
      return Outcome.UNCLEAR;
    }
    String text;
    try {
      text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      // Bytes that are not what the declaration says: nothing of them may be touched.
      return Outcome.UNCLEAR;
    }
    String mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
    Optional<PomEdit> edit = PomEdit.of(text.substring(mark.length()));
    if (edit.isEmpty()) {
      return Outcome.UNCLEAR;
    }
    if (edit.get().isDone()) {
      return Outcome.KEPT;
    }
    Optional<String> edited = edit.get().with(plugin);
    if (edited.isEmpty()) {
      return Outcome.UNCLEAR;
    }
    WholeFile.write(project, file, (mark + edited.get()).getBytes(charset));
    return Outcome.EXTENDED;
  }

  /** What the declaration says; UTF-8 without one. */
  private static Optional<Charset> charset(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
    Matcher declared = ENCODING.matcher(start);
    if (!declared.find()) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    try {
      return Optional.of(Charset.forName(declared.group(1)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      // It is said to be unclear, with what to paste.
      return Optional.empty();
    }
  }
}
