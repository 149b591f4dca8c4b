package io.github.ismshandbook.read;

import java.util.function.Supplier;

/** Something that is made when it is first asked for, and then stays. */
final class Once<T> implements Supplier<T> {

  private Supplier<T> source;
  private T made;

  Once(Supplier<T> source) {
    this.source = source;
  }

  @Override
  public synchronized T get() {
    if (source != null) {
      made = source.get();
      source = null;
    }
    return made;
  }
}
