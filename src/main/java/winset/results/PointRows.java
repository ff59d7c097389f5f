package winset.results;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import winset.measure.Measure;
import winset.sweep.Factor;
import winset.sweep.Plan;

/**
 * {@code points.csv}: a row a point, summed up from {@code runs.csv} alone, some points at a time
 * so that memory does not grow with their number.
 */
final class PointRows {

  private static final int AT_ONCE = (int) Plan.MOST_ADAPTIVE_POINTS;

  private final Plan plan;
  private final List<Measure> measures;
  private final long first;
  private final Point[] points;

  private PointRows(Plan plan, Optional<Baseline> baseline, long first, int atOnce) {
    this.plan = plan;
    this.first = first;
    measures = plan.columns();
    points = new Point[(int) Math.min(atOnce, plan.points() - first)];
    for (int i = 0; i < points.length; i++) {
      long point = first + i;
      points[i] =
          new Point(
              measures.stream().map(m -> Column.of(m, plan.scenario())).toList(),
              baseline.map(b -> b.of(point)));
    }
  }

  /** Sums up the runs in a folder. */
  static void write(Plan plan, Path folder) throws IOException {
    write(plan, folder, AT_ONCE);
  }

  /** Sums up the runs in a folder, so many points at a time. */
  static void write(Plan plan, Path folder, int atOnce) throws IOException {
    RunSections runs = RunSections.of(folder.resolve(SweepTables.RUNS), plan, atOnce);
    Table.write(
        folder.resolve(SweepTables.POINTS),
        header(plan),
        table -> {
          Optional<Baseline> baseline = baseline(plan, runs, atOnce);
          for (long first = 0; first < plan.points(); first += atOnce) {
            PointRows rows = new PointRows(plan, baseline, first, atOnce);
            each(plan, runs, first, atOnce, rows::take);
            rows.into(table);
          }
        });
  }

  /** The columns of the file. */
  static List<String> header(Plan plan) {
    List<String> header = new ArrayList<>(List.of("point"));
    plan.factors().stream().map(Factor::name).forEach(header::add);
    header.addAll(List.of("n", "failed", "converged"));
    for (Measure measure : plan.columns()) {
      header.addAll(Column.names(measure, plan.scenario()));
      if (plan.baseline().isPresent()) {
        header.addAll(Baseline.names(Stem.of(measure, 0, plan.scenario())));
      }
    }
    return header;
  }

  /** The runs of the baseline, which are read before all others. */
  private static Optional<Baseline> baseline(Plan plan, RunSections runs, int atOnce)
      throws IOException {
    if (plan.baseline().isEmpty()) {
      return Optional.empty();
    }
    Baseline baseline = new Baseline(plan);
    long point = plan.baseline().getAsLong();
    each(plan, runs, point - point % atOnce, atOnce, baseline::take);
    return Optional.of(baseline);
  }

  /** Reads the runs of the points that are summed up together, from the first of them on. */
  private static void each(
      Plan plan, RunSections runs, long first, int atOnce, Consumer<RunRows.Read> run)
      throws IOException {
    int points = (int) Math.min(atOnce, plan.points() - first);
    for (int section = 0; section < runs.count(); section++) {
      try (Reader rows = runs.open(section, first)) {
        RunRows.each(plan, rows, runs.size(points), run);
      }
    }
  }

  private void take(RunRows.Read run) {
    Point point = points[(int) (run.point() - first)];
    if (!run.done()) {
      point.failed++;
      return;
    }
    point.done++;
    for (int i = 0; i < measures.size(); i++) {
      point.columns.get(i).add(run.value(i));
    }
    point.differences.ifPresent(differences -> differences.take(run));
  }

  private void into(Table table) throws IOException {
    for (int i = 0; i < points.length; i++) {
      Point point = points[i];
      List<@Nullable Object> cells = new ArrayList<>();
      cells.add(first + i);
      cells.addAll(plan.values(first + i));
      cells.add(point.done);
      cells.add(point.failed);
      cells.add(converged(point));
      for (int m = 0; m < measures.size(); m++) {
        int measure = m;
        cells.addAll(point.columns.get(m).cells());
        point.differences.ifPresent(d -> cells.addAll(d.cells(measure)));
      }
      table.row(cells.toArray());
    }
  }

  /** Whether enough is known of a point; null where that was not asked. */
  private @Nullable Boolean converged(Point point) {
    return plan.replications()
        .until()
        .map(until -> until.holds(point.columns.get(measures.indexOf(until.measure())).summary()))
        .orElse(null);
  }

  /** What the runs of a point came to. */
  private static final class Point {

    private final List<Column> columns;
    private final Optional<Baseline.Differences> differences;
    private int done;
    private int failed;

    private Point(List<Column> columns, Optional<Baseline.Differences> differences) {
      this.columns = columns;
      this.differences = differences;
    }
  }
}
