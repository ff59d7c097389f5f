package winset.results;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import winset.sweep.Batch;
import winset.sweep.Plan;
import winset.sweep.Shard;

/** The rows of all shards of a sweep as if one machine had written them, each taken where it is. */
final class MergedRows implements SweepTables.Rows, Closeable {

  private static final int MEMORY = 1 << 26;
  private static final int SMALLEST_PIECE = 1 << 10;
  private static final int LARGEST_PIECE = 1 << 18;

  private final Plan plan;
  private final int shards;
  private final Map<RowFile, List<RawRows>> rows = new EnumMap<>(RowFile.class);

  private MergedRows(Plan plan, int shards) {
    this.plan = plan;
    this.shards = shards;
  }

  /**
   * Opens the files of shards.
   *
   * @param folders of all shards, the first first
   */
  static MergedRows open(Plan plan, List<Path> folders) throws IOException {
    MergedRows merged = new MergedRows(plan, folders.size());
    List<RowFile> files = RowFile.of(plan);
    int piece = MEMORY / (folders.size() * files.size());
    piece = Math.max(SMALLEST_PIECE, Math.min(LARGEST_PIECE, piece));
    for (RowFile file : files) {
      List<RawRows> each = new ArrayList<>();
      for (Path folder : folders) {
        each.add(RawRows.of(folder.resolve(file.file()), piece));
      }
      merged.rows.put(file, each);
    }
    return merged;
  }

  @Override
  public Optional<Chunk> chunk(Batch batch) throws IOException {
    List<Map<RowFile, String>> runs = new ArrayList<>();
    for (long run : batch.runs()) {
      Shard shard = Shard.holding(plan, run, shards);
      Map<RowFile, String> texts = new EnumMap<>(RowFile.class);
      for (Map.Entry<RowFile, List<RawRows>> file : rows.entrySet()) {
        texts.put(file.getKey(), file.getValue().get(shard.index() - 1).take(run));
      }
      if (texts.getOrDefault(RowFile.RUNS, "").isEmpty()) {
        throw new Merge.Wrong("shard " + shard + " has no row of run " + run);
      }
      runs.add(texts);
    }
    return Optional.of(new Chunk(batch, runs, 0));
  }

  @Override
  public void close() throws IOException {
    for (List<RawRows> files : rows.values()) {
      for (RawRows file : files) {
        file.close();
      }
    }
  }
}
