package io.github.ismshandbook.render.view;

import java.io.IOException;

/** Finished HTML that is written where it is needed, so that no page holds it twice. */
@FunctionalInterface
public interface Fragment {

  /** Writes the HTML. */
  void writeTo(Appendable page) throws IOException;
}
