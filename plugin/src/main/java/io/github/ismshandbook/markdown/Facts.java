package io.github.ismshandbook.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import io.github.ismshandbook.model.Include;
import io.github.ismshandbook.model.Link;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Section;
import io.github.ismshandbook.model.TagClaim;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What the walk over the tree found, and which node each fact belongs to. Used by one thread. */
final class Facts {
  final List<Section> sections = new ArrayList<>();
  final List<TagClaim> claims = new ArrayList<>();
  final List<Link> links = new ArrayList<>();
  final List<Include> includes = new ArrayList<>();
  final List<String> anchors = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();

  /** Footnotes that something refers to, in the order they are shown. */
  final List<FootnoteBlock> footnotes = new ArrayList<>();

  final StringBuilder text = new StringBuilder();

  /** Whether the level-1 heading stays in the fragment, as it is. */
  boolean keepsTitle;

  /** Index of the link, include or footnote of a node; a footnote's own too. */
  final Map<Node, Integer> indexes = new IdentityHashMap<>();

  /** Claims of a tag. */
  final Map<Node, List<Integer>> tagClaims = new IdentityHashMap<>();

  /** Ids of headings. */
  final Map<Node, String> ids = new IdentityHashMap<>();

  /** Nodes that are not rendered: the title, ids of headings. */
  final Map<Node, Boolean> hidden = new IdentityHashMap<>();

  void link(Node node, Link link) {
    indexes.put(node, links.size());
    links.add(link);
  }
}
