/**
 * What stands on each page: from the model to the views of the templates.
 *
 * <p>Comes in: a build. Goes out: a list of pages to be made, each with the view that its template
 * shows, built when it is asked for. It never knows a template's text, and writes nothing but the
 * fragments of documents, whose holes it fills.
 */
package io.github.ismshandbook.render.page;
