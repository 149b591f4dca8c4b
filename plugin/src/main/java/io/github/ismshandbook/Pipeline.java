package io.github.ismshandbook;

import io.github.ismshandbook.assess.Assessor;
import io.github.ismshandbook.link.Linker;
import io.github.ismshandbook.model.Assessment;
import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Handbook;
import io.github.ismshandbook.model.Inputs;
import io.github.ismshandbook.model.Options;
import io.github.ismshandbook.model.Sources;
import io.github.ismshandbook.read.Reader;

/** The whole build, in order. */
public final class Pipeline {

  private Pipeline() {}

  /** Reads, links and judges. Pages and reports are produced from the result. */
  public static Build compile(Inputs inputs, Options options) {
    Sources sources = Reader.read(inputs);
    Handbook handbook = Linker.link(sources);
    Assessment assessment = Assessor.assess(handbook, options);
    return new Build(inputs, handbook, assessment, options);
  }

  /** Judges anew what was read and linked before, with other options. */
  public static Build judge(Build build, Options options) {
    return new Build(
        build.inputs(), build.handbook(), Assessor.assess(build.handbook(), options), options);
  }
}
