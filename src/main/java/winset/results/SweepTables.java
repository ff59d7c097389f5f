package winset.results;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import winset.measure.Measure;
import winset.sweep.Engine;
import winset.sweep.Factor;
import winset.sweep.Plan;
import winset.sweep.Row;

/** {@code runs.csv}, a row a run, and {@code points.csv}, a row a point. */
public final class SweepTables {

  /** Name of the file with a row a run. */
  public static final String RUNS = "runs.csv";

  /** Name of the file with a row a point. */
  public static final String POINTS = "points.csv";

  private final Plan plan;
  private final List<Measure> measures;
  private final List<List<Column>> columns = new ArrayList<>();
  private final int[] done;
  private final int[] failed;

  private SweepTables(Plan plan) {
    this.plan = plan;
    measures = plan.columns();
    int points = Math.toIntExact(plan.points());
    done = new int[points];
    failed = new int[points];
    for (int point = 0; point < points; point++) {
      columns.add(measures.stream().map(m -> Column.of(m, plan.scenario())).toList());
    }
  }

  /**
   * Runs a plan and writes both files.
   *
   * @param progress told of each row once it is written
   * @throws InterruptedIOException if the thread was interrupted
   */
  public static void write(Plan plan, Engine engine, Path folder, Consumer<Row> progress)
      throws IOException {
    SweepTables tables = new SweepTables(plan);
    Table.write(
        folder.resolve(RUNS), tables.runsHeader(), table -> tables.run(engine, table, progress));
    Table.write(folder.resolve(POINTS), tables.pointsHeader(), tables::points);
  }

  private void run(Engine engine, Table table, Consumer<Row> progress) throws IOException {
    try {
      engine.run(
          plan,
          row -> {
            take(row);
            try {
              table.row(cells(row));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
            progress.accept(row);
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (InterruptedException e) {
      throw new InterruptedIOException("interrupted");
    }
  }

  private List<String> factors() {
    return plan.factors().stream().map(Factor::name).toList();
  }

  private List<String> runsHeader() {
    List<String> header = new ArrayList<>(List.of("run", "point", "replicate", "seed", "status"));
    header.addAll(factors());
    measures.forEach(m -> header.add(m.name()));
    return header;
  }

  private @Nullable Object[] cells(Row row) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(row.run());
    cells.add(row.point());
    cells.add(row.replicate());
    cells.add(row.seed());
    cells.add(row.status().name().toLowerCase(Locale.ROOT));
    cells.addAll(plan.values(row.point()));
    for (int i = 0; i < measures.size(); i++) {
      cells.add(row.values().isEmpty() ? null : row.values().get(i));
    }
    return cells.toArray();
  }

  private void take(Row row) {
    int point = (int) row.point();
    if (row.status() != Row.Status.DONE) {
      failed[point]++;
      return;
    }
    done[point]++;
    for (int i = 0; i < measures.size(); i++) {
      columns.get(point).get(i).add(row.values().get(i));
    }
  }

  private List<String> pointsHeader() {
    List<String> header = new ArrayList<>(List.of("point"));
    header.addAll(factors());
    header.addAll(List.of("n", "failed", "converged"));
    measures.forEach(m -> header.addAll(Column.names(m, plan.scenario())));
    return header;
  }

  private void points(Table table) throws IOException {
    for (int point = 0; point < done.length; point++) {
      List<@Nullable Object> cells = new ArrayList<>();
      cells.add(point);
      cells.addAll(plan.values(point));
      cells.add(done[point]);
      cells.add(failed[point]);
      cells.add(null);
      columns.get(point).forEach(column -> cells.addAll(column.cells()));
      table.row(cells.toArray());
    }
  }
}
