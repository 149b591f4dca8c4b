/**
 * The grammar of codes and tags.
 *
 * <p>Comes in: what an author wrote. Goes out: canonical codes with their parts, or a problem with
 * the best suggestion. It never reads a file and never judges.
 */
package io.github.ismshandbook.tags;
