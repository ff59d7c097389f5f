package winset.sweep;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Threads of this process.
 *
 * @param threads how many, at least 1
 */
public record LocalThreads(int threads) implements Engine {

  /** How many tasks of each thread may be under way or wait to be handed on. */
  public static final int TASKS_AHEAD = 8;

  /** Checks the number of threads. */
  public LocalThreads {
    if (threads < 1) {
      throw new IllegalArgumentException(threads + " threads");
    }
  }

  /** {@inheritDoc} When it is interrupted it leaves at once; tasks under way end unheard. */
  @Override
  public <T> void run(Iterator<? extends Callable<T>> tasks, Consumer<T> next)
      throws InterruptedException {
    Deque<Future<T>> ahead = new ArrayDeque<>();
    ExecutorService executor = Executors.newFixedThreadPool(threads, LocalThreads::worker);
    try {
      while (tasks.hasNext()) {
        ahead.add(executor.submit(tasks.next()));
        if (ahead.size() >= threads * TASKS_AHEAD) {
          next.accept(result(ahead.removeFirst()));
        }
      }
      while (!ahead.isEmpty()) {
        next.accept(result(ahead.removeFirst()));
      }
    } finally {
      executor.shutdownNow();
    }
  }

  /** A thread that does not keep the process alive. */
  private static Thread worker(Runnable tasks) {
    Thread thread = new Thread(tasks, "winset-runs");
    thread.setDaemon(true);
    return thread;
  }

  private static <T> T result(Future<T> task) throws InterruptedException {
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a batch of runs broke off", e.getCause());
    }
  }
}
