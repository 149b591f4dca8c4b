package io.github.ismshandbook.assess;

import io.github.ismshandbook.model.Claim;
import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.Handbook;
import io.github.ismshandbook.model.Need;
import io.github.ismshandbook.model.Objection;
import io.github.ismshandbook.model.Objection.Dated;
import io.github.ismshandbook.model.Objection.OtherLevel;
import io.github.ismshandbook.model.Objection.Plain;
import io.github.ismshandbook.model.Objection.SilentSection;
import io.github.ismshandbook.model.Objection.When;
import io.github.ismshandbook.model.TagClaim;
import io.github.ismshandbook.model.Weighed;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Weighs one claim against one need: whether it counts, and if not, why. */
final class Scales {

  private final Handbook handbook;
  private final Map<String, Standing> standings;
  private final LocalDate asOf;

  Scales(Handbook handbook, Map<String, Standing> standings, LocalDate asOf) {
    this.handbook = handbook;
    this.standings = standings;
    this.asOf = asOf;
  }

  /** Whether the claiming document is of a level that the need asks for. */
  boolean ofLevel(Claim claim, Need need) {
    return need.levels().contains(document(claim).frontMatter().type());
  }

  Weighed weigh(Claim claim, Need need) {
    boolean evidence = need.evidence().isPresent();
    if (claim.kind() != (evidence ? TagClaim.Kind.EVIDENCES : TagClaim.Kind.COVERS)) {
      return new Weighed(
          claim,
          Optional.of(claim.kind() == TagClaim.Kind.COVERS ? Plain.NO_EVIDENCE : Plain.NO_COVER),
          false);
    }
    Optional<Objection> objection =
        level(claim, need).or(() -> standings.get(claim.document()).objection());
    if (objection.isEmpty()) {
      objection = evidence ? future(claim) : silence(claim);
    }
    boolean stale =
        objection.isEmpty()
            && (evidence
                ? claim.date().orElse(LocalDate.MIN).isBefore(asOf.minus(need.evidence().get()))
                : standings.get(claim.document()).staleSince().isPresent());
    return new Weighed(claim, objection, stale);
  }

  private Optional<Objection> level(Claim claim, Need need) {
    return ofLevel(claim, need)
        ? Optional.empty()
        : Optional.of(new OtherLevel(document(claim).frontMatter().type(), need));
  }

  private Optional<Objection> future(Claim claim) {
    return claim
        .date()
        .filter(day -> day.isAfter(asOf))
        .map(day -> new Dated(When.FUTURE_EVIDENCE, day));
  }

  private Optional<Objection> silence(Claim claim) {
    if (!document(claim).saysNothing(claim.section())) {
      return Optional.empty();
    }
    return Optional.of(
        claim.section() == 0 ? Plain.SILENT : new SilentSection(claim.sectionTitle()));
  }

  private Document document(Claim claim) {
    return handbook.documents().get(claim.document()).document();
  }
}
