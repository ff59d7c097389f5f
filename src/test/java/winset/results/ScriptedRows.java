package winset.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import winset.sweep.Plan;
import winset.sweep.Row;

/** Tables of rows that a test makes up. */
public final class ScriptedRows {

  private ScriptedRows() {}

  /** Writes {@code runs.csv} with the rows and {@code points.csv} with what they sum up to. */
  public static void write(Plan plan, Path folder, List<Row> rows) throws IOException {
    RunRows runs = new RunRows(plan);
    Table.write(
        folder.resolve(SweepTables.RUNS),
        RunRows.header(plan),
        table -> {
          for (Row row : rows) {
            runs.row(table, row);
          }
        });
    SweepTables.sumUp(plan, folder);
  }
}
