package io.github.ismshandbook.render;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is wrong in a template, and where, without the advice that FreeMarker adds for its own
 * users.
 *
 * @param template its path below {@code templates/}
 */
record TemplateFault(String template, int line, int column, String what) {

  private static final List<String> REST =
      List.of("\n----", "\n==>", "\nWas expecting", "\nTip:", "\nThe failing");
  private static final Pattern ASIDE =
      Pattern.compile("\\s*\\((Note that |[^()]* wrapped into )[^()]*\\)\\.?");

  static TemplateFault of(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      // A macro that cannot be read is an inclusion that failed: it is the macro's fault.
      if (cause instanceof ParseException parsing) {
        return new TemplateFault(
            parsing.getTemplateName(),
            parsing.getLineNumber(),
            parsing.getColumnNumber(),
            brief(parsing.getEditorMessage()));
      }
    }
    TemplateException running = (TemplateException) e;
    return new TemplateFault(
        running.getTemplateSourceName(),
        number(running.getLineNumber()),
        number(running.getColumnNumber()),
        what(running));
  }

  private static String what(TemplateException e) {
    String blamed = e.getBlamedExpressionString();
    if (blamed == null) {
      return brief(e.getMessageWithoutStackTop());
    }
    return e instanceof InvalidReferenceException
        ? blamed + " does not exist"
        : blamed + ": " + brief(e.getMessageWithoutStackTop());
  }

  private static int number(Integer known) {
    return known == null ? 0 : known;
  }

  /** The first sentences: the expression is said already, and the rest is advice. */
  private static String brief(String message) {
    int end = message.length();
    for (String next : REST) {
      int start = message.indexOf(next);
      end = start < 0 ? end : Math.min(end, start);
    }
    String brief = ASIDE.matcher(message.substring(0, end)).replaceAll("");
    brief = brief.replaceAll("\\s+", " ").strip();
    return brief.endsWith(":") ? brief.substring(0, brief.length() - 1) : brief;
  }

  /**
   * The whole in one line.
   *
   * @param made what could not be made: the page, and its document
   */
  String message(String made) {
    return LayeredTemplates.FOLDER
        + template
        + ":["
        + line
        + ","
        + column
        + "] "
        + what
        + (what.endsWith(".") ? " " : ". ")
        + "It cannot make "
        + made
        + ".";
  }
}
