package winset.config;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import winset.scenario.Component;
import winset.scenario.Path;
import winset.scenario.Scalars;
import winset.sweep.Levels;

/**
 * Reads {@code {from: a, to: b, steps: n, scale: log}}. Where steps may be left out, every value
 * between the ends is meant.
 */
final class RangeReader {

  private static final int MOST_COMPARED = 10_000;
  private static final List<String> NAMES = List.of("from", "to", "steps", "scale");

  /** Most steps of a range. */
  static final int MOST_STEPS = 1_000_000_000;

  /** Values of a range at equal distances. */
  static final String LINEAR = "linear";

  /** Values of a range at equal ratios. */
  static final String LOG = "log";

  /** How the values of a range may be spaced. */
  static final List<String> SCALES = List.of(LINEAR, LOG);

  private final ProblemList problems;
  private final Path path;
  private final boolean date;
  private final boolean whole;
  private final Block block;

  RangeReader(ProblemList problems, Path path, Node node) {
    this.problems = problems;
    this.path = path;
    Class<?> type = path.component().type();
    date = type == LocalDate.class;
    whole = type == int.class || type == Integer.class;
    block = Block.of(problems, node, path.name());
  }

  /** True if values of a component lie between others. */
  static boolean fits(Component component) {
    Class<?> type = component.type();
    return List.of(double.class, Double.class, int.class, Integer.class, LocalDate.class)
        .contains(type);
  }

  Optional<Levels> levels(boolean stepsNeeded) {
    int before = problems.count();
    block.only(NAMES);
    Object from = end("from");
    Object to = end("to");
    boolean log = block.choice("scale", LINEAR, SCALES).equals(LOG);
    if (from != null && from.equals(to)) {
      problems.add(path.name(), "", "must run from one value to another");
    }
    if (log && date) {
      block.refuse("scale", LOG, "is for numbers only");
    } else if (log) {
      above0("from", from);
      above0("to", to);
    }
    int steps = stepsNeeded || block.has("steps") ? steps() : 0;
    if (problems.count() > before || from == null || to == null) {
      return Optional.empty();
    }
    int all = all(from, to);
    int otherwise = log ? Levels.CONTINUOUS : all;
    Levels levels = levels(from, to, steps == 0 ? otherwise : steps, log);
    if (steps > all) {
      String most = "are more than the " + all + " values from one end to the other";
      block.refuse("steps", Integer.toString(steps), most);
    } else if (steps > 0 && repeats(levels)) {
      block.refuse("steps", Integer.toString(steps), "give a value twice: fewer steps");
    }
    return problems.count() > before ? Optional.empty() : Optional.of(levels);
  }

  private Levels levels(Object from, Object to, int steps, boolean log) {
    if (date) {
      return new Levels.Days((LocalDate) from, (LocalDate) to, steps);
    }
    double first = ((Number) from).doubleValue();
    double last = ((Number) to).doubleValue();
    return log
        ? new Levels.Geometric(first, last, steps, whole)
        : new Levels.Spaced(first, last, steps, whole);
  }

  /** How many values there are between the ends, both included. */
  private int all(Object from, Object to) {
    if (!date && !whole) {
      return Levels.CONTINUOUS;
    }
    long distance =
        date
            ? DAYS.between((LocalDate) from, (LocalDate) to)
            : ((Number) to).longValue() - ((Number) from).longValue();
    return (int) Math.min(1 + Math.abs(distance), Levels.CONTINUOUS);
  }

  /** True if neighbours near an end are the same, as the low ones of a log scale may be. */
  private static boolean repeats(Levels levels) {
    int last = levels.size() - 1;
    return IntStream.range(0, Math.min(last, MOST_COMPARED))
        .anyMatch(
            i ->
                levels.value(i).equals(levels.value(i + 1))
                    || levels.value(last - i).equals(levels.value(last - i - 1)));
  }

  private @Nullable Object end(String name) {
    Component end =
        path.component().as(name, date ? LocalDate.class : whole ? int.class : double.class);
    if (block.node(name) instanceof ScalarNode scalar) {
      try {
        return Scalars.parse(end, scalar.getValue());
      } catch (IllegalArgumentException e) {
        block.refuse(name, scalar.getValue(), end.must());
        return null;
      }
    }
    block.refuse(name, "", "is missing");
    return null;
  }

  private void above0(String name, @Nullable Object end) {
    if (end instanceof Number number && !(number.doubleValue() > 0)) {
      block.refuse(name, Scalars.text(number), "must be above 0 on a log scale");
    }
  }

  private int steps() {
    String text = block.node("steps") instanceof ScalarNode scalar ? scalar.getValue() : "";
    Optional<Integer> steps = Block.whole(text, 2, MOST_STEPS);
    if (!block.has("steps")) {
      block.refuse("steps", "", "is missing: how many values, both ends included");
    } else if (steps.isEmpty()) {
      block.refuse("steps", text, "must be a whole number, at least 2");
    }
    return steps.orElse(0);
  }
}
