package io.github.ismshandbook.markdown;

import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import java.util.Set;
import java.util.function.Supplier;

/** Registers an inline syntax of ours: the character it opens with, and a parser for each file. */
final class InlineSyntax implements InlineParserExtensionFactory {

  private final String opening;
  private final Supplier<InlineParserExtension> parser;

  InlineSyntax(String opening, Supplier<InlineParserExtension> parser) {
    this.opening = opening;
    this.parser = parser;
  }

  @Override
  public CharSequence getCharacters() {
    return opening;
  }

  @Override
  public InlineParserExtension apply(LightInlineParser unused) {
    return parser.get();
  }

  @Override
  public Set<Class<?>> getAfterDependents() {
    return Set.of();
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return Set.of();
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }
}
