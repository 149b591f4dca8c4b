package io.github.ismshandbook.report;

import io.github.ismshandbook.model.Digest;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Snapshot;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells problems apart by rule, file and subject, or by their words where they have no subject, so
 * that one is still the same after lines were added above it. Of several alike the first is the
 * first.
 */
final class Fingerprints {

  private final String prefix;
  private final Map<String, Integer> seen = new HashMap<>();

  /** Fingerprints within the handbook of that prefix, to be taken in the order of the problems. */
  Fingerprints(String prefix) {
    this.prefix = prefix;
  }

  /** 64 hexadecimal digits. */
  String of(Problem problem) {
    Snapshot.Fault fault = Snapshot.Fault.of(problem);
    String identity =
        String.join(
            "\n",
            prefix,
            fault.rule(),
            fault.path(),
            fault.subject().isEmpty() ? fault.message() : fault.subject());
    int number = seen.merge(identity, 1, Integer::sum);
    return hash(number == 1 ? identity : identity + "\n" + number);
  }

  /** Of what is no problem. */
  static String hash(String identity) {
    String digest = Digest.of(identity).text();
    return digest.substring(digest.indexOf(':') + 1);
  }
}
