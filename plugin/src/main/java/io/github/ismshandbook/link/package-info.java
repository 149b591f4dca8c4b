/**
 * Binds what was read: ids, links, anchors, snippets and claims, and derives every reverse view.
 *
 * <p>Comes in: {@code Sources}. Goes out: a {@code Handbook}. It reads no file and judges nothing.
 */
package io.github.ismshandbook.link;
