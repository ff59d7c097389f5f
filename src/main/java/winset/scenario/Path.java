package winset.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The name of one value of a scenario, such as {@code iran.factions.ir_irgc.power}, with what it
 * may be. Found with {@link Paths}.
 */
public interface Path {

  /** The name as the user wrote it. */
  String name();

  /** Meaning, unit and limits. */
  Component component();

  /** The value in a scenario; null where an optional value is silent. */
  @Nullable Object get(Scenario scenario);

  /**
   * The scenario with another value.
   *
   * @throws InvalidScenarioException if the value is refused
   */
  Scenario with(Scenario scenario, Object value);

  /**
   * Where the value stands, whatever name it goes by: two paths of one place set the same value. A
   * mean of a side's factions stands where theirs do, with * for the faction.
   */
  List<String> place();

  /** True for a mean that moves many values: it is set after all else, so that it holds. */
  default boolean mean() {
    return false;
  }

  /** True if setting the one moves what the other says. */
  default boolean disturbs(Path other) {
    return place().equals(other.place());
  }

  /** Reads a value of this path from text and sets it. */
  default Scenario parse(Scenario scenario, String text) {
    Object value;
    try {
      value = Scalars.parse(component(), text);
    } catch (IllegalArgumentException e) {
      throw new InvalidScenarioException(name(), text, String.valueOf(e.getMessage()));
    }
    return with(scenario, value);
  }

  /** A scalar at its place in the tree of records. */
  record Leaf(String name, List<String> steps, Component component) implements Path {

    @Override
    public List<String> place() {
      return steps;
    }

    @Override
    public @Nullable Object get(Scenario scenario) {
      Object node = scenario;
      for (String step : steps) {
        node = node == null ? null : Records.child(node, step);
      }
      return node;
    }

    @Override
    public Scenario with(Scenario scenario, Object value) {
      try {
        return (Scenario) replace(scenario, 0, value);
      } catch (InvalidScenarioException e) {
        throw new InvalidScenarioException(
            e.violations().stream()
                .map(
                    v ->
                        v.path().endsWith(component.name())
                            ? new Violation(name, v.value(), v.must())
                            : v)
                .toList());
      }
    }

    private Object replace(Object node, int depth, Object value) {
      if (depth == steps.size()) {
        return value;
      }
      String step = steps.get(depth);
      Object child = Records.child(node, step);
      if (child == null && depth < steps.size() - 1) {
        throw new InvalidScenarioException(name, value, "names something this scenario lacks");
      }
      Object replaced = child == null ? value : replace(child, depth + 1, value);
      try {
        return Records.with(node, step, replaced);
      } catch (InvalidScenarioException e) {
        String here = String.join(".", steps.subList(0, depth));
        throw new InvalidScenarioException(
            e.violations().stream().map(v -> here.isEmpty() ? v : v.within(here)).toList());
      }
    }
  }
}
