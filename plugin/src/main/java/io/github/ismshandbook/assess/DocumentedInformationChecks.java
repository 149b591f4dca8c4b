package io.github.ismshandbook.assess;

import io.github.ismshandbook.model.DocumentedInformation;
import io.github.ismshandbook.model.DocumentedStanding;
import io.github.ismshandbook.model.Handbook;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.Objection;
import io.github.ismshandbook.model.Overlay;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.RiskRegister;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.StatementOfApplicability;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds who provides the documented information that the clauses mandate. */
final class DocumentedInformationChecks {

  /** What the registers are, whatever they are called. */
  private static final Map<String, String> REGISTERS =
      Map.of(
          "statement-of-applicability", StatementOfApplicability.PATH,
          "risk-assessment-results", RiskRegister.PATH,
          "risk-treatment-plan", RiskRegister.PATH);

  private final Handbook handbook;
  private final Map<String, Standing> standings;
  private final Scope scope;
  private final Permits permits;
  private final FileNames files;

  DocumentedInformationChecks(
      Handbook handbook, Map<String, Standing> standings, Scope scope, Permits permits) {
    this.handbook = handbook;
    this.standings = standings;
    this.scope = scope;
    this.permits = permits;
    this.files = new FileNames(handbook);
  }

  /** Every item, in the catalogs' order; each that is missing is a problem. */
  List<DocumentedStanding> check(List<Problem> problems) {
    List<DocumentedStanding> all = new ArrayList<>();
    for (Requirement requirement : handbook.catalogs().requirements().values()) {
      for (DocumentedInformation item : requirement.documentedInformation()) {
        DocumentedStanding standing = standing(item, requirement);
        all.add(standing);
        if (standing.missing() && standing.permit().isEmpty()) {
          problems.add(missing(standing));
        }
      }
    }
    return all;
  }

  private DocumentedStanding standing(DocumentedInformation item, Requirement requirement) {
    List<String> providers = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (LinkedDocument linked : handbook.documents().values()) {
      if (linked.document().frontMatter().provides().contains(item.id())) {
        String path = linked.document().path();
        (standings.get(path).objection().isEmpty() ? providers : others).add(path);
      }
    }
    String register = REGISTERS.get(item.id());
    if (register != null && holds(register)) {
      providers.add(register);
    }
    boolean required = scope.requires(requirement);
    boolean missing = required && item.mandatory() && providers.isEmpty();
    Optional<Overlay> permit =
        missing
            ? permits.of(Rule.MISSING_DOCUMENTED_INFORMATION, requirement.code(), item.id())
            : Optional.empty();
    return new DocumentedStanding(item, requirement, required, providers, others, permit);
  }

  private boolean holds(String register) {
    return register.equals(RiskRegister.PATH)
        ? !handbook.sources().risks().risks().isEmpty()
        : handbook.sources().soa().filter(soa -> !soa.decisions().isEmpty()).isPresent();
  }

  private Problem missing(DocumentedStanding standing) {
    String id = standing.item().id();
    String register = REGISTERS.get(id);
    String near = "";
    if (!standing.others().isEmpty()) {
      String path = standing.others().get(0);
      near =
          "; "
              + files.name(path)
              + " says so, but it "
              + standings.get(path).objection().map(Objection::text).orElse("");
    }
    return Problem.about(
        standing.requirement().code().text(),
        Rule.MISSING_DOCUMENTED_INFORMATION,
        scope.place(standing.requirement().code()).orElse(Place.file("handbook.yaml")),
        standing.requirement().displayTitle()
            + ": the clause mandates documented information, \""
            + standing.item().name()
            + "\", and nothing in force provides it"
            + near
            + ". "
            + (register == null
                ? "Write provides: ["
                    + id
                    + "] in the front matter of the "
                    + (standing.item().record() ? "record" : "document")
                    + " that is it."
                : "Write " + register + ", or provides: [" + id + "] in the document that is it."));
  }
}
