package io.github.ismshandbook.render;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import io.github.ismshandbook.render.view.Fragment;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Shows templates the components of records, and fragments as directives; no method, no class,
 * nothing else.
 */
final class ViewWrapper extends DefaultObjectWrapper {

  private final Map<Class<?>, Map<String, Method>> components = new ConcurrentHashMap<>();

  ViewWrapper() {
    super(Configuration.VERSION_2_3_35);
  }

  @Override
  protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
    if (value instanceof Fragment fragment) {
      return (TemplateDirectiveModel)
          (environment, parameters, variables, body) -> fragment.writeTo(environment.getOut());
    }
    if (value instanceof Record view) {
      return new View(view, components.computeIfAbsent(view.getClass(), ViewWrapper::accessors));
    }
    throw new TemplateModelException("a view holds a " + value.getClass().getName());
  }

  private static Map<String, Method> accessors(Class<?> type) {
    Map<String, Method> accessors = new HashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      accessors.put(component.getName(), component.getAccessor());
    }
    return accessors;
  }

  private final class View implements TemplateHashModel {

    private final Record view;
    private final Map<String, Method> accessors;

    View(Record view, Map<String, Method> accessors) {
      this.view = view;
      this.accessors = accessors;
    }

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
      Method accessor = accessors.get(name);
      if (accessor == null) {
        return null;
      }
      try {
        return wrap(accessor.invoke(view));
      } catch (ReflectiveOperationException e) {
        throw new TemplateModelException("cannot read " + name, e);
      }
    }

    @Override
    public boolean isEmpty() {
      return accessors.isEmpty();
    }
  }
}
