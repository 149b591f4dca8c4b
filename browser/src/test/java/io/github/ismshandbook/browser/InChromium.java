package io.github.ismshandbook.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests {@link Visits}, and looks after each of them whether all was quiet. Without Chromium
 * they are skipped, saying so; with {@code -Disms.browser.required=true} they fail.
 */
final class InChromium implements ExecutionCondition, ParameterResolver, AfterEachCallback {

  private static final ExtensionContext.Namespace SPACE =
      ExtensionContext.Namespace.create(InChromium.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Chromium.find().isPresent() || Boolean.getBoolean("isms.browser.required")) {
      return ConditionEvaluationResult.enabled("Chromium is here, or must be");
    }
    return ConditionEvaluationResult.disabled("There is no " + Chromium.missing());
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Visits.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    // In the root's store: JUnit closes it after the last test.
    Chromium chromium =
        context
            .getRoot()
            .getStore(SPACE)
            .getOrComputeIfAbsent(Chromium.class, type -> Chromium.start(), Chromium.class);
    Visits visits = new Visits(chromium.browser());
    context.getStore(SPACE).put(Visits.class, visits);
    return visits;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Visits visits = context.getStore(SPACE).get(Visits.class, Visits.class);
    if (visits != null) {
      visits.end();
    }
  }
}
