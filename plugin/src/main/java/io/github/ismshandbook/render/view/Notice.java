package io.github.ismshandbook.render.view;

/**
 * A banner.
 *
 * @param kind its class in the style: {@code warning} or {@code note}
 * @param text what it says
 */
public record Notice(String kind, String text) {}
