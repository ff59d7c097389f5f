package winset.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import winset.measure.Measure;
import winset.sweep.Batch;
import winset.sweep.Engine;
import winset.sweep.LocalThreads;
import winset.sweep.Plan;
import winset.sweep.Rounds;
import winset.sweep.Shard;
import winset.sweep.Work;

/**
 * The tables of a sweep: {@code runs.csv}, {@code failures.csv}, {@code points.csv} and, where
 * asked for, {@code series.csv} and {@code events.csv}. Rows are written in the order of runs, and
 * rows that an earlier writing left are kept where they are whole, so the bytes depend neither on
 * the engine nor on interruptions.
 */
public final class SweepTables {

  /** Name of the file with a row a run. */
  public static final String RUNS = "runs.csv";

  /** Name of the file with a row a point. */
  public static final String POINTS = "points.csv";

  private static final int BATCH = 64;
  private static final int BATCH_WITH_COURSE = 4;
  private static final int MOST_TRIED = 1000;

  private final Plan plan;
  private final Engine engine;
  private final boolean retry;
  private final Recording recording;
  private final Rounds rounds;
  private final Consumer<Step> progress;

  /**
   * Some runs that were carried out.
   *
   * @param runs how many
   * @param kept how many of them were carried out earlier
   * @param failed how many were not done
   * @param reasons why, "run 7: ..." each
   * @param rows their rows in {@code runs.csv}, for whoever wants to look
   * @param ahead true of runs that other machines have carried out and that are not in the tables
   *     yet; another step tells when they are
   */
  public record Step(
      int runs, int kept, int failed, List<String> reasons, Supplier<String> rows, boolean ahead) {

    /** Runs that are in the tables. */
    public Step(int runs, int kept, int failed, List<String> reasons, Supplier<String> rows) {
      this(runs, kept, failed, reasons, rows, false);
    }

    static Step ahead(int runs) {
      return new Step(runs, 0, 0, List.of(), () -> "", true);
    }

    private static Step of(Chunk chunk) {
      return new Step(
          chunk.runs().size(),
          chunk.kept(),
          chunk.failed(),
          chunk.failed() == 0 ? List.of() : Failures.reasons(chunk.text(RowFile.FAILURES)),
          () -> chunk.text(RowFile.RUNS));
    }
  }

  private SweepTables(
      Plan plan, Shard shard, Engine engine, boolean retry, Consumer<Step> progress) {
    this.plan = plan;
    this.engine = engine;
    this.retry = retry;
    this.progress = progress;
    recording = new Recording(plan);
    rounds = new Rounds(plan, shard);
  }

  /** Carries out what is missing of a plan and writes the tables with rows of runs. */
  public static void write(
      Plan plan, Engine engine, Path folder, String sweep, boolean retry, Consumer<Step> progress)
      throws IOException, InterruptedException {
    Parts.setAside(plan, folder);
    try (Kept kept = Kept.open(plan, name -> Parts.aside(folder, name), sweep)) {
      new SweepTables(plan, Shard.WHOLE, engine, retry, progress)
          .write((round, work) -> kept, folder, sweep);
    }
  }

  /**
   * Carries out what is missing of a shard of a plan and writes the tables with rows of runs.
   *
   * @param configuration tells the sweep from others, so that rows of another are never kept
   * @param retry whether runs that were not done are carried out again
   * @param progress told of rows once they are written
   * @throws InterruptedException if the thread was interrupted; the rows so far are kept
   */
  static void write(
      Plan plan,
      Shard shard,
      Crew crew,
      Path folder,
      Configuration configuration,
      boolean retry,
      Consumer<Step> progress)
      throws IOException, InterruptedException {
    String sweep = configuration.fingerprint();
    Parts.setAside(plan, folder);
    try (Kept kept = Kept.open(plan, name -> Parts.aside(folder, name), sweep);
        Kept ahead = Kept.open(plan, name -> Parts.aside(folder, name), sweep);
        Delegation rows = new Delegation(plan, configuration, crew, retry, kept, ahead, progress)) {
      new SweepTables(plan, shard, crew.here(), retry, progress).write(rows, folder, sweep);
    }
  }

