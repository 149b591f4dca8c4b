package io.github.ismshandbook.model;

/**
 * Text that several documents include.
 *
 * @param path relative to the handbook's folder: {@code snippets/contact.md}
 * @param content what it holds
 * @param digest fingerprint of its text
 */
public record Snippet(String path, Content content, Digest digest) {}
