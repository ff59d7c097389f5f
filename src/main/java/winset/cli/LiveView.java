package winset.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import winset.live.LiveSweep;
import winset.live.LiveWindow;
import winset.live.OpensRun;
import winset.live.Screen;
import winset.results.SweepTables;
import winset.sweep.Engine;
import winset.sweep.Plan;

/** The window of a sweep if one is asked for and can be shown, else nothing. */
final class LiveView {

  private static final OpensRun CONSOLE = LiveWindow::open;
  private static final int CHUNK = 1000;

  private final @Nullable LiveSweep window;

  private LiveView(@Nullable LiveSweep window) {
    this.window = window;
  }

  /** No window. */
  static LiveView none() {
    return new LiveView(null);
  }

  /**
   * Opens a window, or says why it cannot. Stopping there interrupts this thread, as Ctrl-C does.
   */
  static LiveView open(Plan plan, String folder, PrintWriter err) {
    String missing = Screen.missing().orElse("");
    if (!missing.isEmpty()) {
      err.print("--live shows no window: " + missing + "; the sweep goes on without\n");
      err.flush();
      return none();
    }
    Thread command = Thread.currentThread();
    return new LiveView(
        LiveSweep.open(plan, "winset sweep: " + folder, CONSOLE, command::interrupt));
  }

  /** The engine, held while the window says pause. */
  Engine held(Engine engine) {
    return window == null ? engine : window.held(engine);
  }

  /** Nanoseconds, pauses left out. */
  long clock() {
    return window == null ? System.nanoTime() : window.clock();
  }

  /** Tells the terminal, and the window, of progress. */
  Consumer<SweepTables.Step> beside(Progress progress) {
    LiveSweep told = window;
    return told == null
        ? progress
        : step -> {
          progress.accept(step);
          told.take(step, progress.share(), progress.words(), progress.failures());
        };
  }

  /** Shows a sweep all of whose rows were there before. */
  void showFinished(Path runs) throws IOException {
    if (window == null) {
      return;
    }
    List<String> rows = new ArrayList<>();
    try (Stream<String> lines = Files.lines(runs)) {
      lines
          .skip(1)
          .forEach(
              line -> {
                rows.add(line);
                if (rows.size() == CHUNK) {
                  show(rows);
                }
              });
    }
    show(rows);
  }

  private void show(List<String> rows) {
    String text = String.join("\n", rows);
    rows.clear();
    if (window != null) {
      window.take(() -> text);
    }
  }

  /** Says in the window how the sweep has ended. */
  void ended(String words) {
    if (window != null) {
      window.ended(words);
    }
  }

  /** True if its button has stopped the sweep. */
  boolean stopped() {
    return window != null && window.stopped();
  }

  /** Leaves the window to the user until it is closed. */
  void stay() {
    if (window == null) {
      return;
    }
    try {
      if (window.stopped()) {
        // The interruption has done its work.
        Thread.interrupted();
      }
      window.awaitClosed();
    } catch (InterruptedException theProcessIsEnding) {
      window.close();
    }
  }

  void close() {
    if (window != null) {
      window.close();
    }
  }
}
