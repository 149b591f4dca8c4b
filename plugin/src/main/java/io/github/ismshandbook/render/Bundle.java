package io.github.ismshandbook.render;

import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Inputs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * A file of the site that is put together from the theme's small ones, in the order of their names:
 * a page loads one, and a project replaces one of them without copying the rest.
 *
 * @param path of the file in the site
 * @param folder where its parts stand in the layers
 * @param ending of the parts' names
 */
record Bundle(String path, String folder, String ending) {

  static final List<Bundle> ALL =
      List.of(
          new Bundle("assets/handbook.css", "assets/styles/", ".css"),
          new Bundle("assets/handbook.js", "assets/scripts/", ".js"));

  /** The parts one after the other. */
  byte[] of(Inputs inputs) throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    for (InputFile part : parts(inputs)) {
      whole.write(part.bytes());
      whole.write('\n');
    }
    return whole.toByteArray();
  }

  private List<InputFile> parts(Inputs inputs) {
    SortedMap<String, InputFile> below =
        inputs.files().subMap(folder, folder + Character.MAX_VALUE);
    List<InputFile> parts = new ArrayList<>();
    below.forEach(
        (name, file) -> {
          if (name.endsWith(ending)) {
            parts.add(file);
          }
        });
    return parts;
  }
}
