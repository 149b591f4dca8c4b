package io.github.ismshandbook.model;

/**
 * A snippet's inclusion.
 *
 * @param target the path as written, relative to the including file
 * @param section index of the section it stands in
 * @param anchor anchor of that section
 * @param place of the directive
 */
public record Include(String target, int section, String anchor, Place place) {}
