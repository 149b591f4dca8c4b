package io.github.ismshandbook.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.ismshandbook.tags.CodeReader;

/** The syntax tree's nodes that are ours. */
final class Nodes {

  private Nodes() {}

  /** A node whose segments are its characters alone. */
  private abstract static class Inline extends Node {
    Inline(BasedSequence chars) {
      super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** {@code {covers: A.5.16, A.5.18}}, braces included. */
  static final class Tag extends Inline {
    final String word;
    final int listStart;

    Tag(BasedSequence chars, String word, int listStart) {
      super(chars);
      this.word = word;
      this.listStart = listStart;
    }

    /** What stands between the colon and the closing brace. */
    String list() {
      return getChars().subSequence(listStart, getChars().length() - 1).toString();
    }

    /**
     * Where an item of the list stands in the text; indentation between its lines is no part of it.
     */
    int offset(CodeReader.Item item) {
      return getChars().getIndexOffset(listStart + item.offset());
    }
  }

  /** {@code {cover: …}}, {@code {covers A.5.1}}, or a {@code covers} tag without an end: no tag. */
  static final class BadTag extends Inline {
    final String fix;

    BadTag(BasedSequence chars, String fix) {
      super(chars);
      this.fix = fix;
    }
  }

  /** {@code {#joiners}}. */
  static final class HeadingId extends Inline {
    HeadingId(BasedSequence chars) {
      super(chars);
    }

    String id() {
      return getChars().subSequence(2, getChars().length() - 1).toString();
    }
  }

  /** {@code [[POL-03#retention|how long]]}. */
  static final class Wiki extends Inline {
    final String target;
    final String text;

    Wiki(BasedSequence chars, String target, String text) {
      super(chars);
      this.target = target;
      this.text = text;
    }
  }

  /** A bare code in running text. */
  static final class Mention extends Inline {
    final String code;

    Mention(BasedSequence chars, String code) {
      super(chars);
      this.code = code;
    }
  }

  /** {@code {include: ../snippets/x.md}} alone in its paragraph. */
  static final class Inclusion extends Block {
    final String target;

    Inclusion(BasedSequence chars, String target) {
      super(chars);
      this.target = target;
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** A GitHub alert, in place of its quote. */
  static final class Alert extends Block {
    final String kind;

    Alert(BasedSequence chars, String kind) {
      super(chars);
      this.kind = kind;
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }
}
