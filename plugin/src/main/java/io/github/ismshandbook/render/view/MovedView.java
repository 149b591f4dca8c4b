package io.github.ismshandbook.render.view;

import java.util.List;

/**
 * A page at an older address.
 *
 * @param target where all of it is now; leads nowhere if only parts of it are somewhere
 * @param places older places in it
 */
public record MovedView(Ref target, List<OldPlace> places) {

  /**
   * An older place.
   *
   * @param id its anchor
   * @param now where it is now
   */
  public record OldPlace(String id, Ref now) {}
}
