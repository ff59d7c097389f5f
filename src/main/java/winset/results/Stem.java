package winset.results;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import winset.measure.Measure;
import winset.measure.Scale;
import winset.scenario.Scenario;
import winset.sweep.Plan;

/**
 * What has a mean in {@code points.csv}: a measure, or a level of one that is a category.
 *
 * @param measure place of the measure among the columns of the plan
 * @param name name of the column
 * @param level the level; empty unless the measure is a category
 * @param share whether each run's number is 0 or 1
 */
record Stem(int measure, String name, String level, boolean share) {

  /** The stems of all measures, in the order of the columns. */
  static List<Stem> of(Plan plan) {
    List<Stem> stems = new ArrayList<>();
    for (int i = 0; i < plan.columns().size(); i++) {
      stems.addAll(of(plan.columns().get(i), i, plan.scenario()));
    }
    return List.copyOf(stems);
  }

  /** The stems of one measure. */
  static List<Stem> of(Measure measure, int place, Scenario scenario) {
    List<String> levels = measure.levels().apply(scenario);
    return levels.isEmpty()
        ? List.of(new Stem(place, measure.name(), "", measure.scale() == Scale.FLAG))
        : levels.stream()
            .map(level -> new Stem(place, measure.name() + "." + level, level, true))
            .toList();
  }

  /** The names of the columns of its difference from the baseline. */
  List<String> differences() {
    return Stream.of("_diff", "_diff_low", "_diff_high").map(name::concat).toList();
  }

  /** The number that a run counts with; not a number where it has none. */
  double number(@Nullable Object value) {
    if (share) {
      boolean hit = level.isEmpty() ? Boolean.TRUE.equals(value) : level.equals(value);
      return hit ? 1 : 0;
    }
    return value instanceof Number number ? number.doubleValue() : Double.NaN;
  }
}
