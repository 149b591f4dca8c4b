package io.github.ismshandbook.report;

import java.nio.charset.StandardCharsets;

/** A path as a relative reference of a URI: {@code policies/caf%C3%A9.md}. */
final class UriPath {

  private static final String PLAIN = "-._~/!$&'()*+,;=@";
  private static final String HEX = "0123456789ABCDEF";

  private UriPath() {}

  static String of(String path) {
    StringBuilder uri = new StringBuilder(path.length() + 16);
    for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
      int value = unit & 0xFF;
      char c = (char) value;
      if (c >= 'a' && c <= 'z'
          || c >= 'A' && c <= 'Z'
          || c >= '0' && c <= '9'
          || PLAIN.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append('%').append(HEX.charAt(value >> 4)).append(HEX.charAt(value & 15));
      }
    }
    return uri.toString();
  }
}
