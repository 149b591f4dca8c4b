package io.github.ismshandbook.report;

import io.github.ismshandbook.model.Catalogs;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Requirement;

/** The area that a requirement is in: {@code A.5 Organizational controls}. */
record AreaNames(Catalogs catalogs) {

  String of(Requirement requirement) {
    return catalogs
        .topGroup(requirement)
        .map(group -> group.code().text() + " " + group.displayTitle())
        .orElseGet(() -> catalog(requirement.code()));
  }

  private String catalog(Code code) {
    int colon = code.text().indexOf(':');
    return colon < 0 ? catalogs.main().id() : code.text().substring(0, colon);
  }
}
