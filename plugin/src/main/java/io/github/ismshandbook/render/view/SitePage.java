package io.github.ismshandbook.render.view;

import java.util.function.Supplier;

/**
 * A page to be made.
 *
 * @param frame what surrounds it; its path is the page's
 * @param template name of its template: {@code document.ftlh}
 * @param view what the template shows as {@code page}: a record of this package
 */
public record SitePage(Supplier<Frame> frame, String template, Supplier<? extends Record> view) {}
