package io.github.ismshandbook.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A document with its links bound.
 *
 * @param document as it was read
 * @param targets what each of its content's links is bound to, by index
 * @param snippets the snippet of each of its content's includes, by index; one that does not exist
 *     is an empty snippet
 * @param claims the claims it makes, its snippets' included, in order of place
 * @param backlinks where other documents link to it, in order, once per linking document
 */
public record LinkedDocument(
    Document document,
    List<Target> targets,
    List<LinkedSnippet> snippets,
    List<Claim> claims,
    List<Target.ToDocument> backlinks) {

  public LinkedDocument {
    targets = List.copyOf(targets);
    snippets = List.copyOf(snippets);
    claims = List.copyOf(claims);
    backlinks = List.copyOf(backlinks);
  }

  /** The fingerprint of the text that is approved: the body, and the snippets it includes. */
  public Digest digest() {
    return snippets.isEmpty()
        ? document.digest()
        : Digest.ofAll(
            Stream.concat(
                    Stream.of(document.digest()),
                    snippets.stream().map(linked -> linked.snippet().digest()))
                .toList());
  }

  /** A snippet with its links bound. */
  public record LinkedSnippet(Snippet snippet, List<Target> targets) {
    public LinkedSnippet {
      targets = List.copyOf(targets);
    }
  }
}
