package winset.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jspecify.annotations.Nullable;
import winset.scenario.Path;
import winset.scenario.Scenario;
import winset.sweep.Levels;
import winset.sweep.Plan;

/** A factor as charts show it: numbers and dates ascending, all else in the order of the plan. */
final class FactorAxis {

  private static final double GAP = 16;
  private static final double CLOSEST = 6;

  private final int index;
  private final Path path;
  private final String words;
  private final List<Object> values;
  private final Map<Object, Integer> levels;
  private final List<String> labels;
  private final boolean ratios;

  private FactorAxis(
      int index,
      Path path,
      String words,
      List<Object> values,
      Map<Object, Integer> levels,
      boolean ratios) {
    this.index = index;
    this.path = path;
    this.words = words;
    this.values = values;
    this.levels = levels;
    this.ratios = ratios;
    labels = LevelLabels.of(values);
  }

  /** The factor at a place in a plan, with the values it takes at the points. */
  static FactorAxis of(Plan plan, int index, List<List<Object>> points) {
    var factor = plan.factors().get(index);
    Set<Object> distinct = factor.ordered() ? new TreeSet<>() : new LinkedHashSet<>();
    points.forEach(point -> distinct.add(point.get(index)));
    Map<Object, Integer> levels = new HashMap<>();
    distinct.forEach(value -> levels.put(value, levels.size()));
    return new FactorAxis(
        index,
        factor.path(),
        FactorWords.of(factor.path(), plan.scenario()),
        List.copyOf(distinct),
        levels,
        factor.levels() instanceof Levels.Geometric
            && distinct.stream().allMatch(FactorAxis::more));
  }

  /** A base value need not be among the levels: one of 0 has no place on a scale of ratios. */
  private static boolean more(Object value) {
    return value instanceof Number number && number.doubleValue() > 0;
  }

  /**
   * The same with equal numbers of points taken together, or nearly so, as a value is never parted:
   * what is taken together is a level, and stands at its median.
   */
  FactorAxis binned(List<List<Object>> points, int bins) {
    List<Object> sorted =
        points.stream()
            .map(point -> point.get(index))
            .sorted(Comparator.comparingInt(this::level))
            .toList();
    List<Object> medians = new ArrayList<>();
    Map<Object, Integer> binOf = new HashMap<>();
    int from = 0;
    for (int bin = 1; bin <= bins; bin++) {
      int to = (int) ((long) sorted.size() * bin / bins);
      while (to > from && to < sorted.size() && sorted.get(to).equals(sorted.get(to - 1))) {
        to++;
      }
      if (to > from) {
        sorted.subList(from, to).forEach(value -> binOf.put(value, medians.size()));
        medians.add(sorted.get((from + to - 1) / 2));
        from = to;
      }
    }
    return new FactorAxis(index, path, words, medians, binOf, ratios);
  }

  private int level(Object value) {
    return levels.getOrDefault(value, -1);
  }

  /** Its place in the plan. */
  int index() {
    return index;
  }

  /** Its path. */
  String name() {
    return path.name();
  }

  /** What it is, in words, with unit and path. */
  String words() {
    return words;
  }

  int size() {
    return values.size();
  }

  /** True for numbers and dates. */
  boolean ordered() {
    return values.get(0) instanceof Number || values.get(0) instanceof LocalDate;
  }

  /** The level at a point with these values. */
  int level(List<Object> point) {
    Integer level = levels.get(point.get(index));
    if (level == null) {
      throw new IllegalArgumentException(name() + " is never " + point.get(index));
    }
    return level;
  }

  /** A scenario with this factor at a level. */
  Scenario at(int level, Scenario scenario) {
    return path.with(scenario, values.get(level));
  }

  /** A level in words. */
  String label(int level) {
    return labels.get(level);
  }

  /** Where a level stands on the axis across. */
  double at(int level) {
    Object value = values.get(level);
    if (value instanceof LocalDate date) {
      return Theme.at(date);
    }
    return value instanceof Number number ? number.doubleValue() : level;
  }

  /** The axis across: to scale where there is one. */
  ValueAxis across(double width) {
    Object last = values.get(size() - 1);
    if (values.get(0) instanceof LocalDate from && last instanceof LocalDate to) {
      ValueAxis dates = Axes.dates(from, to, Math.max(3, (int) (width / 95)));
      // As much room as beside numbers, so that marks on the first and last day stay whole.
      double margin = (at(size() - 1) - at(0)) / 28;
      dates.setRange(at(0) - margin, at(size() - 1) + margin);
      return dates;
    }
    if (ratios && size() > 1) {
      return Axes.ratios(at(0), at(size() - 1), Math.max(4, (int) (width / 60)));
    }
    return ordered()
        ? Axes.numbers(at(0), at(size() - 1), Math.max(4, (int) (width / 60)))
        : slots(width);
  }

  /** An axis across with a slot a level, numbers too: as many labels as find room. */
  NumberAxis slots(double width) {
    int every = ordered() ? (int) Math.ceil((widest() + GAP) * size() / width) : 1;
    if (every >= size() && (size() - 1) * width / size() > widest() + CLOSEST) {
      every = size() - 1;
    }
    NumberAxis axis = Axes.names(labels, every);
    axis.setVerticalTickLabels(hanging(width) > 0);
    return axis;
  }

  /** How far names hang down that find no room beside each other; 0 where they do. */
  int hanging(double width) {
    return !ordered() && widest() + 6 > width / size() ? (int) widest() : 0;
  }

  private double widest() {
    return labels.stream().mapToDouble(l -> Theme.width(l, Theme.TEXT)).max().orElse(0);
  }

  /** An axis up with a slot a level. */
  NumberAxis rows(double height) {
    return Axes.names(labels, (int) Math.ceil(22 * size() / height));
  }

  /** Every level. */
  List<Integer> all() {
    return IntStream.range(0, size()).boxed().toList();
  }

  /** The first, the one in the middle and the last level. */
  List<Integer> ends() {
    return IntStream.of(0, (size() - 1) / 2, size() - 1).distinct().boxed().toList();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FactorAxis axis && axis.path.equals(path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }
}
