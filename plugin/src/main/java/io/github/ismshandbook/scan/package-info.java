/**
 * From layers on disk and on the class path to files.
 *
 * <p>Comes in: the handbook's folder. Goes out: its files and the built-in ones by path, the
 * nearest layer's where several have one of the same path, their bytes unread. It never looks into
 * a file.
 */
package io.github.ismshandbook.scan;
