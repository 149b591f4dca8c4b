package io.github.ismshandbook.markdown;

import io.github.ismshandbook.model.Catalog;
import io.github.ismshandbook.model.Catalogs;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Requirement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A few clauses and controls. */
final class SmallCatalogs {

  private SmallCatalogs() {}

  static Catalogs get() {
    Catalog main =
        new Catalog(
            "iso27001-2022",
            "ISO/IEC 27001:2022",
            List.of("Amd 1:2024"),
            "made for tests",
            List.of(
                clause("C.5.2", "Policy", List.of("a", "b", "c", "d")),
                clause("C.6.1.2", "Information security risk assessment", List.of()),
                control("A.5.1", "Policies for information security"),
                control("A.5.2", "Information security roles and responsibilities"),
                control("A.5.10", "Acceptable use of information and other associated assets"),
                control("A.5.15", "Access control"),
                control("A.5.16", "Identity management"),
                control("A.6.5", "Responsibilities after termination or change of employment"),
                control("A.8.13", "Information backup")),
            List.of(),
            List.of());
    return Catalogs.of(main, List.of(), Map.of());
  }

  private static Requirement clause(String code, String title, List<String> parts) {
    return entry(code, Requirement.Kind.CLAUSE, title, parts);
  }

  private static Requirement control(String code, String title) {
    return entry(code, Requirement.Kind.CONTROL, title, List.of());
  }

  private static Requirement entry(
      String code, Requirement.Kind kind, String title, List<String> parts) {
    return new Requirement(
        new Code(code),
        kind,
        title,
        title,
        Optional.empty(),
        true,
        parts,
        List.of(),
        List.of(),
        Optional.empty(),
        false,
        Optional.empty(),
        List.of());
  }
}
