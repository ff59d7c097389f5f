package winset.config;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import winset.scenario.Component;
import winset.scenario.Path;
import winset.scenario.Scalars;
import winset.sweep.Levels;

/** Reads {@code {from: a, to: b, steps: n}}. */
final class RangeReader {

  private static final int MOST_STEPS = 1_000_000_000;
  private static final List<String> NAMES = List.of("from", "to", "steps");

  private final Findings findings;
  private final Path path;
  private final Component component;

  RangeReader(Findings findings, Path path) {
    this.findings = findings;
    this.path = path;
    this.component = path.component();
  }

  Optional<Levels> levels(Node node) {
    Class<?> type = component.type();
    boolean date = type == LocalDate.class;
    boolean whole = type == int.class || type == Integer.class;
    if (!date && !whole && type != double.class && type != Double.class) {
      findings.add(path.name(), "", "must be a list: only numbers and dates have ranges");
      return Optional.empty();
    }
    Map<String, Node> block = findings.block(node, path.name());
    int before = findings.count();
    Object from = end(block, "from", date);
    Object to = end(block, "to", date);
    int steps = steps(block);
    if (findings.count() > before || from == null || to == null) {
      return Optional.empty();
    }
    if (from.equals(to)) {
      findings.add(path.name(), "", "must run from one value to another");
      return Optional.empty();
    }
    double values =
        date ? days(from, to) + 1 : whole ? Math.abs((Double) to - (Double) from) + 1 : steps;
    if (steps > values) {
      String most = Scalars.text(Math.floor(values));
      findings.add(
          Findings.below(path.name(), "steps"),
          Integer.toString(steps),
          "are more than the " + most + " values from one end to the other");
      return Optional.empty();
    }
    return Optional.of(
        date
            ? new Levels.Days((LocalDate) from, (LocalDate) to, steps)
            : new Levels.Spaced((Double) from, (Double) to, steps, whole));
  }

  private static double days(Object from, Object to) {
    return Math.abs((double) ((LocalDate) to).toEpochDay() - ((LocalDate) from).toEpochDay());
  }

  private @Nullable Object end(@Nullable Map<String, Node> block, String name, boolean date) {
    Node node = block == null ? null : block.get(name);
    Component end = component.as(name, date ? LocalDate.class : double.class);
    if (node instanceof ScalarNode scalar) {
      try {
        return Scalars.parse(end, scalar.getValue());
      } catch (IllegalArgumentException e) {
        findings.add(Findings.below(path.name(), name), scalar.getValue(), end.must());
        return null;
      }
    }
    findings.add(Findings.below(path.name(), name), "", "is missing");
    return null;
  }

  private int steps(@Nullable Map<String, Node> block) {
    if (block == null) {
      return 0;
    }
    for (String name : block.keySet()) {
      if (!NAMES.contains(name)) {
        findings.add(Findings.below(path.name(), name), "", Nearest.unknown(name, NAMES));
      }
    }
    String text = block.get("steps") instanceof ScalarNode scalar ? scalar.getValue() : "";
    try {
      int steps = Integer.parseInt(text);
      if (steps >= 2 && steps <= MOST_STEPS) {
        return steps;
      }
    } catch (NumberFormatException e) {
      // told below, as what is out of range is
    }
    findings.add(Findings.below(path.name(), "steps"), text, "must be a whole number, at least 2");
    return 0;
  }
}
