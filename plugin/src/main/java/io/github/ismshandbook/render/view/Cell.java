package io.github.ismshandbook.render.view;

/**
 * A requirement in a list or a matrix.
 *
 * @param code its code
 * @param ref its title, leading to its page
 * @param mark its status
 */
public record Cell(String code, Ref ref, Mark mark) {}
