package io.github.ismshandbook.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Where links lead, as their authors wrote it. */
final class Addresses {

  private Addresses() {}

  /** The address of a link or image, or null if its reference is not defined. */
  static String of(Node node, Document document) {
    if (node instanceof InlineLinkNode link) {
      return decoded(link.getUrl().unescape());
    }
    if (node instanceof RefNode reference) {
      Reference definition = reference.isDefined() ? reference.getReferenceNode(document) : null;
      return definition == null ? null : decoded(definition.getUrl().unescape());
    }
    if (node instanceof MailLink mail) {
      return "mailto:" + mail.getText();
    }
    if (node instanceof AutoLink link) {
      String text = link.getText().toString();
      return text.startsWith("www.")
          ? "http://" + text
          : text.contains(":") ? text : "mailto:" + text;
    }
    return null;
  }

  /** The title of a link or image, or empty. */
  static String title(Node node, Document document) {
    if (node instanceof InlineLinkNode link) {
      return link.getTitle().unescape();
    }
    if (node instanceof RefNode reference && reference.isDefined()) {
      return reference.getReferenceNode(document).getTitle().unescape();
    }
    return "";
  }

  /** Percent-decodes a relative path; an address with a scheme stays as it is. */
  static String decoded(String address) {
    int colon = address.indexOf(':');
    int slash = address.indexOf('/');
    boolean scheme = colon > 0 && (slash < 0 || colon < slash);
    if (scheme || address.indexOf('%') < 0) {
      return address;
    }
    ByteBuffer bytes = ByteBuffer.allocate(address.length() * 3);
    for (int i = 0; i < address.length(); ) {
      char c = address.charAt(i);
      int value = c == '%' ? hex(address, i + 1) : -1;
      if (value >= 0) {
        bytes.put((byte) value);
        i += 3;
      } else {
        int point = address.codePointAt(i);
        bytes.put(Character.toString(point).getBytes(StandardCharsets.UTF_8));
        i += Character.charCount(point);
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
    } catch (CharacterCodingException e) {
      return address;
    }
  }

  private static int hex(String text, int at) {
    if (at + 1 >= text.length()) {
      return -1;
    }
    int high = Character.digit(text.charAt(at), 16);
    int low = Character.digit(text.charAt(at + 1), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
