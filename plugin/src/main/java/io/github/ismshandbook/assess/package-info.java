/**
 * Judges a linked handbook: a verdict for every requirement, and every problem, graded.
 *
 * <p>Comes in: a {@code Handbook} and the day. Goes out: an {@code Assessment}. It never looks at a
 * clock, a file or a page.
 */
package io.github.ismshandbook.assess;
