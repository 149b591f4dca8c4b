package io.github.ismshandbook.report;

import io.github.ismshandbook.model.Place;
import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
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
    return bytes(json -> json.inBraces(() -> writer.accept(json)));
  }

  /** The bytes of the list of objects that the writer fills. */
  static <T> byte[] array(Collection<T> values, BiConsumer<Json, T> writer) {
    return bytes(
        json -> {
          json.generator.writeStartArray();
          values.forEach(value -> json.inBraces(() -> writer.accept(json, value)));
          json.generator.writeEndArray();
        });
  }

  private static byte[] bytes(Consumer<Json> writer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    JsonFactory factory = JsonFactory.builder().build();
    try (JsonGenerator generator =
        factory.createGenerator(new Indented(), bytes, JsonEncoding.UTF8)) {
      writer.accept(new Json(generator));
      generator.writeRaw('\n');
    }
    return bytes.toByteArray();
  }

  private void inBraces(Runnable fields) {
    generator.writeStartObject();
    fields.run();
    generator.writeEndObject();
  }

  Json text(String name, String value) {
    generator.writeStringProperty(name, WellFormed.text(value));
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
    values.forEach(value -> generator.writeString(WellFormed.text(value.toString())));
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
    values.forEach(value -> inBraces(() -> fields.accept(value)));
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
