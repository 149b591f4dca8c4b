/**
 * Writes a site folder.
 *
 * <p>Comes in: finished files, one byte array each, from several threads. Goes out: a folder that
 * holds exactly them, where only what differs was written and what no longer exists was removed. It
 * never touches a file that an earlier run did not write, and never leaves half a site behind.
 */
package io.github.ismshandbook.publish;
