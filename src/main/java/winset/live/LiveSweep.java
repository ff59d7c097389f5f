package winset.live;

import java.awt.EventQueue;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import winset.chart.ChartView;
import winset.chart.SweepSoFar;
import winset.results.SweepResults;
import winset.results.SweepTables;
import winset.scenario.InvalidScenarioException;
import winset.sweep.Engine;
import winset.sweep.Plan;

/**
 * A window that watches a sweep. It is told what has been written and changes nothing of it; what
 * its buttons do is hold the workers, and ask whoever opened it to stop. Its methods are for the
 * thread that carries out the sweep.
 */
public final class LiveSweep {

  private static final String HINT =
      "Point at the picture to see how many runs are behind it; click on it to open one of them.";

  private final Plan plan;
  private final OpensRun opens;
  private final Runnable stop;
  private final Gate gate = new Gate(System::nanoTime);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final AtomicBoolean running = new AtomicBoolean(true);
  private final Refresh refresh = new Refresh(this::refresh);
  private final @Nullable SweepPump pump;
  private final @Nullable ChartView view;
  private final SweepWindow window;
  private volatile boolean stopped;
  private volatile Standing standing = new Standing(0, "", "");

  /** How far the sweep has come, in words. */
  private record Standing(double share, String words, String failures) {}

  /** Made on the event dispatch thread. */
  private LiveSweep(Plan plan, String title, OpensRun opens, Runnable stop) {
    this.plan = plan;
    this.opens = opens;
    this.stop = stop;
    if (SweepResults.readable(plan)) {
      SweepSoFar picture = new SweepSoFar(plan);
      ChartView shown = picture.view();
      view = shown;
      pump = new SweepPump(plan, picture, () -> SwingUtilities.invokeLater(shown::refresh));
    } else {
      view = null;
      pump = null;
    }
    window = new SweepWindow(title, view, new Buttons());
  }

  /**
   * Opens the window; {@link Screen#missing()} says beforehand whether it can.
   *
   * @param title of the window
   * @param opens opens a run of the sweep
   * @param stop what the button does, the same as Ctrl-C
   */
  public static LiveSweep open(Plan plan, String title, OpensRun opens, Runnable stop) {
    LiveSweep live = onScreen(() -> new LiveSweep(plan, title, opens, stop));
    if (live.pump != null) {
      live.pump.start();
    }
    EventQueue.invokeLater(() -> live.window.show(HINT));
    return live;
  }

  /** Does something on the event dispatch thread and waits for it. */
  private static <T> T onScreen(Supplier<T> work) {
    try {
      List<T> made = new ArrayList<>();
      EventQueue.invokeAndWait(() -> made.add(work.get()));
      return made.get(0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a window opens", e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("a window did not open", e.getCause());
    }
  }

  /** The engine, its workers held while the sweep is paused. */
  public Engine held(Engine engine) {
    return gate.before(engine);
  }

  /** Nanoseconds that have gone by, pauses left out. */
  public long clock() {
    return gate.running();
  }

  /**
   * Takes in what was written.
   *
   * @param share how far the sweep has come, 0 to 1
   * @param words the same in words
   * @param failures what went wrong so far, in words; empty for nothing
   */
  public void take(SweepTables.Step step, double share, String words, String failures) {
    standing = new Standing(share, words, failures);
    refresh.ask();
    if (pump != null) {
      pump.take(step.rows());
    }
  }

  /** Takes in a sweep that was finished before. */
  public void take(Supplier<String> rows) {
    if (pump != null) {
      pump.take(rows);
    }
  }

  private void refresh() {
    Standing now = standing;
    window.progress(now.share(), now.words(), now.failures());
  }

  /**
   * Says that the sweep has ended. The window stays.
   *
   * @param words how, and where its report is
   */
  public void ended(String words) {
    running.set(false);
    if (pump != null) {
      pump.end();
    }
    EventQueue.invokeLater(
        () -> {
          refresh();
          window.ended(words);
        });
  }

  /** True if the button has stopped the sweep. */
  public boolean stopped() {
    return stopped;
  }

  /** Waits until the user closes the window. */
  public void awaitClosed() throws InterruptedException {
    closed.await();
  }

  /** Closes it. */
  public void close() {
    EventQueue.invokeLater(window::close);
  }

  /** For tests and screenshots. */
  SweepWindow window() {
    return window;
  }

  /** For tests: where the picture is. */
  @Nullable ChartView picture() {
    return view;
  }

  private final class Buttons implements SweepWindow.Controls {

    @Override
    public void pause(boolean held) {
      if (held) {
        gate.shut();
      } else {
        gate.open();
      }
    }

    @Override
    public void stop() {
      if (running.getAndSet(false)) {
        stopped = true;
        window.ended("Stopping: what is done is kept.");
        stop.run();
      }
    }

    @Override
    public void open(long run) {
      long point = plan.pointOf(run);
      int seed = plan.seed(point, plan.replicateOf(run));
      try {
        opens.open(plan.scenario(point), seed, plan.limits(), "Run " + run);
      } catch (InvalidScenarioException e) {
        window.say("Run " + run + " cannot be opened: " + e.getMessage());
      }
    }

    @Override
    public void closed() {
      gate.open();
      if (pump != null) {
        pump.drop();
      }
      closed.countDown();
    }
  }
}
