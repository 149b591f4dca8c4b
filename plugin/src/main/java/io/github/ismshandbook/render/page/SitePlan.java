package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.render.view.SiteFile;
import io.github.ismshandbook.render.view.SitePage;
import java.util.ArrayList;
import java.util.List;

/**
 * All pages and files of a site.
 *
 * @param pages to be made
 * @param files to be made that are no pages
 * @param attachments paths of the files of the handbook that documents show or link to
 */
public record SitePlan(List<SitePage> pages, List<SiteFile> files, List<String> attachments) {

  public SitePlan {
    pages = List.copyOf(pages);
    files = List.copyOf(files);
    attachments = List.copyOf(attachments);
  }

  /** What the site of a build consists of; the largest pages first, so that no core waits. */
  public static SitePlan of(Build build, Words words) {
    Site site = new Site(build, words);
    List<SitePage> pages = new ArrayList<>();
    pages.addAll(PrintPages.of(site));
    pages.add(SearchPage.of(site));
    pages.add(HomePage.of(site));
    pages.add(SoaPage.of(site));
    pages.addAll(CoveragePages.of(site));
    pages.addAll(StandardPage.of(site));
    pages.addAll(DocumentLists.of(site));
    pages.add(InformationPage.of(site));
    pages.add(ReviewsPage.of(site));
    pages.add(ChangesPage.of(site));
    pages.addAll(RisksPage.of(site));
    pages.addAll(WaiversPage.of(site));
    pages.add(ReadingPage.of(site));
    pages.addAll(HelpPages.of(site));
    pages.addAll(RequirementPages.of(site));
    pages.addAll(GuidancePages.of(site));
    pages.addAll(DocumentPages.of(site));
    pages.addAll(MovedPages.of(site));
    return new SitePlan(pages, SearchScripts.of(site), List.copyOf(Attachments.of(site)));
  }
}
