package winset.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import winset.results.SweepTables;
import winset.sweep.Engine;
import winset.sweep.Plan;

/** The one place that knows how a sweep is run and its files written. */
final class Writing {

  private Writing() {}

  /** Runs a plan and writes its tables as {@code winset sweep} does, where none are. */
  static void sweep(Plan plan, Engine engine, Path folder) {
    try {
      Files.createDirectories(folder);
      clear(folder);
      SweepTables.write(plan, engine, folder, "benchmark", false, step -> {});
      SweepTables.sumUp(plan, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Rows of the last time would be kept. */
  private static void clear(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
  }
}
