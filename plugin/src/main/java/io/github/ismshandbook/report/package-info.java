/**
 * What a run says and leaves for machines: the lines of the log, and the files for machines, {@link
 * io.github.ismshandbook.report.Report#ALL}.
 *
 * <p>Comes in: a {@code Build}. Goes out: text and bytes. It never judges, never touches the disk,
 * and says the same whatever the locale, the time zone and the day. Door to Jackson.
 */
package io.github.ismshandbook.report;
