package winset.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import winset.results.SweepTables;
import winset.sweep.Engine;
import winset.sweep.Plan;

/** The one place that knows how a sweep is run and its files written. */
final class Writing {

  private Writing() {}

  /**
   * Runs a plan and writes its tables as {@code winset sweep} does, over those of the last time.
   */
  static void sweep(Plan plan, Engine engine, Path folder) {
    try {
      Files.createDirectories(folder);
      SweepTables.write(plan, engine, folder, row -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
