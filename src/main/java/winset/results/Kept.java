package winset.results;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import winset.sweep.Batch;
import winset.sweep.Plan;

/**
 * What an interrupted or damaged sweep left, gone through batch by batch: of each batch either all
 * that was written of it, or nothing.
 */
final class Kept implements SweepTables.Rows, Closeable {

  private final Map<RowFile, RawRows> rows = new EnumMap<>(RowFile.class);
  private final RawRows checks;
  private final String sweep;

  private Kept(RawRows checks, String sweep) {
    this.checks = checks;
    this.sweep = sweep;
  }

  /**
   * Opens what is there.
   *
   * @param place where each file is
   * @param sweep tells the sweep from others
   */
  static Kept open(Plan plan, Function<String, Path> place, String sweep) throws IOException {
    Kept kept = new Kept(RawRows.of(place.apply(Checks.FILE)), sweep);
    for (RowFile file : RowFile.of(plan)) {
      kept.rows.put(file, RawRows.of(place.apply(file.file())));
    }
    return kept;
  }

  /** True if nothing was left. */
  boolean isEmpty() {
    return !checks.any();
  }

  @Override
  public Optional<Chunk> chunk(Batch batch) throws IOException {
    List<Map<RowFile, String>> runs = new ArrayList<>();
    for (long run : batch.runs()) {
      Map<RowFile, String> texts = new EnumMap<>(RowFile.class);
      for (Map.Entry<RowFile, RawRows> file : rows.entrySet()) {
        texts.put(file.getKey(), file.getValue().take(run));
      }
      runs.add(texts);
    }
    Chunk chunk = new Chunk(batch, runs, batch.runs().size());
    return Checks.row(chunk, sweep).equals(checks.take(batch.first()))
        ? Optional.of(chunk)
        : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    for (RawRows file : rows.values()) {
      file.close();
    }
    checks.close();
  }
}
