/**
 * The handbook compiler: scan, read, link, assess, render or report, publish.
 *
 * <p>{@code Pipeline} knows the order; each stage is a package of its own and knows the model
 * alone.
 */
package io.github.ismshandbook;
