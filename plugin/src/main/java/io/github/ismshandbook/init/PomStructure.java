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

/** Where the elements of a pom stand that a plugin goes into. */
final class PomStructure {

  private static final String PLUGINS = "/project/build/plugins";
  private static final String NAMESPACE = "http://maven.apache.org/POM/4.0.0";

  /**
   * An element.
   *
   * @param open where its start tag begins
   * @param inner where its start tag ends
   * @param close where its end tag begins; where the start tag ends if it is an empty-element tag
   */
  record Element(int open, int inner, int close) {
    /** Whether it is one tag, {@code <plugins/>}. */
    boolean single(String text) {
      return close == inner && text.charAt(inner - 2) == '/';
    }
  }

  private final Map<String, Element> elements = new HashMap<>();
  private int firstChild = -1;
  private boolean present;
  private boolean parent;

  /** The pom's structure; empty if it cannot be understood, and so cannot be edited. */
  static Optional<PomStructure> of(String text) {
    PomStructure structure = new PomStructure();
    try {
      return structure.read(text) ? Optional.of(structure) : Optional.empty();
    } catch (XMLStreamException e) {
      // It is said to be left as it is, with what to paste.
      return Optional.empty();
    }
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

  private boolean read(String text) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
    Deque<String> paths = new ArrayDeque<>();
    Deque<Integer> starts = new ArrayDeque<>();
    Deque<Integer> inners = new ArrayDeque<>();
    StringBuilder value = new StringBuilder();
    String groupId = "";
    String artifactId = "";
    paths.push("");
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.DTD -> {
          // What its entities hold nobody knows here.
          return false;
        }
        case XMLStreamConstants.START_ELEMENT -> {
          int end = xml.getLocation().getCharacterOffset();
          int start = end < 1 || end > text.length() ? -1 : text.lastIndexOf('<', end - 1);
          boolean plain = xml.getPrefix() == null || xml.getPrefix().isEmpty();
          if (!plain || !ours(xml.getNamespaceURI()) || !isTag(text, start, xml.getLocalName())) {
            return false;
          }
          String path = paths.peek() + "/" + xml.getLocalName();
          if (paths.size() == 1 && !path.equals("/project")) {
            return false;
          }
          if (paths.size() == 2 && firstChild < 0) {
            firstChild = start;
          }
          if (path.equals(PLUGINS + "/plugin")) {
            groupId = "";
            artifactId = "";
          }
          parent |= path.equals("/project/modules");
          paths.push(path);
          starts.push(start);
          inners.push(end);
          value.setLength(0);
        }
        case XMLStreamConstants.CHARACTERS -> value.append(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          String path = paths.pop();
          int start = starts.pop();
          int inner = inners.pop();
          int end = xml.getLocation().getCharacterOffset();
          int close = end == inner ? inner : text.lastIndexOf("</", end - 1);
          if (close < inner) {
            return false;
          }
          elements.putIfAbsent(path, new Element(start, inner, close));
          String said = value.toString().strip();
          if (path.equals(PLUGINS + "/plugin/groupId")) {
            groupId = said;
          } else if (path.equals(PLUGINS + "/plugin/artifactId")) {
            artifactId = said;
          } else if (path.equals(PLUGINS + "/plugin")) {
            present |= groupId.equals(PluginBlock.GROUP) && artifactId.equals(PluginBlock.ARTIFACT);
          } else if (path.equals("/project/packaging")) {
            parent |= said.equals("pom");
          }
          value.setLength(0);
        }
        default -> {
          // Comments and processing instructions stay as they are.
        }
      }
    }
    return elements.containsKey("/project");
  }

  private static boolean ours(String namespace) {
    return namespace == null || namespace.isEmpty() || namespace.equals(NAMESPACE);
  }

  private static boolean isTag(String text, int start, String name) {
    return start >= 0 && text.startsWith(name, start + 1);
  }
}
