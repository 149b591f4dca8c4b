package io.github.ismshandbook.publish;

/**
 * What a publisher did.
 *
 * @param written files that are new or differ
 * @param unchanged files that were left as they are
 * @param removed files of an earlier run that the site no longer has
 */
public record Publication(int written, int unchanged, int removed) {}
