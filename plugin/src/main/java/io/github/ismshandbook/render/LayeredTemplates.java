package io.github.ismshandbook.render;

import freemarker.cache.TemplateLoader;
import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Inputs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** The templates of all layers, the nearest layer's where several have one of the same name. */
final class LayeredTemplates implements TemplateLoader {

  static final String FOLDER = "templates/";

  private final Inputs inputs;

  LayeredTemplates(Inputs inputs) {
    this.inputs = inputs;
  }

  @Override
  public Object findTemplateSource(String name) {
    return inputs.files().get(FOLDER + name);
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
