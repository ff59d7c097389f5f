package winset.measure;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import winset.scenario.Scenario;

/**
 * A named function of a run.
 *
 * @param name its column
 * @param meaning what it says, short enough for the axis of a chart
 * @param unit its unit; empty for a pure number or a name
 * @param scale what its values are
 * @param optional whether a run may have none
 * @param levels the names it can take in a scenario; empty unless it is a category
 * @param of the value of a run: a Boolean, an Integer, a Double or a text by scale; null where the
 *     run has none
 */
public record Measure(
    String name,
    String meaning,
    String unit,
    Scale scale,
    boolean optional,
    Function<Scenario, List<String>> levels,
    Function<RunRecord, @Nullable Object> of) {

  static Measure flag(String name, String meaning, Function<RunRecord, @Nullable Object> of) {
    return new Measure(name, meaning, "", Scale.FLAG, false, s -> List.of(), of);
  }

  static Measure count(
      String name, String meaning, String unit, Function<RunRecord, @Nullable Object> of) {
    return new Measure(name, meaning, unit, Scale.COUNT, false, s -> List.of(), of);
  }

  static Measure number(String name, String meaning, Function<RunRecord, @Nullable Object> of) {
    return new Measure(name, meaning, "", Scale.NUMBER, false, s -> List.of(), of);
  }

  static Measure category(
      String name,
      String meaning,
      Function<Scenario, List<String>> levels,
      Function<RunRecord, @Nullable Object> of) {
    return new Measure(name, meaning, "", Scale.CATEGORY, false, levels, of);
  }

  /** The same measure, which a run may have no value of. */
  Measure orNothing() {
    return new Measure(name, meaning, unit, scale, true, levels, of);
  }
}