  /**
   * Writes the tables with rows of runs from rows that are there.
   *
   * @param sweep tells the sweep from others
   */
  static void write(Plan plan, Rows there, Path folder, String sweep, Consumer<Step> progress)
      throws IOException, InterruptedException {
    new SweepTables(plan, Shard.WHOLE, new OneByOne(), false, progress)
        .write((round, work) -> there, folder, sweep);
  }

  private void write(Source source, Path folder, String sweep)
      throws IOException, InterruptedException {
    try (Parts parts = new Parts(plan, folder, sweep)) {
      for (int round = 0; rounds.hasNext(); round++) {
        Work work = rounds.next();
        Rows there = source.of(round, work);
        engine.run(tasks(work.batches(batch(plan)), there), chunk -> take(chunk, parts));
      }
      parts.finish(plan);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Where the rows of a round come from, as far as they are there. */
  interface Source {

    /**
     * The rows of a round.
     *
     * @param round from 0
     */
    Rows of(int round, Work work) throws IOException, InterruptedException;
  }

  /** Rows that are there, gone through batch by batch. */
  interface Rows {

    /** The rows of the next batch, which comes after those asked for before, if they are whole. */
    Optional<Chunk> chunk(Batch batch) throws IOException;
  }

  /** Writes the table of points from that of runs. */
  public static void sumUp(Plan plan, Path folder) throws IOException {
    PointRows.write(plan, folder);
  }

  /** True if a folder holds rows of a sweep, among its first ones at the latest. */
  static boolean begun(Plan plan, Shard shard, Path folder, String sweep) throws IOException {
    Iterator<Batch> batches = new Rounds(plan, shard).next().batches(batch(plan));
    try (Kept kept = Kept.open(plan, name -> Parts.longest(folder, name), sweep)) {
      for (int tried = 0; tried < MOST_TRIED && batches.hasNext(); tried++) {
        if (kept.chunk(batches.next()).isPresent()) {
          return true;
        }
      }
      return false;
    }
  }

  /** Runs of a batch: fewer where much is kept of each. */
  static int batch(Plan plan) {
    return plan.keeping().series() || plan.keeping().events() ? BATCH_WITH_COURSE : BATCH;
  }

  /** How many runs may be in memory at once, each as text. */
  static long runsAhead(Plan plan, int threads) {
    return (long) LocalThreads.TASKS_AHEAD * threads * batch(plan);
  }

  private Iterator<Callable<Chunk>> tasks(Iterator<Batch> batches, Rows there) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return batches.hasNext();
      }

      @Override
      public Callable<Chunk> next() {
        Batch batch = batches.next();
        try {
          Optional<Chunk> whole = there.chunk(batch);
          return () -> whole.map(SweepTables.this::retried).orElseGet(() -> recording.chunk(batch));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }

  /** The chunk with runs that were not done earlier carried out again, if that is asked for. */
  private Chunk retried(Chunk chunk) {
    if (!retry || chunk.kept() == 0 || chunk.failed() == 0) {
      return chunk;
    }
    List<Map<RowFile, String>> runs = new ArrayList<>();
    for (int i = 0; i < chunk.runs().size(); i++) {
      Map<RowFile, String> run = chunk.runs().get(i);
      runs.add(Chunk.failed(run) ? recording.run(chunk.batch().runs().get(i)) : run);
    }
    return new Chunk(chunk.batch(), runs, chunk.kept() - chunk.failed());
  }

  private void take(Chunk chunk, Parts parts) {
    plan.replications().until().ifPresent(until -> look(until.measure(), chunk));
    try {
      parts.append(chunk);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    progress.accept(Step.of(chunk));
  }

  private void look(Measure measure, Chunk chunk) {
    int column = plan.columns().indexOf(measure);
    RunRows.each(
        plan,
        chunk.text(RowFile.RUNS),
        row -> {
          if (row.done()) {
            rounds.take(row.point(), row.value(column));
          }
        });
  }
}
