package io.github.ismshandbook.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, in this process and without a network. */
final class Nu implements ErrorHandler {

  private final List<String> errors = new ArrayList<>();
  private final SortedMap<String, Integer> warnings = new TreeMap<>();
  private final SimpleDocumentValidator validator =
      new SimpleDocumentValidator(false, false, false);
  private String page = "";

  Nu() throws Exception {
    validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", this);
    validator.setUpValidatorAndParsers(this, false, false);
  }

  /** Checks one page; what it says is added to {@link #errors()} and {@link #warnings()}. */
  void check(Path file, String name) throws IOException, SAXException {
    page = name;
    validator.checkHtmlFile(file.toFile(), true);
  }

  List<String> errors() {
    return errors;
  }

  /** What it warned of, and how often. */
  SortedMap<String, Integer> warnings() {
    return warnings;
  }

  @Override
  public void warning(SAXParseException said) {
    // To this checker no file is 'self' to another; to browsers it is, or their console would say
    // so.
    if (!said.getMessage().startsWith("Resource violates Content Security Policy")) {
      warnings.merge(said.getMessage(), 1, Integer::sum);
    }
  }

  @Override
  public void error(SAXParseException said) {
    errors.add(line(said));
  }

  @Override
  public void fatalError(SAXParseException said) {
    errors.add(line(said));
  }

  private String line(SAXParseException said) {
    return page
        + ":["
        + said.getLineNumber()
        + ","
        + said.getColumnNumber()
        + "] "
        + said.getMessage();
  }
}
