package io.github.ismshandbook.model;

/**
 * An older place and where it is now.
 *
 * @param path of the document it was, or was in
 * @param fragment the place in it; empty for the whole document
 * @param target where it is now
 */
public record Moved(String path, String fragment, Target.ToDocument target) {}
