package winset.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import winset.sweep.Plan;

/**
 * All shards of a sweep become its folder: the same bytes as if one machine had carried it out.
 * Rows are passed on as they stand, so memory does not grow with their number.
 *
 * @param plan the sweep
 * @param configuration its configuration
 * @param shards each shard once, all of them whole
 */
public record Merge(Plan plan, Configuration configuration, List<ShardFolder> shards) {

  /** Shards whose hashes are right and whose rows are not: no sweep leaves them so. */
  public static final class Wrong extends IOException {

    private static final long serialVersionUID = 1;

    Wrong(String message) {
      super(message);
    }
  }

  /** Puts the first shard first. */
  public Merge {
    shards =
        shards.stream()
            .sorted(Comparator.comparingInt(shard -> shard.shard().orElseThrow().index()))
            .toList();
  }

  /**
   * Writes everything but charts and report.
   *
   * @param folder is there and empty
   * @param progress told of rows once they are written
   * @throws Wrong if rows are not those of the sweep
   * @throws InterruptedException if the thread was interrupted
   */
  public void write(Path folder, Provenance maker, Consumer<SweepTables.Step> progress)
      throws IOException, InterruptedException {
    SweepFiles files =
        new SweepFiles(folder.toAbsolutePath().normalize(), plan, configuration, Optional.empty());
    Manifest manifest = files.begun(maker);
    files.begin(manifest);
    Tally tally = new Tally();
    try (MergedRows rows =
        MergedRows.open(plan, shards.stream().map(ShardFolder::folder).toList())) {
      SweepTables.write(
          plan, rows, files.folder(), configuration.fingerprint(), tally.beside(progress));
    }
    tally.check(shards.stream().mapToLong(ShardFolder::runs).sum(), failed());
    files.sumUp();
    manifest
        .finished(Manifest.now(), tally.runs, tally.failed, files.hashes())
        .write(files.folder());
  }

  /** How many runs were not done. */
  public long failed() {
    return shards.stream().mapToLong(ShardFolder::failed).sum();
  }

  /** How many runs were merged. */
  private static final class Tally {

    private long runs;
    private long failed;

    private Consumer<SweepTables.Step> beside(Consumer<SweepTables.Step> progress) {
      return step -> {
        runs += step.runs();
        failed += step.failed();
        progress.accept(step);
      };
    }

    private void check(long held, long notDone) throws Wrong {
      if (held != runs || notDone != failed) {
        throw new Wrong(
            "the shards say that they hold %s runs, %s of them not done, but it is %s and %s"
                .formatted(held, notDone, runs, failed));
      }
    }
  }
}
