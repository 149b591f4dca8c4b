package io.github.ismshandbook.render;

import freemarker.cache.TemplateLoader;
import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Inputs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/**
 * The templates of all layers, the nearest layer's where several have one of the same name. A macro
 * is a file of {@code templates/macros/}, so that each can be replaced alone; {@link #MACROS} is
 * the library of them all.
 */
final class LayeredTemplates implements TemplateLoader {

  static final String FOLDER = "templates/";

  /** Made, not read: a file of this name is not looked at. */
  static final String MACROS = "macros.ftlh";

  private static final String MACRO_FOLDER = FOLDER + "macros/";

  private final Inputs inputs;
  private final InputFile macros;

  LayeredTemplates(Inputs inputs) {
    this.inputs = inputs;
    this.macros = macros(inputs);
  }

  private static InputFile macros(Inputs inputs) {
    StringBuilder library = new StringBuilder();
    for (String path :
        inputs.files().subMap(MACRO_FOLDER, MACRO_FOLDER + Character.MAX_VALUE).keySet()) {
      library.append("<#include \"/").append(path, FOLDER.length(), path.length()).append("\">\n");
    }
    return InputFile.of(MACROS, library.toString());
  }

  @Override
  public Object findTemplateSource(String name) {
    return name.equals(MACROS) ? macros : inputs.files().get(FOLDER + name);
  }

  /** The same within a run. */
  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) throws IOException {
    return new InputStreamReader(
        new ByteArrayInputStream(((InputFile) source).bytes()), StandardCharsets.UTF_8);
  }

  @Override
  public void closeTemplateSource(Object source) {
    // Bytes in memory hold nothing open.
  }
}
