package io.github.ismshandbook.render.page;

import java.util.Optional;

/**
 * Where a file of the handbook is edited on its git host.
 *
 * <p>{@code repository} of {@code handbook.yaml} is the address of the repository, and then the
 * handbook is taken to stand in {@code src/isms}; or that of the handbook's folder in it, as one
 * copies it from the browser: {@code https://github.com/acme/isms/tree/main/docs/isms}.
 */
final class SourceLinks {

  private static final String USUAL_FOLDER = "src/isms/";

  private final String base;

  SourceLinks(Optional<String> repository) {
    base =
        repository
            .filter(address -> address.startsWith("https://"))
            .map(SourceLinks::base)
            .orElse("");
  }

  private static String base(String repository) {
    String address = repository.endsWith("/") ? repository : repository + "/";
    if (address.contains("/tree/") || address.contains("/blob/") || address.contains("/src/")) {
      return address.replace("/tree/", "/blob/");
    }
    String host = address.substring("https://".length(), address.indexOf('/', 9));
    if (host.contains("bitbucket")) {
      return address + "src/HEAD/" + USUAL_FOLDER;
    }
    if (host.contains("azure") || host.contains("visualstudio")) {
      return address.substring(0, address.length() - 1) + "?path=/" + USUAL_FOLDER;
    }
    if (host.contains("gitlab")) {
      return address + "-/blob/HEAD/" + USUAL_FOLDER;
    }
    if (host.contains("gitea") || host.contains("codeberg") || host.contains("forgejo")) {
      return address + "src/branch/main/" + USUAL_FOLDER;
    }
    return address + "blob/HEAD/" + USUAL_FOLDER;
  }

  /** The address of a file; empty when no git host is known. */
  String of(String path) {
    return base.isEmpty() ? "" : base + Href.between("", path, "");
  }
}
