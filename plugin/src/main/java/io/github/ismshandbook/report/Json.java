package io.github.ismshandbook.report;

import io.github.ismshandbook.model.Place;
import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/** A JSON text being written, in UTF-8 and with {@code \n}, the same on every machine. */
final class Json {

  private final JsonGenerator generator;

  private Json(JsonGenerator generator) {
    this.generator = generator;
  }

  /** The bytes of the object that the writer fills. */
  static byte[] object(Consumer<Json> writer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    JsonFactory factory = JsonFactory.builder().build();
    try (JsonGenerator generator =
        factory.createGenerator(new Indented(), bytes, JsonEncoding.UTF8)) {
      generator.writeStartObject();
      writer.accept(new Json(generator));
      generator.writeEndObject();
      generator.writeRaw('\n');
    }
    return bytes.toByteArray();
  }

  Json text(String name, String value) {
    generator.writeStringProperty(name, wellFormed(value));
    return this;
  }

  /** The value, or nothing at all when there is none. */
  Json textIfAny(String name, String value) {
    return value.isEmpty() ? this : text(name, value);
  }

  /** The value as text, or nothing at all when there is none. */
  Json textIfAny(String name, Optional<?> value) {
    return value.isEmpty() ? this : text(name, value.get().toString());
  }

  /** The value, or {@code null}. */
  Json textOrNull(String name, Optional<String> value) {
    if (value.isPresent()) {
      return text(name, value.get());
    }
    generator.writeNullProperty(name);
    return this;
  }

  Json number(String name, int value) {
    generator.writeNumberProperty(name, value);
    return this;
  }

  Json flag(String name, boolean value) {
    generator.writeBooleanProperty(name, value);
    return this;
  }

  Json texts(String name, Collection<?> values) {
    generator.writeArrayPropertyStart(name);
    values.forEach(value -> generator.writeString(wellFormed(value.toString())));
    generator.writeEndArray();
    return this;
  }

  /** The values, or nothing at all when there are none. */
  Json textsIfAny(String name, Collection<?> values) {
    return values.isEmpty() ? this : texts(name, values);
  }

  Json object(String name, Runnable fields) {
    generator.writeObjectPropertyStart(name);
    fields.run();
    generator.writeEndObject();
    return this;
  }

  <T> Json objects(String name, Collection<T> values, Consumer<T> fields) {
    generator.writeArrayPropertyStart(name);
    for (T value : values) {
      generator.writeStartObject();
      fields.accept(value);
      generator.writeEndObject();
    }
    generator.writeEndArray();
    return this;
  }

  /** The place's path, and its line and column as far as they are known. */
  Json place(Place place) {
    text("path", place.path());
    if (place.line() > 0) {
      number("line", place.line());
    }
    return place.column() > 0 ? number("column", place.column()) : this;
  }

  /** Half a surrogate pair, which an escape in YAML can smuggle in, cannot be written as UTF-8. */
  private static String wellFormed(String value) {
    StringBuilder mended = null;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < value.length()
          && Character.isLowSurrogate(value.charAt(i + 1))) {
        i++;
        continue;
      }
      if (mended == null) {
        mended = new StringBuilder(value);
      }
      mended.setCharAt(i, '\uFFFD');
    }
    return mended == null ? value : mended.toString();
  }

  /** Two spaces, {@code \n}, {@code "name": value}. */
  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter(
              Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
          .withObjectIndenter(indenter)
          .withArrayIndenter(indenter);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
