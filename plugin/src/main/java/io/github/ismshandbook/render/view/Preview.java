package io.github.ismshandbook.render.view;

/**
 * What a link to a requirement tells before it is followed.
 *
 * @param code its code
 * @param ref its title, with the address by which its links are found
 * @param mark its status
 * @param about its owner; may be empty
 */
public record Preview(String code, Ref ref, Mark mark, String about) {}
