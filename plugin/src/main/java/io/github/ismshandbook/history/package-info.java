/**
 * The handbook as it was in another commit.
 *
 * <p>Comes in: the handbook's folder and the name of a revision. Goes out: the files that the
 * folder held in it, their bytes unread, or what to fetch. It reads git's objects and nothing else:
 * it checks nothing out, runs neither git nor hooks nor filters, writes nothing, and never touches
 * the network. Door to JGit.
 */
package io.github.ismshandbook.history;
