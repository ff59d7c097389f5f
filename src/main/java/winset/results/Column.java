package winset.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import winset.measure.Interval;
import winset.measure.Measure;
import winset.measure.Summary;
import winset.scenario.Scenario;

/** What a measure came to over the runs of a point, as cells of {@code points.csv}. */
sealed interface Column {

  /** An empty column for a measure. */
  static Column of(Measure measure, Scenario scenario) {
    return Summary.of(measure)
        .<Column>map(summary -> new Single(summary, measure.optional()))
        .orElseGet(() -> new Shares(measure.levels().apply(scenario)));
  }

  /** The columns of {@code points.csv} for a measure. */
  static List<String> names(Measure measure, Scenario scenario) {
    List<String> levels = measure.levels().apply(scenario);
    Stream<String> stems =
        levels.isEmpty()
            ? Stream.of(measure.name())
            : levels.stream().map(level -> measure.name() + "." + level);
    List<String> names =
        new ArrayList<>(
            stems.flatMap(m -> Stream.of(m, m + "_sd", m + "_low", m + "_high")).toList());
    if (measure.optional()) {
      names.add(measure.name() + "_n");
    }
    return names;
  }

  /** Takes in the value of a run; null where it has none. */
  void add(@Nullable Object value);

  /** Its cells, null where nothing can be said. */
  List<@Nullable Object> cells();

  /**
   * The summary of a number, or of true and false.
   *
   * @throws UnsupportedOperationException for a category, which has one a level
   */
  Summary summary();

  private static List<@Nullable Object> cells(Summary summary) {
    Optional<Interval> interval = summary.interval();
    return Arrays.asList(
        summary.n() == 0 ? null : summary.mean(),
        summary.sd().orElse(null),
        interval.map(Interval::low).orElse(null),
        interval.map(Interval::high).orElse(null));
  }

  /**
   * A number, or true and false.
   *
   * @param summary takes in the values
   * @param counted whether a cell says how many runs had a value
   */
  record Single(Summary summary, boolean counted) implements Column {

    @Override
    public void add(@Nullable Object value) {
      summary.add(value);
    }

    @Override
    public List<@Nullable Object> cells() {
      List<@Nullable Object> cells = new ArrayList<>(Column.cells(summary));
      if (counted) {
        cells.add(summary.n());
      }
      return cells;
    }
  }

  /** A category: a share a level. */
  final class Shares implements Column {

    private final List<String> levels;
    private final List<Summary> shares;

    Shares(List<String> levels) {
      this.levels = levels;
      shares = levels.stream().<Summary>map(level -> new Summary.Share()).toList();
    }

    @Override
    public void add(@Nullable Object value) {
      for (int i = 0; i < levels.size(); i++) {
        shares.get(i).add(levels.get(i).equals(value));
      }
    }

    @Override
    public List<@Nullable Object> cells() {
      return new ArrayList<>(shares.stream().flatMap(s -> Column.cells(s).stream()).toList());
    }

    @Override
    public Summary summary() {
      throw new UnsupportedOperationException("a category has a share for each level");
    }
  }
}
