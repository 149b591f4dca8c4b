package io.github.ismshandbook.model;

/**
 * What a run gives back: pages and reports are made from it.
 *
 * @param inputs what it was made from, the theme's files included
 * @param handbook the linked handbook
 * @param assessment the verdicts, and every problem
 * @param options what the run was told
 */
public record Build(Inputs inputs, Handbook handbook, Assessment assessment, Options options) {

  /** The gate's mode: the command line's, else the handbook's. */
  public Configuration.Mode mode() {
    return options.mode().orElse(handbook.configuration().gate().mode());
  }
}
