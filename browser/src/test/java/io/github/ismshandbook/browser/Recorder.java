package io.github.ismshandbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a reader must never cause: a message on the console, an error of a script, a request that
 * leaves the folder.
 */
final class Recorder {

  private static final Set<String> LOUD = Set.of("error", "warning", "assert");

  private final List<String> heard = new ArrayList<>();

  Recorder(BrowserContext context) {
    context.onConsoleMessage(
        message -> {
          if (LOUD.contains(message.type())) {
            heard.add("console " + message.type() + ": " + message.text());
          }
        });
    context.onWebError(error -> heard.add("page error: " + error.error()));
    context.onRequest(
        request -> {
          if (!request.url().startsWith("file:")) {
            heard.add("request: " + request.url());
          }
        });
    context.onRequestFailed(
        request -> heard.add("failed: " + request.url() + " " + request.failure()));
  }

  void assertQuiet() {
    assertThat(heard).as("console, page errors and requests").isEmpty();
  }
}
