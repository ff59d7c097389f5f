package winset.results;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import winset.sweep.Plan;

/** A run of a sweep whose tables are there, and whether it would come out the same again. */
public final class SweptRun {

  /** How the row of a run compares with the same run now. */
  public enum Row {
    /** The same bytes. */
    SAME,
    /** Other bytes: the row is damaged, or another version of winset made it. */
    OTHER,
    /** There is none. */
    MISSING
  }

  private SweptRun() {}

  /** Carries out a run and compares its row with the one in a folder, whole or half made. */
  public static Row compare(Plan plan, Path folder, long run) throws IOException {
    try (RawRows rows = RawRows.of(Parts.longest(folder, RowFile.RUNS.file()))) {
      String row = rows.take(run);
      if (row.isEmpty()) {
        return Row.MISSING;
      }
      // Other programs may have ended its lines as Windows does.
      boolean same =
          row.replace("\r\n", "\n").equals(told(new Recording(plan).run(run).get(RowFile.RUNS)));
      return same ? Row.SAME : Row.OTHER;
    }
  }

  private static String told(@Nullable String row) {
    return row == null ? "" : row.replace("\r\n", "\n");
  }
}
