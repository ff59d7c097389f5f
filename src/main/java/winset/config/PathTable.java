package winset.config;

import java.util.ArrayList;
import java.util.List;
import winset.scenario.Component;
import winset.scenario.Path;
import winset.scenario.Paths;
import winset.scenario.Quantity;
import winset.scenario.Scalars;
import winset.scenario.Scenario;

/**
 * Every path of a scenario with its value, and as a comment what it means, its unit, limits and the
 * range worth exploring: YAML to paste under {@code set:} of a sweep. Values that the scenario
 * leaves open are commented out.
 */
public final class PathTable {

  private static final int WIDEST = 60;

  private PathTable() {}

  /** The lines of the table, an empty one between top-level blocks. */
  public static List<String> of(Scenario scenario) {
    List<Path> paths = Paths.all(scenario);
    List<String> values = paths.stream().map(p -> assignment(p, scenario)).toList();
    int width =
        values.stream().mapToInt(String::length).filter(w -> w <= WIDEST).max().orElse(WIDEST);
    List<String> lines = new ArrayList<>();
    String block = "";
    for (int i = 0; i < values.size(); i++) {
      String here = block(paths.get(i));
      if (!here.equals(block)) {
        lines.add("");
      }
      block = here;
      String gap = " ".repeat(Math.max(2, width + 2 - values.get(i).length()));
      lines.add(values.get(i) + gap + "# " + comment(paths.get(i).component()));
    }
    return lines;
  }

  private static String assignment(Path path, Scenario scenario) {
    Object value = path.get(scenario);
    return value == null ? "# " + path.name() + ":" : path.name() + ": " + YamlScalar.of(value);
  }

  private static String block(Path path) {
    return path.name().substring(0, Math.max(0, path.name().indexOf('.')));
  }

  /** Meaning, unit, limits and the range worth exploring, in a line. */
  static String comment(Component component) {
    Quantity quantity = component.quantity();
    String unit = quantity.unit().isEmpty() ? "" : " [" + quantity.unit() + "]";
    String explored =
        Double.isNaN(quantity.low())
            ? ""
            : ", explored " + Scalars.text(quantity.low()) + " to " + Scalars.text(quantity.high());
    return quantity.value() + unit + ", " + component.kind() + explored;
  }
}
