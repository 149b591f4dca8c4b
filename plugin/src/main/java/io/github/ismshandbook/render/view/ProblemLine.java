package io.github.ismshandbook.render.view;

/**
 * One thing wrong.
 *
 * @param severity of which kind, and its word
 * @param rule its rule, leading to its explanation
 * @param place file, line and column, leading to the document's page if it has one
 * @param text what is wrong and what to do
 */
public record ProblemLine(Mark severity, Ref rule, Ref place, String text) {}
