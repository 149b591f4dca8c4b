package io.github.ismshandbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The Nu HTML checker finds no error on any page; what it merely warns of is printed. */
@ExtendWith(Sites.Resolver.class)
class MarkupTest {

  @ParameterizedTest
  @EnumSource(
      value = Sites.Which.class,
      names = {"SAMPLE", "TROUBLED"})
  void everyPageIsValid(Sites.Which which, Sites sites) throws Exception {
    Site site = sites.get(which);
    Nu nu = new Nu();
    for (String path : site.pages()) {
      nu.check(site.folder().resolve(path), path);
    }
    nu.warnings().forEach((warning, count) -> System.out.println(count + " x " + warning));
    assertThat(nu.errors()).isEmpty();
  }

  /** A checker that says nothing would be content with everything. */
  @Test
  void invalidMarkupIsFound(@TempDir Path folder) throws Exception {
    Path page =
        Files.writeString(
            folder.resolve("page.html"),
            "<!DOCTYPE html><html lang=\"en\"><title>x</title><ul><p>No item</p></ul></html>");
    Nu nu = new Nu();
    nu.check(page, "page.html");
    assertThat(nu.errors())
        .singleElement()
        .asString()
        .startsWith("page.html:[1,54] Element")
        .contains("not allowed as child of element");
  }
}
