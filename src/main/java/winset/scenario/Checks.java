package winset.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the components of a record under construction. */
final class Checks {

  private final List<Violation> violations = new ArrayList<>();

  private Checks() {}

  /**
   * Begins with the limits that the record's annotations state.
   *
   * @param values every component, in order of declaration
   */
  static Checks of(Class<? extends Record> type, @Nullable Object... values) {
    Checks checks = new Checks();
    List<Component> components = Component.of(type);
    if (components.size() != values.length) {
      throw new IllegalStateException(type.getName() + " checks " + values.length + " components");
    }
    for (int i = 0; i < values.length; i++) {
      checks.limits(components.get(i), values[i]);
    }
    return checks;
  }

  private void limits(Component component, @Nullable Object value) {
    if (value == null) {
      require(component.quantity().optional(), component.name(), "", "is missing");
    } else if (value instanceof Number number) {
      // What would be right is put into words only where it is needed: records are built by the
      // million.
      if (!component.allows(number.doubleValue())) {
        require(false, component.name(), value, component.must());
      }
    } else if (value instanceof Enum<?> choice) {
      if (!component.choices().contains(Scalars.text(choice))) {
        require(false, component.name(), choice, component.must());
      }
    } else if (value instanceof Map<?, ?> map) {
      for (Object key : map.keySet()) {
        require(
            Component.isId((String) key),
            component.name(),
            key,
            "has a name that is not a letter followed by letters, digits, _ or -");
      }
    }
  }

  /** Notes a violation unless the condition holds. */
  Checks require(boolean condition, String path, Object value, String must) {
    if (!condition) {
      violations.add(new Violation(path, Scalars.text(value), must));
    }
    return this;
  }

  /** Ends the check: refuses if anything was noted. */
  void done() {
    if (!violations.isEmpty()) {
      throw new InvalidScenarioException(violations);
    }
  }
}
