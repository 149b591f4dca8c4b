package io.github.ismshandbook.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, in this process and without a network. */
final class Nu implements ErrorHandler {

  private final List<String> errors = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
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

  List<String> warnings() {
    return warnings;
  }

  @Override
  public void warning(SAXParseException said) {
    warnings.add(line(said));
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
