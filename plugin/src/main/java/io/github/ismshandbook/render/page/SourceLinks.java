package io.github.ismshandbook.render.page;

import io.github.ismshandbook.render.view.Source;
import java.util.Optional;

/**
 * Where a file of the handbook is seen and edited on its git host, and where a problem of it is
 * reported.
 *
 * <p>{@code repository} of {@code handbook.yaml} is the address of the repository, and then the
 * handbook is taken to stand in {@code src/isms}; or that of the handbook's folder in it, as one
 * copies it from the browser: {@code https://github.com/acme/isms/tree/main/docs/isms}.
 */
final class SourceLinks {

  private static final String USUAL_FOLDER = "src/isms/";
  private static final String DEFAULT_BRANCH = "HEAD/";

  /** How a host writes its addresses; an unknown one is taken for one like GitHub. */
  private enum Host {
    GITHUB("/tree/", "blob/"),
    GITLAB("/-/", "-/blob/"),
    GITEA("/src/", "src/branch/"),
    BITBUCKET("/src/", "src/"),
    AZURE("?", "?path=/");

    /** Where the address of the repository ends. */
    private final String end;

    /** What follows it before the branch of a file. */
    private final String file;

    Host(String end, String file) {
      this.end = end;
      this.file = file;
    }

    static Host of(String address) {
      int slash = address.indexOf('/', "https://".length());
      String name = address.substring("https://".length(), slash < 0 ? address.length() : slash);
      if (name.contains("bitbucket")) {
        return BITBUCKET;
      }
      if (name.contains("azure") || name.contains("visualstudio")) {
        return AZURE;
      }
      if (name.contains("gitlab") || address.contains("/-/")) {
        return GITLAB;
      }
      boolean gitea =
          name.contains("gitea") || name.contains("codeberg") || name.contains("forgejo");
      return gitea || address.contains("/src/branch/") ? GITEA : GITHUB;
    }
  }

  private final Host host;
  private final String repository;
  private final String folder;

  SourceLinks(Optional<String> repository) {
    String address = repository.filter(one -> one.startsWith("https://")).orElse("");
    String plain = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    this.host = Host.of(plain.isEmpty() ? "https:///" : plain);
    String seen = plain.replace("/blob/", "/tree/");
    int end = seen.indexOf(host.end);
    this.repository = end < 0 ? seen : seen.substring(0, end);
    this.folder = seen.isEmpty() ? "" : folder(end < 0 ? "" : seen.substring(end));
  }

  /** The branch and the handbook's folder, as they stand in the address of a file. */
  private String folder(String rest) {
    if (rest.isEmpty()) {
      return switch (host) {
        case AZURE -> USUAL_FOLDER;
        case GITEA -> "main/" + USUAL_FOLDER;
        default -> DEFAULT_BRANCH + USUAL_FOLDER;
      };
    }
    for (String start :
        new String[] {"/-/tree/", "/tree/", "/src/branch/", "/src/", "?path=/", "?path="}) {
      if (rest.startsWith(start)) {
        return rest.substring(start.length()) + "/";
      }
    }
    return DEFAULT_BRANCH + USUAL_FOLDER;
  }

  /**
   * The addresses of a document.
   *
   * @param path of its file in the handbook
   * @param title of a report about it
   * @param body of that report
   */
  Source of(String path, String title, String body) {
    if (repository.isEmpty()) {
      return new Source("", "", "");
    }
    String file = folder + Href.between("", path, "");
    return new Source(
        address(host.file, file), edit(file), report(Href.parameter(title), Href.parameter(body)));
  }

  private String address(String way, String file) {
    return repository + (host == Host.AZURE ? "" : "/") + way + file;
  }

  /** GitLab and Bitbucket edit on a branch alone, so it has to be known. */
  private String edit(String file) {
    boolean branch = !file.startsWith(DEFAULT_BRANCH);
    return switch (host) {
      case GITHUB -> address("edit/", file);
      case GITLAB -> branch ? address("-/edit/", file) : "";
      case GITEA -> address("_edit/", file);
      case BITBUCKET -> branch ? address("src/", file) + "?mode=edit" : "";
      case AZURE -> "";
    };
  }

  private String report(String title, String body) {
    return switch (host) {
      case GITHUB, GITEA -> repository + "/issues/new?title=" + title + "&body=" + body;
      case GITLAB ->
          repository
              + "/-/issues/new?issue%5Btitle%5D="
              + title
              + "&issue%5Bdescription%5D="
              + body;
      case BITBUCKET -> repository + "/issues/new?title=" + title;
      case AZURE ->
          project()
              + "/_workitems/create/Issue?%5BSystem.Title%5D="
              + title
              + "&%5BSystem.Description%5D="
              + body;
    };
  }

  private String project() {
    int git = repository.indexOf("/_git/");
    return git < 0 ? repository : repository.substring(0, git);
  }
}
