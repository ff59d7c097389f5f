package winset.scenario;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records as trees: their components and the keys of their maps by name, read and replaced. */
public final class Records {

  private static final ClassValue<Constructor<?>> CONSTRUCTOR =
      new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
          Class<?>[] types =
              Arrays.stream(type.getRecordComponents())
                  .map(RecordComponent::getType)
                  .toArray(Class<?>[]::new);
          try {
            return type.getDeclaredConstructor(types);
          } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
          }
        }
      };

  private Records() {}

  /**
   * Builds a scenario record.
   *
   * @param values every component, in order of declaration
   * @throws InvalidScenarioException if the record refuses them
   */
  public static Object build(Class<?> type, @Nullable Object[] values) {
    try {
      return CONSTRUCTOR.get(type).newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof InvalidScenarioException refused) {
        throw refused;
      }
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The value of a component. */
  public static @Nullable Object get(Object record, Component component) {
    try {
      return component.field().getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A copy of a record with one component replaced.
   *
   * @param name as in files
   * @throws InvalidScenarioException if the record refuses the value
   */
  public static <R extends Record> R replaced(R record, String name, Object value) {
    if (Component.of(record.getClass(), name).isEmpty()) {
      throw new IllegalArgumentException(record.getClass().getName() + " has no " + name);
    }
    @SuppressWarnings("unchecked")
    R changed = (R) with(record, name, value);
    return changed;
  }

  /** What a record or map holds under a name; null where it holds nothing. */
  static @Nullable Object child(Object node, String name) {
    if (node instanceof Map<?, ?> map) {
      return map.get(name);
    }
    for (Component component : Component.of(node.getClass())) {
      if (component.quantity().rest() && get(node, component) instanceof Map<?, ?> rest) {
        if (rest.containsKey(name)) {
          return rest.get(name);
        }
      } else if (component.name().equals(name)) {
        return get(node, component);
      }
    }
    return null;
  }

  /** A copy of a record or map with one value replaced. */
  static Object with(Object node, String name, Object value) {
    if (node instanceof Map<?, ?> map) {
      @SuppressWarnings("unchecked")
      Map<String, Object> typed = (Map<String, Object>) map;
      return Ordered.with(typed, name, value);
    }
    List<Component> components = Component.of(node.getClass());
    @Nullable Object[] values = new Object[components.size()];
    boolean own = Component.of(node.getClass(), name).isPresent();
    for (int i = 0; i < values.length; i++) {
      Component component = components.get(i);
      Object now = get(node, component);
      if (component.quantity().rest() && !own && now != null) {
        values[i] = with(now, name, value);
      } else {
        values[i] = component.name().equals(name) ? value : now;
      }
    }
    return build(node.getClass(), values);
  }
}
