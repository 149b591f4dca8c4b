package io.github.ismshandbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a reader has to fetch stays small, however much the handbook holds. */
@ExtendWith(Sites.Resolver.class)
class BudgetTest {

  private static final int STYLE_AND_SCRIPT = 40_960;
  private static final int PAGE = 61_440;

  /** Each file for itself, as they are sent; data is not counted, being content. */
  @Test
  void styleAndScriptFitTogether(Sites sites) {
    Site site = sites.sample();
    List<String> files =
        Stream.concat(site.files(".css").stream(), site.files(".js").stream())
            .filter(path -> !path.endsWith("-data.js"))
            .toList();
    int total = files.stream().mapToInt(path -> Weight.gzipped(site.bytes(path))).sum();
    System.out.println("Style and script: " + total + " bytes gzipped, " + files);
    assertThat(files).isNotEmpty();
    assertThat(total).isLessThanOrEqualTo(STYLE_AND_SCRIPT);
  }

  @Test
  void everyPageOfTheSampleIsSmall(Sites sites) {
    assertThat(heavy(sites.sample(), butPrint(sites.sample()))).isEmpty();
  }

  @Test
  void everyPageOfAThousandDocumentsIsSmall(Sites sites) {
    Site site = sites.get(Sites.Which.LARGE);
    List<String> pages = butPrint(site);
    assertThat(pages).hasSizeGreaterThan(Large.DOCUMENTS);
    assertThat(heavy(site, pages)).isEmpty();
  }

  @Test
  void navigationDoesNotGrowWithTheHandbook(Sites sites) {
    Site hundred = sites.compile("hundred", Large.files(100));
    Site thousand = sites.get(Sites.Which.LARGE);
    for (String page :
        List.of("index.html", "documents.html", "policies/area-1/document-77.html")) {
      assertThat(navigation(thousand, page)).as(page).isEqualTo(navigation(hundred, page));
    }
  }

  /** The markup of a page's navigation. */
  private static String navigation(Site site, String path) {
    String page = new String(site.bytes(path), StandardCharsets.UTF_8);
    int start = page.indexOf("<nav ");
    int end = page.indexOf("</nav>", start);
    assertThat(start).isBetween(1, end);
    return page.substring(start, end);
  }

  /** Save the whole handbook on one page, which is as long as the handbook is. */
  private static List<String> butPrint(Site site) {
    return site.pages().stream().filter(path -> !path.startsWith("print")).toList();
  }

  private static List<String> heavy(Site site, List<String> pages) {
    List<String> heavy = new ArrayList<>();
    for (String path : pages) {
      int weight = Weight.gzipped(site.bytes(path));
      if (weight > PAGE) {
        heavy.add(path + ": " + weight);
      }
    }
    return heavy;
  }
}
