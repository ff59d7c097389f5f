package winset.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import winset.measure.Contrast;
import winset.measure.Interval;
import winset.results.Table;
import winset.sweep.Factor;

/** The numbers of a comparison as rows of files. */
final class ComparisonTables {

  static final List<String> OVERALL =
      List.of(
          "measure",
          "paired",
          "points",
          "n_a",
          "n_b",
          "a",
          "a_low",
          "a_high",
          "b",
          "b_low",
          "b_high",
          "difference",
          "low",
          "high",
          "variance_factor",
          "separate",
          "higher",
          "lower");

  private static final List<String> MEASURED =
      List.of(
          "n_a",
          "n_b",
          "a",
          "b",
          "difference",
          "low",
          "high",
          "p",
          "p_adjusted",
          "separates",
          "variance_factor");

  private ComparisonTables() {}

  static List<String> header(Comparison comparison) {
    List<String> header = new ArrayList<>(List.of("measure", "point"));
    comparison.plan().factors().stream().map(Factor::name).forEach(header::add);
    header.addAll(MEASURED);
    return header;
  }

  static void rows(Comparison comparison, Table table) throws IOException {
    for (Comparison.Row row : comparison.rows()) {
      PointPairs runs = row.runs();
      List<@Nullable Object> cells = new ArrayList<>(List.of(comparison.measure(), row.point()));
      cells.addAll(comparison.plan().values(row.point()));
      cells.addAll(List.of(runs.nA(), runs.nB()));
      cells.add(known(runs.a()));
      cells.add(known(runs.b()));
      cells.add(known(runs.contrast().map(Contrast::difference)));
      Optional<Interval> interval = runs.contrast().flatMap(Contrast::interval);
      cells.add(known(interval.map(Interval::low)));
      cells.add(known(interval.map(Interval::high)));
      cells.add(known(runs.p()));
      cells.add(known(row.adjusted()));
      cells.add(Double.isNaN(row.adjusted()) ? null : (Object) row.separates());
      cells.add(known(runs.varianceFactor()));
      table.row(cells.toArray());
    }
  }

  static void overall(Comparison comparison, Table table) throws IOException {
    List<Comparison.Row> rows = comparison.rows();
    List<@Nullable Object> cells =
        new ArrayList<>(List.of(comparison.measure(), comparison.paired()));
    cells.add(rows.stream().filter(row -> row.difference().isPresent()).count());
    cells.add(rows.stream().mapToLong(row -> row.runs().nA()).sum());
    cells.add(rows.stream().mapToLong(row -> row.runs().nB()).sum());
    for (Estimate estimate :
        List.of(comparison.meanOfA(), comparison.meanOfB(), comparison.difference())) {
      cells.add(known(estimate.mean()));
      cells.add(known(estimate.interval().low()));
      cells.add(known(estimate.interval().high()));
    }
    cells.add(known(comparison.varianceFactor()));
    cells.add(comparison.separate().size());
    cells.add(comparison.separate().stream().filter(Comparison.Row::higher).count());
    cells.add(comparison.separate().stream().filter(row -> !row.higher()).count());
    table.row(cells.toArray());
  }

  private static @Nullable Object known(double value) {
    return Double.isFinite(value) ? (Object) value : null;
  }

  private static @Nullable Object known(Optional<Double> value) {
    return value.map(v -> (Object) v).orElse(null);
  }
}
