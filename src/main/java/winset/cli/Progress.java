package winset.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import winset.sweep.Row;

/**
 * How far a sweep has come: a bar that is drawn over on a terminal, elsewhere a plain line now and
 * then.
 */
final class Progress implements Consumer<Row> {

  private static final long NANOS = 1_000_000_000L;
  private static final long BAR_EVERY = NANOS / 5;
  private static final long LINE_EVERY = 15 * NANOS;
  private static final int WIDTH = 30;
  private static final int MOST_REASONS = 3;

  private final PrintWriter err;
  private final long runs;
  private final boolean quiet;
  private final boolean terminal;
  private final LongSupplier clock;
  private final List<String> reasons = new ArrayList<>();
  private final long start;
  private long told;
  private long done;
  private long failed;

  Progress(PrintWriter err, long runs, boolean quiet) {
    this(err, runs, quiet, isTerminal(), System::nanoTime);
  }

  Progress(PrintWriter err, long runs, boolean quiet, boolean terminal, LongSupplier clock) {
    this.clock = clock;
    start = clock.getAsLong();
    told = start;
    this.err = err;
    this.runs = runs;
    this.quiet = quiet;
    this.terminal = terminal;
  }

  @Override
  public void accept(Row row) {
    done++;
    if (row.status() != Row.Status.DONE) {
      failed++;
      if (failed <= MOST_REASONS) {
        reasons.add("  run " + row.run() + " (point " + row.point() + "): " + row.message() + "\n");
      }
    }
    long now = clock.getAsLong();
    if (!quiet && now - told >= (terminal ? BAR_EVERY : LINE_EVERY)) {
      told = now;
      err.print(terminal ? "\r" + bar() + line(now) : line(now) + "\n");
      err.flush();
    }
  }

  /** Runs that failed so far. */
  long failed() {
    return failed;
  }

  /** Clears the bar and sums up. */
  void end() {
    if (!quiet) {
      long now = clock.getAsLong();
      String clear = terminal ? "\r" + " ".repeat(WIDTH + 60) + "\r" : "";
      err.print(clear + count(done) + " in " + span((now - start) / NANOS) + "\n");
    }
    if (failed > 0) {
      err.print(count(failed) + " failed; their rows say so in the column status\n");
      reasons.forEach(err::print);
      err.print(failed > MOST_REASONS ? "  and so on\n" : "");
    }
    err.flush();
  }

  /** Main asks newer JDKs for the console of old, which is null where there is no terminal. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    return System.console() != null;
  }

  private static String count(long runs) {
    return runs + (runs == 1 ? " run" : " runs");
  }

  private String bar() {
    int full = (int) (WIDTH * done / runs);
    return "[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] ";
  }

  /** "42 %, 4200 of 10000 runs, 3100 a second, 2 s left". */
  private String line(long now) {
    double rate = done / ((now - start) / (double) NANOS);
    String fails = failed == 0 ? "" : ", " + failed + " failed";
    return "%s %%, %s of %s runs, %s a second, %s left%s  "
        .formatted(
            100 * done / runs,
            done,
            runs,
            Math.round(rate),
            span((long) Math.ceil((runs - done) / rate)),
            fails)
        .stripTrailing();
  }

  /** "48 s", "3 min 5 s", "2 h 10 min". */
  static String span(long seconds) {
    if (seconds < 60) {
      return seconds + " s";
    }
    return seconds < 3600
        ? seconds / 60 + " min " + seconds % 60 + " s"
        : seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
  }
}
