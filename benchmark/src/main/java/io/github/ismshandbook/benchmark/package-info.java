/**
 * Measures the whole engine beside its floor: flexmark parsing and rendering the same files, and
 * nothing else.
 *
 * <p>Comes in: a number of documents. Goes out: a table on standard output. It never asserts a
 * time.
 */
package io.github.ismshandbook.benchmark;
