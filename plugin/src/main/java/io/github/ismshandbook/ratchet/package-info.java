/**
 * What becomes of the baseline.
 *
 * <p>Comes in: a judged handbook, with the baseline it was judged by. Goes out: the baseline it
 * should have, what changed, and the text of its file. It never judges, and never touches the disk.
 */
package io.github.ismshandbook.ratchet;
