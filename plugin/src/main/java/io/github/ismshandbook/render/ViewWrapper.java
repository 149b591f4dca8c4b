package io.github.ismshandbook.render;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import io.github.ismshandbook.render.view.Fragment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/**
 * Shows templates the components of records, and fragments as directives; no method, no class,
 * nothing else.
 */
final class ViewWrapper extends DefaultObjectWrapper {

  /** The components of each class of view, which no build changes. */
  private static final ClassValue<Map<String, MethodHandle>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
          return accessors(type);
        }
      };

  private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Record.class);

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
      return new View(view, COMPONENTS.get(view.getClass()));
    }
    throw new TemplateModelException("a view holds a " + value.getClass().getName());
  }

  private static Map<String, MethodHandle> accessors(Class<?> type) {
    Map<String, MethodHandle> accessors = new HashMap<>();
    try {
      for (RecordComponent component : type.getRecordComponents()) {
        accessors.put(
            component.getName(),
            MethodHandles.lookup().unreflect(component.getAccessor()).asType(ACCESSOR));
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(type.getName() + " is no public view", e);
    }
    return accessors;
  }

  private final class View implements TemplateHashModel {

    private final Record view;
    private final Map<String, MethodHandle> accessors;

    View(Record view, Map<String, MethodHandle> accessors) {
      this.view = view;
      this.accessors = accessors;
    }

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
      MethodHandle accessor = accessors.get(name);
      if (accessor == null) {
        return null;
      }
      try {
        return wrap((Object) accessor.invokeExact(view));
      } catch (Throwable e) {
        throw unreadable(name, e);
      }
    }

    /** A handle says that it throws anything; an accessor throws nothing that is checked. */
    private static TemplateModelException unreadable(String name, Throwable e) {
      if (e instanceof Error error) {
        throw error;
      }
      return e instanceof TemplateModelException unwrapped
          ? unwrapped
          : new TemplateModelException("cannot read " + name, e);
    }

    @Override
    public boolean isEmpty() {
      return accessors.isEmpty();
    }
  }
}
