/**
 * Finished sites, read as their readers do: in come the sample's site and sites compiled here, out
 * comes whether somebody at a browser finds their way, by mouse, by keyboard and without script.
 *
 * <p>Everything is opened by {@code file://}. Elements are found by role, label and text, never by
 * class: that is what a reader has. Nothing here looks into the engine.
 */
package io.github.ismshandbook.browser;
