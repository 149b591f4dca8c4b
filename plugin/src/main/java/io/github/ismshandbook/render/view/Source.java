package io.github.ismshandbook.render.view;

/**
 * A document on its git host; what the host does not have, or nobody knows, is empty.
 *
 * @param view address of its file
 * @param edit address of an editor for it
 * @param report address of a new issue about it, filled in
 */
public record Source(String view, String edit, String report) {}
