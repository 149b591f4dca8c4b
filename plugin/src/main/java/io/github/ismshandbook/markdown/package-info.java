/**
 * The door to Markdown: flexmark and the HTML sanitiser.
 *
 * <p>Comes in: the text of one file. Goes out: its facts and a fragment with holes. It never looks
 * at another file, and no type of a library leaves it.
 */
package io.github.ismshandbook.markdown;
