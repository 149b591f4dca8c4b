package io.github.ismshandbook.init;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Where the elements of a pom stand that a plugin goes into. A parser says whether it is XML; where
 * each tag stands is looked for here, since the JDK's parser does not say it exactly.
 */
final class PomStructure {

  private static final String PLUGIN = "/project/build/plugins/plugin";
  private static final String NAMESPACE = "http://maven.apache.org/POM/4.0.0";

  /**
   * An element.
   *
   * @param open where its start tag begins
   * @param inner where its start tag ends
   * @param close where its end tag begins; where the start tag ends if there is no other
   */
  record Element(int open, int inner, int close) {
    /** Whether it is one tag, {@code <plugins/>}. */
    boolean single(String text) {
      return close == inner && text.charAt(inner - 2) == '/';
    }
  }

  private final String text;
  private final Map<String, Element> elements = new HashMap<>();
  private final Deque<String> paths = new ArrayDeque<>();
  private final Deque<Integer> opens = new ArrayDeque<>();
  private final Deque<Integer> inners = new ArrayDeque<>();
  private final StringBuilder value = new StringBuilder();
  private int firstChild = -1;
  private String groupId = "";
  private String artifactId = "";
  private boolean present;
  private boolean parent;

  private PomStructure(String text) {
    this.text = text;
    paths.push("");
  }

  /** The pom's structure; empty if it is no pom, or one that cannot be edited safely. */
  static Optional<PomStructure> of(String text) {
    if (!isPom(text)) {
      return Optional.empty();
    }
    PomStructure structure = new PomStructure(text);
    structure.read();
    return Optional.of(structure);
  }

  /** The first element of that path: {@code /project/build}. */
  Optional<Element> element(String path) {
    return Optional.ofNullable(elements.get(path));
  }

  /** Where the first element within the project begins; -1 if there is none. */
  int firstChild() {
    return firstChild;
  }

  /** Whether the build has this plugin. */
  boolean present() {
    return present;
  }

  /** Whether other poms may inherit from it. */
  boolean parent() {
    return parent;
  }

  private static boolean isPom(String text) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    boolean pom = false;
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
      int depth = 0;
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.DTD -> {
            // What its entities hold nobody knows here.
            return false;
          }
          case XMLStreamConstants.START_ELEMENT -> {
            if (depth++ == 0) {
              pom = xml.getLocalName().equals("project") && isPlain(xml);
            }
          }
          case XMLStreamConstants.END_ELEMENT -> depth--;
          default -> {
            // Everything else stays as it is.
          }
        }
      }
    } catch (XMLStreamException e) {
      // The pom is left as it is, and it is said what to paste.
      return false;
    }
    return pom;
  }

  /** Whether elements are written without a prefix, so that ours may be. */
  private static boolean isPlain(XMLStreamReader xml) {
    String namespace = xml.getNamespaceURI();
    return (xml.getPrefix() == null || xml.getPrefix().isEmpty())
        && (namespace == null || namespace.isEmpty() || namespace.equals(NAMESPACE));
  }

  /** Every {@code <} of well-formed XML begins a tag, or what is skipped whole. */
  private void read() {
    int at = 0;
    for (int next = text.indexOf('<'); next >= 0; next = text.indexOf('<', at)) {
      value.append(text, at, next);
      if (text.startsWith("<!--", next)) {
        at = after("-->", next + 4);
      } else if (text.startsWith("<![CDATA[", next)) {
        at = after("]]>", next + 9);
        value.append(text, next + 9, at - 3);
      } else if (text.startsWith("<?", next)) {
        at = after("?>", next + 2);
      } else {
        at = tagEnd(next);
        if (text.charAt(next + 1) == '/') {
          end(next);
        } else {
          start(next, at);
          if (text.charAt(at - 2) == '/') {
            end(at);
          }
        }
        value.setLength(0);
      }
    }
  }

  private int after(String end, int from) {
    return text.indexOf(end, from) + end.length();
  }

  /** Where a tag ends: behind the first {@code >} that no quotes enclose. */
  private int tagEnd(int from) {
    char quote = 0;
    for (int i = from; ; i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
  }

  private void start(int open, int inner) {
    int end = open + 1;
    while (" \t\r\n/>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    if (paths.size() == 2 && firstChild < 0) {
      firstChild = open;
    }
    String path = paths.peek() + "/" + text.substring(open + 1, end);
    if (path.equals(PLUGIN)) {
      groupId = "";
      artifactId = "";
    }
    parent |= path.equals("/project/modules");
    paths.push(path);
    opens.push(open);
    inners.push(inner);
  }

  private void end(int close) {
    String path = paths.pop();
    elements.putIfAbsent(path, new Element(opens.pop(), inners.pop(), close));
    String said = value.toString().strip();
    switch (path) {
      case PLUGIN + "/groupId" -> groupId = said;
      case PLUGIN + "/artifactId" -> artifactId = said;
      case PLUGIN ->
          present |= groupId.equals(PluginBlock.GROUP) && artifactId.equals(PluginBlock.ARTIFACT);
      case "/project/packaging" -> parent |= said.equals("pom");
      default -> {
        // Nothing that matters here.
      }
    }
  }
}
