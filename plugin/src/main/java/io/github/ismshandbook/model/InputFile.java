package io.github.ismshandbook.model;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file of the handbook. Its bytes are read when they are asked for, each time anew.
 *
 * <p>In tests a file in memory is a value: {@link #of(String, String)}.
 */
public interface InputFile {

  /** The path relative to the handbook's folder, with {@code /}: {@code policies/access.md}. */
  String path();

  /** The file's bytes. */
  byte[] bytes() throws IOException;

  /** How many bytes it has. */
  default long size() throws IOException {
    return bytes().length;
  }

  /** Whether it belongs to a built-in layer, not to the project. */
  default boolean builtIn() {
    return false;
  }

  /** The file of the same path in the layer beneath, if that has one. */
  default Optional<InputFile> beneath() {
    return Optional.empty();
  }

  /** This file over one of a lower layer. */
  default InputFile over(InputFile lower) {
    InputFile nearer = this;
    return new InputFile() {
      @Override
      public String path() {
        return nearer.path();
      }

      @Override
      public byte[] bytes() throws IOException {
        return nearer.bytes();
      }

      @Override
      public long size() throws IOException {
        return nearer.size();
      }

      @Override
      public boolean builtIn() {
        return nearer.builtIn();
      }

      @Override
      public Optional<InputFile> beneath() {
        return Optional.of(lower);
      }
    };
  }

  /** A file in memory, in UTF-8. */
  static InputFile of(String path, String text) {
    return of(path, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  /** A file in memory. */
  static InputFile of(String path, byte[] bytes) {
    byte[] own = Arrays.copyOf(bytes, bytes.length);
    return new InputFile() {
      @Override
      public String path() {
        return path;
      }

      @Override
      public byte[] bytes() {
        return own.clone();
      }
    };
  }
}
