package winset.sweep;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;

/** Rows of a plan that a test carries out. */
final class SweepRows {

  private SweepRows() {}

  /** The rows of the first round of a plan. */
  static List<Row> of(Plan plan, int threads) throws InterruptedException {
    Runner runner = new Runner(plan);
    Iterator<Batch> batches = new Rounds(plan).next().batches(7);
    List<Callable<List<Row>>> tasks = new ArrayList<>();
    batches.forEachRemaining(
        batch ->
            tasks.add(
                () -> batch.runs().stream().map(r -> runner.row(r, s -> List.of())).toList()));
    List<Row> rows = new ArrayList<>();
    new LocalThreads(threads).run(tasks.iterator(), rows::addAll);
    return rows;
  }
}
