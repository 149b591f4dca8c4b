package io.github.ismshandbook.browser;

/** One page of each template, and the states of it that look different. */
enum PageKind {
  HOME("index.html"),
  DOCUMENT("policies/topics/access.html"),
  PLAIN_PAGE("policies/index.html"),
  RECORD("policies/records/internal-audit-2026.html"),
  CLAUSE("iso27001/clauses/5.2.html"),
  CLAUSE_GROUP("iso27001/clauses/6.1.html"),
  CONTROL("iso27001/annex-a/A.8.13.html"),
  GUIDANCE("iso27002/8.13.html"),
  GUIDANCE_INDEX("iso27002/index.html"),
  STANDARD_INDEX("iso27001/index.html"),
  COVERAGE("coverage.html"),
  SOA("soa.html"),
  RISKS("risks.html"),
  INFORMATION("documented-information.html"),
  REVIEWS("reviews.html"),
  DOCUMENTS("documents.html"),
  CHANGES("changes.html"),
  PROBLEMS("problems.html"),
  RULES("rules.html"),
  SEARCH("search.html"),
  /** Of the small handbook: axe takes minutes for a page of hundreds of kilobytes. */
  PRINT(Sites.Which.TROUBLED, "print.html"),
  ABOUT("about.html"),
  READING("reading.html"),
  NOT_FOUND("404.html"),
  TROUBLED_HOME(Sites.Which.TROUBLED, "index.html"),
  TROUBLED_COVERAGE(Sites.Which.TROUBLED, "coverage.html"),
  TROUBLED_PROBLEMS(Sites.Which.TROUBLED, "problems.html"),
  TROUBLED_REVIEWS(Sites.Which.TROUBLED, "reviews.html"),
  WAIVERS(Sites.Which.TROUBLED, "waivers.html"),
  TROUBLED_CONTROL(Sites.Which.TROUBLED, "iso27001/annex-a/A.8.16.html"),
  OVERDUE(Sites.Which.TROUBLED, "policies/overdue.html"),
  DRAFT(Sites.Which.TROUBLED, "policies/draft.html"),
  RETIRED(Sites.Which.TROUBLED, "policies/retired.html"),
  NOT_YET_EFFECTIVE(Sites.Which.TROUBLED, "policies/future.html");

  final Sites.Which which;
  final String path;

  PageKind(String path) {
    this(Sites.Which.SAMPLE, path);
  }

  PageKind(Sites.Which which, String path) {
    this.which = which;
    this.path = path;
  }
}
