/**
 * What a change does to a handbook.
 *
 * <p>Comes in: the snapshots of two judged handbooks. Goes out: a {@code Diff}. It judges nothing
 * and reads nothing: whether a change may pass is the gate's business.
 */
package io.github.ismshandbook.diff;
