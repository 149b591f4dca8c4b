package io.github.ismshandbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What people open the handbook for: by mouse, by keyboard alone, and, what needs no search,
 * without scripts.
 */
@ExtendWith({InChromium.class, Sites.Resolver.class})
class ReaderTasksTest {

  private static final String POLICY = "policies/information-security-policy.html";

  @ParameterizedTest
  @EnumSource(names = {"MOUSE", "KEYBOARD"})
  void findTheControlForBackupByWord(Way way, Sites sites, Visits visits) {
    Page page = way.visitor(visits).open(sites.sample(), "index.html");
    Locator dialog = openSearch(page, way, "/");
    page.keyboard().type("backup");
    Locator control = result(dialog, "A.8.13 Information backup");
    if (way == Way.KEYBOARD) {
      control.waitFor();
      // While the handbook is still being read, results may change places.
      assertThat(dialog.getByRole(AriaRole.PROGRESSBAR)).isHidden();
      arrowDownTo(control);
      page.keyboard().press("Enter");
    } else {
      control.click();
    }
    assertThat(heading(page)).hasText("A.8.13 Information backup");
  }

  @ParameterizedTest
  @EnumSource(names = {"MOUSE", "KEYBOARD"})
  void findAControlByItsNumber(Way way, Sites sites, Visits visits) {
    Page page = way.visitor(visits).open(sites.sample(), POLICY);
    Locator dialog = openSearch(page, way, "Control+k");
    page.keyboard().type("8.13");
    Locator first = dialog.getByRole(AriaRole.LISTITEM).getByRole(AriaRole.LINK).first();
    assertThat(first).containsText("A.8.13 Information backup");
    if (way == Way.KEYBOARD) {
      page.keyboard().press("Enter");
    } else {
      first.click();
    }
    assertThat(heading(page)).hasText("A.8.13 Information backup");
  }

  /** For those who prefer a page to a dialog; its address can be passed on. */
  @ParameterizedTest
  @EnumSource(names = {"MOUSE", "KEYBOARD"})
  void findTheControlOnThePageOfSearch(Way way, Sites sites, Visits visits) {
    Page page = way.visitor(visits).open(sites.sample(), "search.html#q=backup");
    Locator main = page.getByRole(AriaRole.MAIN);
    assertThat(main.getByRole(AriaRole.SEARCHBOX)).hasValue("backup");
    way.hands().follow(result(main, "A.8.13 Information backup"));
    assertThat(heading(page)).hasText("A.8.13 Information backup");
  }

  @ParameterizedTest
  @EnumSource
  void fromASentenceToTheClauseAndBackToTheSentence(Way way, Sites sites, Visits visits) {
    Page page = way.visitor(visits).open(sites.sample(), POLICY);
    Hands hands = way.hands();
    Locator sentence =
        page.getByRole(AriaRole.PARAGRAPH)
            .filter(new Locator.FilterOptions().setHasText("a wrong invoice costs a small port"));
    hands.follow(link(sentence, "covers C.5.2(a)"));
    assertThat(heading(page)).hasText("C.5.2 Policy");

    Locator claim =
        page.getByRole(AriaRole.LISTITEM)
            .filter(new Locator.FilterOptions().setHasText("a wrong invoice costs a small port"));
    assertThat(claim.getByRole(AriaRole.BLOCKQUOTE)).hasCount(1);
    hands.follow(link(claim, "Information security policy › Why we have it"));
    assertThat(page).hasURL(Pattern.compile(".*/" + POLICY + "#why-we-have-it"));
    assertThat(sentence).isInViewport();
  }

  /** ISO/IEC 27002 has no attribute "cloud"; who runs in a cloud asks for systems and networks. */
  @ParameterizedTest
  @EnumSource(names = {"MOUSE", "KEYBOARD"})
  void filterGuidanceToDetectiveControlsForSystemsAndNetworks(Way way, Sites sites, Visits visits) {
    Page page = way.visitor(visits).open(sites.sample(), "index.html");
    Hands hands = way.hands();
    hands.follow(link(page.getByRole(AriaRole.NAVIGATION).first(), "ISO/IEC 27002 (guidance)"));
    Locator status = page.getByRole(AriaRole.STATUS);
    assertThat(status).hasText("93 of 93 shown");
    hands.tick(box(page, "Control type", "Detective"));
    hands.tick(box(page, "Operational capability", "System and network security"));
    assertThat(status).hasText("3 of 93 shown");
    assertThat(shownGuidance(page)).isEqualTo(DETECTIVE_IN_SYSTEMS);
    assertThat(page)
        .hasURL(
            Pattern.compile(
                ".*/iso27002/index.html#control-types=detective"
                    + "&operational-capabilities=system-and-network-security"));

    page.reload();
    assertThat(status).hasText("3 of 93 shown");
    hands.follow(link(page.getByRole(AriaRole.MAIN), "G.8.20 Networks security"));
    assertThat(heading(page)).hasText("G.8.20 Networks security");
    page.goBack();
    assertThat(status).hasText("3 of 93 shown");
  }

