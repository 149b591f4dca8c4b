package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.tags.Codes;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How the codes of a catalog from outside may be written: in upper or lower case, with zeros before
 * numbers or without, and by other names of an entry. What two entries would share is no spelling.
 */
final class Spellings {

  private final String prefix;
  private final Map<String, Code> codes = new LinkedHashMap<>();
  private final Map<String, Code> others = new LinkedHashMap<>();
  private final Set<String> shared = new HashSet<>();

  Spellings(String prefix) {
    this.prefix = prefix;
  }

  /** A code itself; a code comes before the other names of any entry. */
  void code(Code code) {
    codes.put(folded(code.text()), code);
    other(Codes.canonical(code.text()), code);
  }

  /** Another name of an entry, without the prefix. */
  void name(String name, Code code) {
    other(prefix + name, code);
    other(Codes.canonical(prefix + name), code);
  }

  private void other(String written, Code code) {
    String folded = folded(written);
    Code first = others.putIfAbsent(folded, code);
    if (first != null && !first.equals(code)) {
      shared.add(folded);
    }
  }

  Map<String, Code> map() {
    Map<String, Code> all = new LinkedHashMap<>(codes);
    others.forEach(
        (written, code) -> {
          if (!shared.contains(written)) {
            all.putIfAbsent(written, code);
          }
        });
    return all;
  }

  static String folded(String written) {
    return written.toLowerCase(Locale.ROOT);
  }
}
