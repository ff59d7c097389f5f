package winset.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import winset.measure.Interval;
import winset.measure.Measure;
import winset.scenario.Scenario;

/** What a measure came to over the runs of a point, taken in one by one in order of run. */
interface Column {

  /** An empty column for a measure. */
  static Column of(Measure measure, Scenario scenario) {
    return switch (measure.scale()) {
      case FLAG -> new Share();
      case CATEGORY -> new Shares(measure.levels().apply(scenario));
      case COUNT, NUMBER -> new Mean(measure.optional());
    };
  }

  /** The columns of {@code points.csv} for a measure. */
  static List<String> names(Measure measure, Scenario scenario) {
    List<String> names = new ArrayList<>();
    List<String> stems =
        measure.levels().apply(scenario).isEmpty()
            ? List.of(measure.name())
            : measure.levels().apply(scenario).stream().map(l -> measure.name() + "." + l).toList();
    for (String stem : stems) {
      names.addAll(List.of(stem, stem + "_sd", stem + "_low", stem + "_high"));
    }
    if (measure.optional()) {
      names.add(measure.name() + "_n");
    }
    return names;
  }

  /** Takes in the value of a run; null where it has none. */
  void add(@Nullable Object value);

  /** Its cells, null where nothing can be said. */
  List<@Nullable Object> cells();

  /** A true or false: share with Wilson's interval. */
  final class Share implements Column {

    private int hits;
    private int n;

    @Override
    public void add(@Nullable Object value) {
      n++;
      hits += Boolean.TRUE.equals(value) ? 1 : 0;
    }

    @Override
    public List<@Nullable Object> cells() {
      return cells(hits, n);
    }

    static List<@Nullable Object> cells(int hits, int n) {
      List<@Nullable Object> cells = new ArrayList<>();
      if (n == 0) {
        cells.addAll(java.util.Arrays.asList(null, null, null, null));
        return cells;
      }
      double share = (double) hits / n;
      Interval interval = Interval.wilson(hits, n);
      cells.add(share);
      cells.add(n < 2 ? null : Math.sqrt(share * (1 - share) * n / (n - 1)));
      cells.add(interval.low());
      cells.add(interval.high());
      return cells;
    }
  }

  /** A category: a share a level. */
  final class Shares implements Column {

    private final Map<String, Integer> hits = new LinkedHashMap<>();
    private int n;

    Shares(List<String> levels) {
      levels.forEach(level -> hits.put(level, 0));
    }

    @Override
    public void add(@Nullable Object value) {
      n++;
      hits.computeIfPresent(String.valueOf(value), (level, count) -> count + 1);
    }

    @Override
    public List<@Nullable Object> cells() {
      List<@Nullable Object> cells = new ArrayList<>();
      hits.values().forEach(count -> cells.addAll(Share.cells(count, n)));
      return cells;
    }
  }

  /** A number: mean with Student's interval (Welford's recurrence). */
  final class Mean implements Column {

    private final boolean optional;
    private double mean;
    private double squares;
    private int n;

    Mean(boolean optional) {
      this.optional = optional;
    }

    @Override
    public void add(@Nullable Object value) {
      if (value instanceof Number number) {
        n++;
        double step = number.doubleValue() - mean;
        mean += step / n;
        squares += step * (number.doubleValue() - mean);
      }
    }

    @Override
    public List<@Nullable Object> cells() {
      List<@Nullable Object> cells = new ArrayList<>();
      cells.add(n == 0 ? null : mean);
      if (n < 2) {
        cells.addAll(java.util.Arrays.asList(null, null, null));
      } else {
        double sd = Math.sqrt(squares / (n - 1));
        Interval interval = Interval.ofMean(mean, sd, n);
        cells.addAll(List.of(sd, interval.low(), interval.high()));
      }
      if (optional) {
        cells.add(n);
      }
      return cells;
    }
  }
}
