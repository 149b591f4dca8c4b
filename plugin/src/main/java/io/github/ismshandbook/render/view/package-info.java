/**
 * What templates see: records of plain text, lists and addresses relative to their page.
 *
 * <p>Comes in: nothing. Goes out: types. Nothing here is markup but {@link
 * io.github.ismshandbook.render.view.Fragment}; the templates escape all the rest.
 */
package io.github.ismshandbook.render.view;
