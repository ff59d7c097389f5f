package winset.live;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import winset.chart.SweepSoFar;
import winset.results.SweepResults;
import winset.sweep.Plan;

/**
 * Takes runs into the picture of a sweep and draws it anew now and then, on a thread of its own.
 * Whoever writes the results only hands over what it has written.
 */
final class SweepPump {

  /** So many chunks of rows may wait: whoever is faster than this can count them has to wait. */
  private static final int MOST_WAITING = 1024;

  /** Most batches that are taken in before the picture may be drawn. */
  private static final int AT_ONCE = 64;

  private static final long MILLION = 1_000_000;
  private static final long LEAST_WAIT = 250 * MILLION;

  /** Drawing takes no more than this part of a processor. */
  private static final long SHARE = 6;

  private final Plan plan;
  private final SweepSoFar picture;
  private final Runnable drawn;
  private final BlockingQueue<Supplier<String>> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private final Thread thread = new Thread(this::work, "winset-sweep-window");
  private volatile boolean last;
  private volatile boolean dropped;

  /**
   * @param drawn told, on the thread of this, of each new picture
   */
  SweepPump(Plan plan, SweepSoFar picture, Runnable drawn) {
    this.plan = plan;
    this.picture = picture;
    this.drawn = drawn;
  }

  void start() {
    thread.setDaemon(true);
    thread.start();
  }

  /** Hands over rows of runs. */
  void take(Supplier<String> rows) {
    try {
      boolean taken = false;
      while (!taken && !dropped) {
        taken = waiting.offer(rows, 1, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      // The sweep is being interrupted: it will notice, and the picture need not be whole.
      Thread.currentThread().interrupt();
    }
  }

  /** Says that no more rows will come: the last picture is drawn without delay. */
  void end() {
    last = true;
  }

  /** Nobody looks any more. */
  void drop() {
    dropped = true;
    waiting.clear();
  }

  /** Should the picture fail, nobody waits for it. */
  private void work() {
    try {
      pump();
    } finally {
      drop();
    }
  }

  private void pump() {
    long due = System.nanoTime();
    boolean news = false;
    boolean more = true;
    while (more && !dropped) {
      more = !last || !waiting.isEmpty();
      news |= drain();
      long now = System.nanoTime();
      if (news && (now - due >= 0 || (last && waiting.isEmpty()))) {
        picture.draw();
        drawn.run();
        news = false;
        long after = System.nanoTime();
        due = after + Math.max(LEAST_WAIT, SHARE * (after - now));
      }
    }
  }

  private boolean drain() {
    try {
      Supplier<String> rows = waiting.poll(50, TimeUnit.MILLISECONDS);
      boolean any = rows != null;
      for (int taken = 1; rows != null; taken++) {
        SweepResults.runs(plan, rows.get(), picture::take);
        rows = taken < AT_ONCE ? waiting.poll() : null;
      }
      return any;
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts this thread", e);
    }
  }
}
