/**
 * Makes the site: FreeMarker's door.
 *
 * <p>Comes in: a build, whose inputs hold the theme. Goes out: one byte array for each file of the
 * site, from several threads. It never reads or writes a disk, and judges nothing.
 */
package io.github.ismshandbook.render;
