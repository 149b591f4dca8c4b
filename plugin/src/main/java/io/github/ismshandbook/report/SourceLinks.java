package io.github.ismshandbook.report;

import io.github.ismshandbook.model.Place;
import java.util.Map;
import java.util.Optional;

/**
 * Addresses of places in the sources on GitHub.
 *
 * @param folder address of the commit's files, with {@code /} at its end; empty when it is unknown
 */
record SourceLinks(Optional<String> folder) {

  static SourceLinks of(Map<String, String> environment) {
    String server = environment.getOrDefault("GITHUB_SERVER_URL", "");
    String repository = environment.getOrDefault("GITHUB_REPOSITORY", "");
    String commit = environment.getOrDefault("GITHUB_SHA", "");
    boolean known = !server.isEmpty() && !repository.isEmpty() && !commit.isEmpty();
    return new SourceLinks(
        known
            ? Optional.of(server + "/" + UriPath.of(repository + "/blob/" + commit) + "/")
            : Optional.empty());
  }

  /** The address of a place; of Markdown its source, since the rendered page has no lines. */
  Optional<String> to(Place place) {
    return folder.map(
        address ->
            address
                + UriPath.of(place.path())
                + (place.path().endsWith(".md") ? "?plain=1" : "")
                + (place.line() > 0 ? "#L" + place.line() : ""));
  }
}
