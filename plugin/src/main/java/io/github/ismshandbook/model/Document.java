package io.github.ismshandbook.model;

import java.util.List;

/**
 * One Markdown document, read.
 *
 * @param path relative to the handbook's folder: {@code policies/access.md}
 * @param title front matter's, else its level-1 heading's, else its file name's
 * @param frontMatter what its front matter says
 * @param content what its body holds
 * @param digest fingerprint of its body as it is written; {@link LinkedDocument#digest()} is that
 *     of the text with its snippets, which is what is approved
 * @param problems what is wrong in its front matter; those of the body are in the content
 */
public record Document(
    String path,
    String title,
    FrontMatter frontMatter,
    Content content,
    Digest digest,
    List<Problem> problems) {

  public Document {
    problems = List.copyOf(problems);
  }

  /** The declared id, else the path. */
  public String id() {
    return frontMatter.id().orElse(path);
  }

  /**
   * Whether a section says nothing, so that what it claims cannot count. The body of a record that
   * tells where the original is kept may be empty.
   */
  public boolean saysNothing(int section) {
    boolean pointer =
        frontMatter.type() == DocumentType.RECORD && frontMatter.text("location").isPresent();
    return content.sections().get(section).empty() && !(pointer && section == 0);
  }
}
