package winset.results;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  private PointRows(Plan plan, long first, int atOnce) {
    this.plan = plan;
    this.first = first;
    measures = plan.columns();
    points = new Point[(int) Math.min(atOnce, plan.points() - first)];
    for (int i = 0; i < points.length; i++) {
      points[i] = new Point(measures.stream().map(m -> Column.of(m, plan.scenario())).toList());
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
          for (long first = 0; first < plan.points(); first += atOnce) {
            PointRows rows = new PointRows(plan, first, atOnce);
            rows.sumUp(runs);
            rows.into(table);
          }
        });
  }

  /** The columns of the file. */
  static List<String> header(Plan plan) {
    List<String> header = new ArrayList<>(List.of("point"));
    plan.factors().stream().map(Factor::name).forEach(header::add);
    header.addAll(List.of("n", "failed", "converged"));
    plan.columns().forEach(m -> header.addAll(Column.names(m, plan.scenario())));
    return header;
  }

  private void sumUp(RunSections runs) throws IOException {
    for (int section = 0; section < runs.count(); section++) {
      try (Reader rows = runs.open(section, first)) {
        RunRows.each(plan, rows, runs.size(points.length), this::take);
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
      point.columns.forEach(column -> cells.addAll(column.cells()));
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
    private int done;
    private int failed;

    private Point(List<Column> columns) {
      this.columns = columns;
    }
  }
}
