package io.github.ismshandbook.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML text being written, in UTF-8 and with {@code \n}, indented, the same on every machine. */
final class Xml {

  private final XMLStreamWriter writer;
  private int depth;
  private boolean closesOnItsLine = true;

  private Xml(XMLStreamWriter writer) {
    this.writer = writer;
  }

  /** The bytes of the document whose root the content fills. */
  static byte[] document(String root, Consumer<Xml> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
    try {
      // The JDK's own: another on the class path would write other bytes.
      XMLStreamWriter writer =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      Xml xml = new Xml(writer);
      writer.writeStartDocument("UTF-8", "1.0");
      xml.element(root, () -> content.accept(xml));
      writer.writeCharacters("\n");
      writer.writeEndDocument();
      writer.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("memory can always be written to", e);
    }
    return bytes.toByteArray();
  }

  /** An element; its attributes come before its children. */
  void element(String name, Runnable content) {
    write(
        () -> {
          newLine();
          writer.writeStartElement(name);
        });
    depth++;
    closesOnItsLine = true;
    content.run();
    depth--;
    write(
        () -> {
          if (!closesOnItsLine) {
            newLine();
          }
          writer.writeEndElement();
        });
    closesOnItsLine = false;
  }

  Xml attribute(String name, String value) {
    write(() -> writer.writeAttribute(name, legal(value)));
    return this;
  }

  void text(String value) {
    if (!value.isEmpty()) {
      write(() -> writer.writeCharacters(legal(value)));
    }
  }

  private void newLine() throws XMLStreamException {
    writer.writeCharacters("\n" + "  ".repeat(depth));
  }

  private static void write(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("memory can always be written to", e);
    }
  }

  /** Characters that XML 1.0 cannot hold at all, not even as references, become U+FFFD. */
  private static String legal(String value) {
    StringBuilder mended = new StringBuilder(WellFormed.text(value));
    for (int i = 0; i < mended.length(); i++) {
      char c = mended.charAt(i);
      boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
      if (control || c == '\uFFFE' || c == '\uFFFF') {
        mended.setCharAt(i, '\uFFFD');
      }
    }
    return mended.toString();
  }

  private interface Step {
    void run() throws XMLStreamException;
  }
}
