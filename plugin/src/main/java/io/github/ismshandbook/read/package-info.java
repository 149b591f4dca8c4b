/**
 * From files to what they say, each file by itself.
 *
 * <p>Comes in: files as bytes. Goes out: configuration, catalogs, documents, snippets and
 * registers, typed, with a problem for everything that does not fit. It never binds one file to
 * another, judges or touches the disk.
 */
package io.github.ismshandbook.read;
