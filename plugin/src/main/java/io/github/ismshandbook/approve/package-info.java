/**
 * Writes an approval into the front matter of one document, and touches nothing else in it.
 *
 * <p>Comes in: a {@code Build} and what to write. Goes out: the new text of the file, or why there
 * is none. It never touches the disk.
 */
package io.github.ismshandbook.approve;
