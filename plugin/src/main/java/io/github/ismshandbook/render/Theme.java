package io.github.ismshandbook.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import io.github.ismshandbook.model.Inputs;
import io.github.ismshandbook.render.view.Frame;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/**
 * The templates, ready for use by several threads. They can neither make objects nor call methods,
 * and know neither locale nor clock.
 */
final class Theme {

  private final Configuration templates;

  Theme(Inputs inputs, Map<String, String> words) {
    templates = new Configuration(Configuration.VERSION_2_3_35);
    templates.setTemplateLoader(new LayeredTemplates(inputs));
    templates.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    templates.setLocalizedLookup(false);
    templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
    templates.setOutputFormat(HTMLOutputFormat.INSTANCE);
    templates.setLocale(Locale.ROOT);
    templates.setTimeZone(TimeZone.getTimeZone("UTC"));
    templates.setNumberFormat("c");
    templates.setBooleanFormat("c");
    templates.addAutoImport("l", LayeredTemplates.MACROS);
    templates.setObjectWrapper(new ViewWrapper());
    templates.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    templates.setAPIBuiltinEnabled(false);
    templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    templates.setLogTemplateExceptions(false);
    templates.setWrapUncheckedExceptions(true);
    templates.setFallbackOnNullLoopVariable(false);
    try {
      templates.setSharedVariable("words", words);
    } catch (TemplateModelException e) {
      throw new IllegalStateException("words are plain text", e);
    }
  }

  /**
   * Makes one page.
   *
   * @param document the path of the document whose page it is; empty for another page
   */
  byte[] page(String template, Frame frame, Record view, String document) throws IOException {
    Map<String, Object> shown = new HashMap<>();
    shown.put("frame", frame);
    shown.put("page", view);
    PageWriter page = new PageWriter();
    try {
      templates.getTemplate(template).process(shown, page);
    } catch (ParseException | TemplateException e) {
      String made = document.isEmpty() ? frame.path() : frame.path() + " of " + document;
      throw new ThemeException(TemplateFault.of(e).message(made), e);
    }
    return page.bytes();
  }
}
