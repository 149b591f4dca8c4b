package io.github.ismshandbook.yaml;

import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Builds nodes from the library's events, within bounds. */
final class NodeBuilder {

  /** Levels that lists and blocks may be nested. */
  static final int MAX_DEPTH = 50;

  /** Values that aliases may repeat: enough for any table of defaults, too few for a bomb. */
  static final int MAX_REPEATED = 10_000;

  /** A text beyond a bound. */
  static final class Unbounded extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Place place;

    Unbounded(Place place, String advice) {
      super(advice, null, false, false);
      this.place = place;
    }

    Place place() {
      return place;
    }

    String advice() {
      return getMessage();
    }
  }

  private record Anchored(YamlNode node, int size) {}

  private final Iterator<Event> events;
  private final Places places;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Anchored> anchors = new HashMap<>();
  private int size;
  private int repeated;

  NodeBuilder(Iterator<Event> events, Places places) {
    this.events = events;
    this.places = places;
  }

  Yaml build() {
    events.next();
    if (events.next().getEventId() == Event.ID.StreamEnd) {
      return new Yaml(Optional.empty(), List.of());
    }
    YamlNode root = node(events.next(), 0);
    events.next();
    Event end = events.next();
    if (end.getEventId() != Event.ID.StreamEnd) {
      throw new Unbounded(
          place(end), "A second YAML document starts here. Keep one, without --- between.");
    }
    return new Yaml(root.absent() ? Optional.empty() : Optional.of(root), problems);
  }

  private YamlNode node(Event event, int depth) {
    Place place = place(event);
    if (depth > MAX_DEPTH) {
      throw new Unbounded(
          place, "Lists and blocks are nested more than " + MAX_DEPTH + " deep. Flatten them.");
    }
    if (event instanceof AliasEvent alias) {
      return alias(alias.getAlias(), place);
    }
    int before = size++;
    YamlNode node =
        switch (event.getEventId()) {
          case Scalar -> scalar((ScalarEvent) event, place);
          case SequenceStart -> sequence(place, depth);
          default -> mapping(place, depth);
        };
    Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
    anchor.ifPresent(name -> anchors.put(name.getValue(), new Anchored(node, size - before)));
    return node;
  }

  /** An anchor is known once its value is complete, so no value can hold itself. */
  private YamlNode alias(Anchor name, Place place) {
    Anchored anchored = anchors.get(name.getValue());
    if (anchored == null) {
      throw new Unbounded(
          place,
          "*"
              + name.getValue()
              + " repeats a value that is nowhere marked &"
              + name.getValue()
              + ". Put a text that starts with * in quotes.");
    }
    repeated += anchored.size();
    size += anchored.size();
    if (repeated > MAX_REPEATED) {
      throw new Unbounded(
          place, "Aliases repeat more than " + MAX_REPEATED + " values. Write the values out.");
    }
    return anchored.node();
  }

  private static YamlNode.Scalar scalar(ScalarEvent event, Place place) {
    String text = event.getValue();
    int length =
        event.getStartMark().isEmpty() || event.getEndMark().isEmpty()
            ? -1
            : event.getEndMark().get().getIndex() - event.getStartMark().get().getIndex();
    int quotes = event.isPlain() ? 0 : 1;
    boolean asWritten =
        !event.isLiteral()
            && !event.isFolded()
            && length == text.codePointCount(0, text.length()) + 2 * quotes;
    return new YamlNode.Scalar(text, place, event.isPlain(), asWritten ? quotes : -1);
  }

  private YamlNode sequence(Place place, int depth) {
    List<YamlNode> items = new ArrayList<>();
    for (Event next = events.next();
        next.getEventId() != Event.ID.SequenceEnd;
        next = events.next()) {
      items.add(node(next, depth + 1));
    }
    return new YamlNode.Sequence(items, place);
  }

  private YamlNode mapping(Place place, int depth) {
    List<YamlNode.Entry> entries = new ArrayList<>();
    Map<String, Place> seen = new HashMap<>();
    for (Event next = events.next();
        next.getEventId() != Event.ID.MappingEnd;
        next = events.next()) {
      YamlNode key = node(next, depth + 1);
      if (!(key instanceof YamlNode.Scalar name)) {
        throw new Unbounded(
            key.place(),
            "A key cannot be " + key.kind() + ". Put a text that starts with { or [ in quotes.");
      }
      YamlNode value = node(events.next(), depth + 1);
      Place first = seen.putIfAbsent(name.text(), name.place());
      if (first == null) {
        entries.add(new YamlNode.Entry(name, value));
      } else {
        problems.add(
            Problem.of(
                Rule.INVALID_VALUE,
                name.place(),
                "`"
                    + name.text()
                    + "` is written twice, first in line "
                    + first.line()
                    + ", and only that one counts. Keep one."));
      }
    }
    return new YamlNode.Mapping(entries, place);
  }

  private Place place(Event event) {
    return event.getStartMark().map(places::of).orElse(places.start());
  }
}
