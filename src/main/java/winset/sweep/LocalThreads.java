package winset.sweep;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Runs a plan on threads of this process: batches of neighbouring runs, handed on in order.
 *
 * @param threads how many, at least 1
 */
public record LocalThreads(int threads) implements Engine {

  private static final int BATCH = 64;
  private static final int BATCHES_AHEAD = 8;

  /** Checks the number of threads. */
  public LocalThreads {
    if (threads < 1) {
      throw new IllegalArgumentException(threads + " threads");
    }
  }

  @Override
  public void run(Plan plan, Consumer<Row> rows) throws InterruptedException {
    Runner runner = new Runner(plan);
    long runs = plan.runs();
    Deque<Future<List<Row>>> ahead = new ArrayDeque<>();
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      for (long first = 0; first < runs; first += BATCH) {
        long from = first;
        ahead.add(executor.submit(() -> batch(runner, from, Math.min(runs, from + BATCH))));
        if (ahead.size() >= threads * BATCHES_AHEAD) {
          next(ahead).forEach(rows);
        }
      }
      while (!ahead.isEmpty()) {
        next(ahead).forEach(rows);
      }
    } finally {
      executor.shutdownNow();
    }
  }

  private static List<Row> batch(Runner runner, long from, long to) {
    List<Row> rows = new ArrayList<>();
    for (long run = from; run < to; run++) {
      rows.add(runner.row(run));
    }
    return rows;
  }

  private static List<Row> next(Deque<Future<List<Row>>> ahead) throws InterruptedException {
    try {
      return ahead.removeFirst().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a batch of runs broke off", e.getCause());
    }
  }
}
