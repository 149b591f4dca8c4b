/**
 * The values that every stage speaks: immutable records and sealed interfaces on the JDK alone.
 *
 * <p>Comes in: nothing. Goes out: types. It never reads, writes, parses or formats.
 */
package io.github.ismshandbook.model;
