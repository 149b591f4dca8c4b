/**
 * Writes the texts of a handbook to start from.
 *
 * <p>Comes in: what is known of the organisation, and the pom there is, if any. Goes out: texts by
 * path, from the sets in {@code META-INF/isms-init}, and the pom with the plugin in it. It never
 * touches the disk, and decides nothing that the sets say.
 */
package io.github.ismshandbook.init;
