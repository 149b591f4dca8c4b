package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Assessment;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.render.view.Cell;
import io.github.ismshandbook.render.view.Facet;
import io.github.ismshandbook.render.view.Facet.Choice;
import io.github.ismshandbook.render.view.MatrixView.Part;
import io.github.ismshandbook.render.view.MatrixView.Tile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The picture of all requirements, by area, and by what it can be narrowed down. */
final class CoverageMatrix {

  private static final String PATH = CoveragePages.PATH;

  /** In the address, who answers for what nobody answers for. */
  static final String NOBODY = "-";

  private final Site site;
  private final Owners owners;
  private final Set<String> everyOwner = new TreeSet<>();
  private final Set<String> everyStatus = new HashSet<>();
  private final Shares shares = new Shares();
  private boolean unowned;

  CoverageMatrix(Site site) {
    this.site = site;
    this.owners = new Owners(site);
  }

  /** The parts; what they can be narrowed by is known once they are made. */
  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (Assessment.Area area : site.assessment().areas()) {
      List<Tile> tiles = new ArrayList<>();
      Shares own = new Shares();
      for (Requirement leaf : CoveragePages.leaves(site, area.code())) {
        Cell cell = site.cell(PATH, leaf);
        own.add(cell.mark());
        shares.add(cell.mark());
        everyStatus.add(cell.mark().kind());
        tiles.add(new Tile(cell, keys(leaf, area, cell)));
      }
      parts.add(
          new Part(
              area.code().text(),
              area.title(),
              site.words().get("coverage.part", own.count("covered"), own.counted()),
              own.of(Shares.COUNTED, site.words()),
              tiles));
    }
    return parts;
  }

  /** How many of all have each status. */
  Shares shares() {
    return shares;
  }

  private String keys(Requirement leaf, Assessment.Area area, Cell cell) {
    StringBuilder keys = new StringBuilder();
    Facet.key(keys, "area", area.code().text());
    Facet.key(keys, "status", cell.mark().kind());
    List<String> answering =
        site.assessment().judgement(leaf.code()).map(owners::of).orElse(List.of());
    answering.forEach(owner -> Facet.key(keys, "owner", owner));
    if (answering.isEmpty()) {
      Facet.key(keys, "owner", NOBODY);
      unowned = true;
    }
    everyOwner.addAll(answering);
    leaf.guidance()
        .map(site.catalogs().guidance()::get)
        .ifPresent(entry -> Attributes.keys(entry, keys));
    return keys.toString();
  }

  List<Facet> facets() {
    Words words = site.words();
    List<Facet> facets = new ArrayList<>();
    facets.add(
        new Facet(
            "status",
            words.get("status"),
            Stream.concat(Shares.COUNTED.stream(), Shares.OUTSIDE.stream())
                .filter(everyStatus::contains)
                .map(kind -> new Choice(kind, words.get("legend." + kind)))
                .toList()));
    facets.add(
        new Facet(
            "area",
            words.get("area"),
            site.assessment().areas().stream()
                .map(
                    area -> new Choice(area.code().text(), area.code().text() + " " + area.title()))
                .toList()));
    List<Choice> answering = new ArrayList<>();
    everyOwner.forEach(owner -> answering.add(new Choice(owner.replace('|', '/'), owner)));
    if (unowned) {
      answering.add(new Choice(NOBODY, words.get("owner.nobody")));
    }
    facets.add(new Facet("owner", words.get("owner"), answering));
    facets.addAll(new Attributes(site).facets());
    return facets;
  }
}