  /** Without a script nothing is filtered, and everything can be read off the page. */
  @ParameterizedTest
  @EnumSource(names = "WITHOUT_SCRIPT")
  void readDetectiveControlsOffTheGuidance(Way way, Sites sites, Visits visits) {
    Page page = way.visitor(visits).open(sites.sample(), "index.html");
    way.hands()
        .follow(link(page.getByRole(AriaRole.NAVIGATION).first(), "ISO/IEC 27002 (guidance)"));
    assertThat(page.getByRole(AriaRole.CHECKBOX)).hasCount(0);
    assertThat(shownGuidance(page)).hasSize(93);
    Locator found =
        entries(page)
            .filter(new Locator.FilterOptions().setHasText("Detective"))
            .filter(new Locator.FilterOptions().setHasText("System and network security"));
    assertThat(found.getByRole(AriaRole.HEADING).allInnerTexts()).isEqualTo(DETECTIVE_IN_SYSTEMS);
  }

  private static final List<String> DETECTIVE_IN_SYSTEMS =
      List.of(
          "G.8.7 Protection against malware",
          "G.8.20 Networks security",
          "G.8.30 Outsourced development");

  @ParameterizedTest
  @EnumSource
  void findWhatIsOverdue(Way way, Sites sites, Visits visits) {
    Page page = way.visitor(visits).open(sites.get(Sites.Which.TROUBLED), "index.html");
    Hands hands = way.hands();
    hands.follow(link(page.getByRole(AriaRole.NAVIGATION).first(), "Reviews"));
    assertThat(heading(page)).hasText("Reviews");
    Locator rows = page.getByRole(AriaRole.MAIN).getByRole(AriaRole.ROW);
    if (way != Way.WITHOUT_SCRIPT) {
      hands.choose(
          page.getByLabel("Status", new Page.GetByLabelOptions().setExact(true)), "overdue");
      assertThat(page.getByRole(AriaRole.STATUS)).hasText("1 of 2 shown");
    }
    Locator overdue = rows.filter(new Locator.FilterOptions().setHasText("overdue"));
    assertThat(overdue).hasCount(1);
    hands.follow(overdue.getByRole(AriaRole.LINK));
    assertThat(heading(page)).hasText("Access");
    assertThat(page.getByText("Its review has been due since 2026-03-01.")).isVisible();
  }

  @ParameterizedTest
  @EnumSource
  void printAPolicyAsAControlledDocument(Way way, Sites sites, Visits visits) {
    Page page = way.visitor(visits).open(sites.sample(), "documents.html");
    way.hands().follow(link(page.getByRole(AriaRole.MAIN), "Information security policy"));
    assertThat(heading(page)).hasText("Information security policy");

    List<String> sheets = Printed.sheets(Printed.pdf(page));
    assertThat(sheets).hasSizeGreaterThan(1);
    for (int sheet = 0; sheet < sheets.size(); sheet++) {
      assertThat(sheets.get(sheet))
          .contains("POL-01 · version 4.0 · public")
          .contains("Page " + (sheet + 1) + " of " + sheets.size());
    }
    assertThat(String.join("\n", sheets))
        .contains("Approver", "2026-01-19")
        .doesNotContain("On this page");
  }

  /** Opens the dialog and waits for its field to have the focus. */
  private static Locator openSearch(Page page, Way way, String key) {
    if (way == Way.KEYBOARD) {
      page.keyboard().press(key);
    } else {
      link(page.getByRole(AriaRole.BANNER), "Search").click();
    }
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    assertThat(dialog.getByRole(AriaRole.SEARCHBOX)).isFocused();
    return dialog;
  }

  private static void arrowDownTo(Locator link) {
    for (int press = 0; press < 30; press++) {
      link.page().keyboard().press("ArrowDown");
      if ((boolean) link.evaluate("element => element === document.activeElement")) {
        return;
      }
    }
    throw new AssertionError(
        "Arrow down does not lead to "
            + link
            + " but to "
            + link.page().evaluate("() => document.activeElement.outerHTML"));
  }

  private static Locator result(Locator within, String text) {
    return within
        .getByRole(AriaRole.LISTITEM)
        .getByRole(AriaRole.LINK)
        .filter(new Locator.FilterOptions().setHasText(text));
  }

  private static Locator heading(Page page) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
  }

  private static Locator link(Locator within, String name) {
    return within.getByRole(
        AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator box(Page page, String group, String name) {
    return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(group).setExact(true))
        .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(name));
  }

  private static Locator entries(Page page) {
    return page.getByRole(AriaRole.MAIN)
        .getByRole(AriaRole.LISTITEM)
        .filter(
            new Locator.FilterOptions()
                .setHas(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(3))));
  }

  private static List<String> shownGuidance(Page page) {
    return entries(page).getByRole(AriaRole.HEADING).allInnerTexts();
  }
}
