package winset.analysis;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import winset.scenario.Scalars;
import winset.sweep.Factor;

/**
 * A factor as scenario discovery sees it: each case has a level, counted from 0. Numbers and dates
 * ascend; names stand in the order of the plan. Cases are sorted by level once, for all that is
 * looked for in them.
 */
final class Axis {

  private final Factor factor;
  private final double[] keys;
  private final List<String> names;
  private final int[] levels;
  private final int[] order;
  private final int[] start;

  private Axis(Factor factor, double[] keys, List<String> names, int[] levels) {
    this.factor = factor;
    this.keys = keys;
    this.names = names;
    this.levels = levels;
    start = new int[keys.length + 1];
    for (int level : levels) {
      start[level + 1]++;
    }
    Arrays.parallelPrefix(start, Integer::sum);
    int[] next = start.clone();
    order = new int[levels.length];
    for (int i = 0; i < levels.length; i++) {
      order[next[levels[i]]++] = i;
    }
  }

  /** A factor whose values have an order; numbers as they are, dates in days since 1970. */
  static Axis ordered(Factor factor, double[] values) {
    double[] keys = Arrays.stream(values).sorted().distinct().toArray();
    int[] levels = Arrays.stream(values).mapToInt(v -> Arrays.binarySearch(keys, v)).toArray();
    return new Axis(factor, keys, List.of(), levels);
  }

  /** A factor whose values have none. */
  static Axis named(Factor factor, List<Object> values) {
    Set<Object> here = Set.copyOf(values);
    Set<Object> known = new LinkedHashSet<>();
    for (int i = 0; i < factor.levels().size() && known.size() < here.size(); i++) {
      Object value = factor.levels().value(i);
      if (here.contains(value)) {
        known.add(value);
      }
    }
    List<Object> all = List.copyOf(known);
    return new Axis(
        factor,
        IntStream.range(0, all.size()).asDoubleStream().toArray(),
        all.stream().map(Scalars::text).toList(),
        values.stream().mapToInt(all::indexOf).toArray());
  }

  /** A value as a number: dates in days since 1970. */
  static double key(@Nullable Object value) {
    if (value instanceof LocalDate date) {
      return date.toEpochDay();
    }
    if (value instanceof Number number) {
      return number.doubleValue();
    }
    throw new IllegalArgumentException(value + " has no order");
  }

  Factor factor() {
    return factor;
  }

  boolean isNamed() {
    return !names.isEmpty();
  }

  /** How many levels there are. */
  int size() {
    return keys.length;
  }

  /** The level of a case. */
  int level(int of) {
    return levels[of];
  }

  /** The value of a level, as a number. */
  double key(int level) {
    return keys[level];
  }

  /** The name of a level. */
  String name(int level) {
    return names.get(level);
  }

  /** The first level whose value is no less; as many as there are levels if there is none. */
  int from(double key) {
    int at = Arrays.binarySearch(keys, key);
    return at < 0 ? -at - 1 : at;
  }

  /** The last level whose value is no more; -1 if there is none. */
  int to(double key) {
    int at = Arrays.binarySearch(keys, key);
    return at < 0 ? -at - 2 : at;
  }

  /** Where the cases of a level begin among those {@link #sorted}. */
  int start(int level) {
    return start[level];
  }

  /** The case at a place when all are sorted by level. */
  int sorted(int place) {
    return order[place];
  }

  /** All cases, sorted by level. */
  int[] sorted() {
    return order.clone();
  }
}
