package io.github.ismshandbook.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * An object of a JSON text that was read. What it asks for and does not find is an {@link
 * IllegalArgumentException} that says what.
 *
 * @param values by name: text, number, flag, list, object, or null
 */
record JsonObject(Map<String, Object> values) {

  private static final int DEEPEST = 32;
  private static final int LONGEST_TEXT = 4 * 1024 * 1024;

  /**
   * Reads a text that is one object.
   *
   * @throws tools.jackson.core.JacksonException if it is no JSON
   */
  static JsonObject read(byte[] bytes) {
    JsonFactory factory =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .build();
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
      JsonToken first = parser.nextToken();
      Object value = first == null ? null : value(parser);
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("something follows its end");
      }
      return object(value, "the whole of it");
    }
  }

  private static Object value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, Object> values = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          values.put(name, value(parser));
        }
        yield new JsonObject(values);
      }
      case START_ARRAY -> {
        List<Object> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          values.add(value(parser));
        }
        yield values;
      }
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  /** The text, if there is one. */
  Optional<String> textIfAny(String name) {
    Object value = values.get(name);
    if (value != null && !(value instanceof String)) {
      throw new IllegalArgumentException("'" + name + "' is no text");
    }
    return Optional.ofNullable((String) value);
  }

  String text(String name) {
    return textIfAny(name).orElseThrow(() -> missing(name));
  }

  /** The number; 0 when there is none. */
  int number(String name) {
    Object value = values.get(name);
    if (value == null) {
      return 0;
    }
    if (value instanceof Integer number) {
      return number;
    }
    throw new IllegalArgumentException("'" + name + "' is no whole number");
  }

  boolean flag(String name) {
    if (values.get(name) instanceof Boolean flag) {
      return flag;
    }
    throw missing(name);
  }

  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (Object value : list(name)) {
      if (!(value instanceof String text)) {
        throw new IllegalArgumentException("'" + name + "' holds what is no text");
      }
      texts.add(text);
    }
    return texts;
  }

  List<JsonObject> objects(String name) {
    return list(name).stream().map(value -> object(value, "'" + name + "'")).toList();
  }

  /** The object, if there is one. */
  Optional<JsonObject> objectIfAny(String name) {
    return Optional.ofNullable(values.get(name)).map(value -> object(value, "'" + name + "'"));
  }

  JsonObject object(String name) {
    return objectIfAny(name).orElseThrow(() -> missing(name));
  }

  private List<?> list(String name) {
    if (values.get(name) instanceof List<?> list) {
      return list;
    }
    throw missing(name);
  }

  private static JsonObject object(Object value, String what) {
    if (value instanceof JsonObject object) {
      return object;
    }
    throw new IllegalArgumentException(what + " is no object");
  }

  private static IllegalArgumentException missing(String name) {
    return new IllegalArgumentException("'" + name + "' is missing");
  }
}
