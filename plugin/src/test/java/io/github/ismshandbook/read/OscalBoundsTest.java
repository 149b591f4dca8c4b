package io.github.ismshandbook.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Severity;
import io.github.ismshandbook.yaml.YamlNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** OSCAL catalogs that would take minutes were any step of reading them quadratic. */
class OscalBoundsTest {

  private static final Place PLACE = new Place("catalogs/nist.yaml", 1, 1);
  private static final int MANY = 40_000;

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void bracesThatCloseFarAwayAreSearchedOnce() {
    String prose = "{{ ".repeat(1_500_000) + "}}";

    assertThat(soon(() -> new OscalParameters(Map.of(), problems).in(prose, PLACE)))
        .isEqualTo(prose);
    assertThat(problems).isEmpty();
  }

  @Test
  void aCloseAmongManyOpensStillHoldsAParameter() {
    Map<String, Fields> parameters = Map.of("p", fields(entry("label", text("label of p"))));

    assertThat(
            new OscalParameters(parameters, problems)
                .in("{{ {{ x y {{ insert: param, p }} {{p}} }} {{ }} {{p}}", PLACE))
        .isEqualTo("{{ {{ x y [label of p] [label of p] }} {{ }} [label of p]");
  }

  @Test
  void aChainOfWithdrawnControlsIsFollowedSoFar() {
    List<YamlNode> controls = new ArrayList<>();
    for (int i = 1; i < MANY; i++) {
      controls.add(withdrawn("a-" + i, "#a-" + (i + 1)));
    }
    controls.add(control("a-" + MANY));

    List<List<Code>> successors = soon(() -> successors(tree(controls)));

    List<Code> last = List.of(new Code("a-" + MANY));
    assertThat(successors.get(MANY - 1 - 30)).isEqualTo(last);
    assertThat(successors.get(MANY - 1 - 31)).isEmpty();
    assertThat(successors.get(MANY - 2)).isEqualTo(last);
    assertThat(problems)
        .singleElement()
        .satisfies(problem -> assertThat(problem.severity()).isEqualTo(Severity.WARNING))
        .extracting(Problem::message)
        .isEqualTo(
            "a-1 is withdrawn, and its links lead to more than 30 others; those beyond, of this"
                + " and of other withdrawn controls, are left out. Link it to the controls that"
                + " took its place in the end.");
  }

  @Test
  void theManyLinksOfOneControlAreReadOnce() {
    List<YamlNode> controls = new ArrayList<>();
    String[] links = Collections.nCopies(MANY, "#a-2").toArray(String[]::new);
    controls.add(withdrawn("a-1", links));
    controls.add(control("a-2"));
    for (int i = 3; i < MANY; i++) {
      controls.add(withdrawn("a-" + i, "#a-1"));
    }

    assertThat(soon(() -> successors(tree(controls))))
        .hasSize(MANY - 2)
        .allMatch(List.of(new Code("a-2"))::equals);
    assertThat(problems).isEmpty();
  }

  @Test
  void linksThatLeadNowhereDoNotSearchTheWholeCatalogEach() {
    List<YamlNode> controls = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      controls.add(withdrawn("a-" + i, "#gone"));
    }

    assertThat(soon(() -> successors(tree(controls)))).hasSize(MANY).allMatch(List::isEmpty);
    assertThat(problems).hasSize(MANY);
    assertThat(problems.get(1).message())
        .isEqualTo(
            "a-1 is withdrawn, and `#gone`, which took its place, is nowhere in the catalog."
                + " Correct the link.");
  }

  @Test
  void whetherAControlIsWithdrawnIsReadOnce() {
    List<YamlNode> props = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      props.add(block(entry("name", text("other")), entry("value", text("x"))));
    }
    props.add(block(entry("name", text("status")), entry("value", text("withdrawn"))));
    OscalNode node =
        OscalNode.control(
            "a-1", "One", fields(entry("props", list(props))), Optional.<OscalNode>empty());

    long times =
        soon(() -> IntStream.range(0, MANY).filter(i -> node.withdrawn()).count()).longValue();

    assertThat(times).isEqualTo(MANY);
  }

  @Test
  void groupsOfOneTitleAreNumberedInOnePass() {
    List<YamlNode> groups = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      groups.add(block(entry("title", text("Area"))));
    }
    OscalTree tree =
        OscalTree.read(
            fields(
                entry("groups", list(groups)), entry("controls", list(List.of(control("area-3"))))),
            problems);

    List<String> codes =
        soon(() -> List.copyOf(OscalCodes.of(tree.nodes(), "nist:", problems).values()));

    assertThat(codes).hasSize(MANY + 1).doesNotHaveDuplicates();
    assertThat(codes).contains("area", "area-2", "area-3", "area-4", "area-" + (MANY + 1));
    assertThat(problems).isEmpty();
  }

  /** The time is far more than any of these takes, and far less than a quadratic step takes. */
  private static <T> T soon(Supplier<T> work) {
    return assertTimeoutPreemptively(Duration.ofSeconds(20), work::get);
  }

  private List<List<Code>> successors(OscalTree tree) {
    Map<OscalNode, Code> codes =
        tree.nodes().stream()
            .collect(Collectors.toMap(Function.identity(), node -> new Code(node.id())));
    OscalSuccessors successors = new OscalSuccessors(tree, codes, problems);
    return tree.nodes().stream().filter(OscalNode::withdrawn).map(successors::of).toList();
  }

  private OscalTree tree(List<YamlNode> controls) {
    return OscalTree.read(fields(entry("controls", list(controls))), problems);
  }

  private static YamlNode control(String id) {
    return block(entry("id", text(id)), entry("title", text("T")));
  }

  private static YamlNode withdrawn(String id, String... links) {
    List<YamlNode> all = new ArrayList<>();
    for (String link : links) {
      all.add(block(entry("href", text(link)), entry("rel", text("moved-to"))));
    }
    YamlNode status = block(entry("name", text("status")), entry("value", text("withdrawn")));
    return block(
        entry("id", text(id)),
        entry("title", text("T")),
        entry("props", list(List.of(status))),
        entry("links", list(all)));
  }

  private Fields fields(YamlNode.Entry... entries) {
    return Fields.open(block(entries), "", problems);
  }

  private static YamlNode.Mapping block(YamlNode.Entry... entries) {
    return new YamlNode.Mapping(List.of(entries), PLACE);
  }

  private static YamlNode list(List<YamlNode> items) {
    return new YamlNode.Sequence(items, PLACE);
  }

  private static YamlNode.Entry entry(String key, YamlNode value) {
    return new YamlNode.Entry(text(key), value);
  }

  private static YamlNode.Scalar text(String text) {
    return new YamlNode.Scalar(text, PLACE, true, 0);
  }
}
