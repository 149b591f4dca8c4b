package io.github.ismshandbook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Text of the standards that an organisation owns a licence for. It is shown on the pages of
 * requirements and guidance, marked as licensed, and enters nothing else: no search, no print, no
 * report.
 *
 * @param holder who holds the licence
 * @param scope what it allows, in the holder's words
 * @param passages by code of requirements and of guidance
 * @param without how many entries of the catalogs in use have no passage
 * @param ignored how many passages are for no entry of a catalog in use
 */
public record LicensedText(
    String holder, String scope, Map<Code, Passage> passages, int without, int ignored) {

  public LicensedText {
    passages = Collections.unmodifiableMap(new LinkedHashMap<>(passages));
  }

  /**
   * The text of one entry.
   *
   * @param paragraphs outside its lettered parts
   * @param parts by letter, in order
   */
  public record Passage(List<String> paragraphs, Map<String, String> parts) {
    public Passage {
      paragraphs = List.copyOf(paragraphs);
      parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }
  }

  /** The text of an entry, if there is any. */
  public Optional<Passage> of(Code code) {
    return Optional.ofNullable(passages.get(code));
  }
}
