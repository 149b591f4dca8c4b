package io.github.ismshandbook.render;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An SVG picture of which only shapes, text and their look are left. Shown as an image it could do
 * no harm, but opened by itself it is a page of the site: scripts, handlers, foreign markup and
 * whatever refers to a place outside are left out.
 */
final class SafeSvg {

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XLINK = "http://www.w3.org/1999/xlink";

  private final XMLStreamReader in;
  private final StringBuilder out = new StringBuilder();

  private SafeSvg(XMLStreamReader in) {
    this.in = in;
  }

  /** The cleaned picture; one that is no well-formed SVG becomes a picture that says so. */
  static byte[] of(byte[] picture) {
    String text;
    try {
      text = new SafeSvg(reader(picture)).clean();
    } catch (XMLStreamException e) {
      text =
          "<svg xmlns=\""
              + SVG
              + "\" width=\"360\" height=\"40\"><text x=\"8\" y=\"25\">"
              + "This picture is no well-formed SVG.</text></svg>\n";
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static XMLStreamReader reader(byte[] picture) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
    return factory.createXMLStreamReader(new ByteArrayInputStream(picture));
  }

  private String clean() throws XMLStreamException {
    int depth = 0;
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (!isHarmless(depth == 0)) {
            skip();
          } else if (in.getLocalName().equals("style")) {
            style();
          } else {
            start(depth == 0);
            depth++;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          out.append("</").append(in.getLocalName()).append('>');
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (depth > 0) {
            escape(in.getText());
          }
        }
        default -> {
          // Comments, instructions and the document type say nothing that is shown.
        }
      }
    }
    if (out.isEmpty()) {
      throw new XMLStreamException("no svg element");
    }
    return out.append('\n').toString();
  }

  private boolean isHarmless(boolean root) {
    String name = in.getLocalName();
    String namespace = in.getNamespaceURI();
    return (namespace == null || SVG.equals(namespace))
        && (root ? name.equals("svg") : SvgVocabulary.isHarmless(name));
  }

  private void start(boolean root) {
    out.append('<').append(in.getLocalName());
    if (root) {
      out.append(" xmlns=\"" + SVG + "\" xmlns:xlink=\"" + XLINK + "\"");
    }
    for (int i = 0; i < in.getAttributeCount(); i++) {
      attribute(name(i), in.getAttributeValue(i));
    }
    out.append('>');
  }

  /** Writes a whole style; rules that refer to other places are left out together. */
  private void style() throws XMLStreamException {
    out.append("<style>");
    String rules = in.getElementText();
    if (SvgVocabulary.staysInside(rules)) {
      escape(rules);
    }
    out.append("</style>");
  }

  private String name(int attribute) {
    String namespace = in.getAttributeNamespace(attribute);
    if (namespace == null || namespace.isEmpty()) {
      return in.getAttributeLocalName(attribute);
    }
    return XLINK.equals(namespace) ? "xlink:" + in.getAttributeLocalName(attribute) : "";
  }

  private void attribute(String name, String value) {
    if (SvgVocabulary.isHarmless(name, value)) {
      out.append(' ').append(name).append("=\"");
      escape(value);
      out.append('"');
    }
  }

  private void skip() throws XMLStreamException {
    int open = 1;
    while (open > 0) {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        open++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open--;
      }
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
  }
}
