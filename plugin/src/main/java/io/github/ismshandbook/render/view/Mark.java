package io.github.ismshandbook.render.view;

/**
 * A status to be shown, never by color alone.
 *
 * @param kind its class in the style: {@code covered}, {@code uncovered}, {@code excluded}, …
 * @param label its words
 */
public record Mark(String kind, String label) {}
