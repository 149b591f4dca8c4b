package io.github.ismshandbook.approve;

/** A front matter that cannot be edited line by line; its message says what to do. */
public final class UnwritableException extends Exception {

  private static final long serialVersionUID = 1L;

  UnwritableException(String message) {
    super(message);
  }
}
