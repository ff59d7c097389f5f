package winset.results;

import java.util.List;
import winset.sweep.Plan;

/** The files of a sweep that grow run by run; each row begins with the number of its run. */
enum RowFile {
  /** A row a run. */
  RUNS("runs.csv"),
  /** The state of each run week by week. */
  SERIES("series.csv"),
  /** Everything that happened in each run. */
  EVENTS("events.csv"),
  /** Runs that were not done, and why. */
  FAILURES("failures.csv");

  private final String file;

  RowFile(String file) {
    this.file = file;
  }

  /** Its name in the folder. */
  String file() {
    return file;
  }

  /** Those that a plan asks for. */
  static List<RowFile> of(Plan plan) {
    return List.of(values()).stream()
        .filter(f -> f != SERIES || plan.keeping().series())
        .filter(f -> f != EVENTS || plan.keeping().events())
        .toList();
  }

  /** Its columns. */
  List<String> header(Plan plan) {
    return switch (this) {
      case RUNS -> RunRows.header(plan);
      case SERIES -> SeriesTable.HEADER;
      case EVENTS -> EventTable.HEADER;
      case FAILURES -> Failures.HEADER;
    };
  }
}
