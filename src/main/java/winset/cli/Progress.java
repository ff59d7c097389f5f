package winset.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import winset.results.SweepTables;

/**
 * How far a sweep has come: a bar that is drawn over on a terminal, elsewhere a plain line now and
 * then.
 */
final class Progress implements Consumer<SweepTables.Step> {

  private static final long NANOS = 1_000_000_000L;
  private static final long BAR_EVERY = NANOS / 5;
  private static final long LINE_EVERY = 15 * NANOS;
  private static final int WIDTH = 20;
  private static final int MOST_REASONS = 3;

  private final PrintWriter err;
  private final long runs;
  private final String ofRuns;
  private final boolean quiet;
  private final boolean terminal;
  private final LongSupplier clock;
  private final List<String> reasons = new ArrayList<>();
  private final long start;
  private long told;
  private int drawn;
  private long written;
  private long ahead;
  private long kept;
  private long failed;

  /**
   * @param clock nanoseconds in which the sweep goes on
   */
  Progress(PrintWriter err, long runs, boolean atMost, boolean quiet, LongSupplier clock) {
    this(err, runs, atMost, quiet, isTerminal(), clock);
  }

  /**
   * @param runs how many there will be
   * @param atMost whether there may be fewer
   */
  Progress(
      PrintWriter err,
      long runs,
      boolean atMost,
      boolean quiet,
      boolean terminal,
      LongSupplier clock) {
    this.clock = clock;
    start = clock.getAsLong();
    told = start;
    this.err = err;
    this.runs = runs;
    ofRuns = (atMost ? " of at most " : " of ") + runs + " runs";
    this.quiet = quiet;
    this.terminal = terminal;
  }

  @Override
  public void accept(SweepTables.Step step) {
    if (step.ahead()) {
      ahead += step.runs();
    } else {
      written += step.runs();
      ahead = Math.max(0, ahead - (step.runs() - step.kept()));
    }
    kept += step.kept();
    failed += step.failed();
    step.reasons().stream().limit(MOST_REASONS - reasons.size()).forEach(reasons::add);
    long now = clock.getAsLong();
    if (!quiet && now - told >= (terminal ? BAR_EVERY : LINE_EVERY)) {
      told = now;
      if (terminal) {
        draw(bar() + line(now));
      } else {
        err.print(line(now) + "\n");
        err.flush();
      }
    }
  }

  /** Draws over what was drawn before. */
  private void draw(String line) {
    err.print("\r" + line + " ".repeat(Math.max(0, drawn - line.length())));
    err.flush();
    drawn = line.length();
  }

  /**
   * Runs that are kept, those of earlier included, in the tables or where other machines have
   * written them.
   */
  long done() {
    return written + ahead;
  }

  /** How much of the sweep is done, 0 to 1. */
  double share() {
    return runs == 0 ? 1 : (double) done() / runs;
  }

  /** How far it has come, how fast it goes and how long it will take. */
  String words() {
    return line(clock.getAsLong(), "");
  }

  /** What was not done, with the first reasons; empty if there is nothing. */
  String failures() {
    return failed == 0 ? "" : failed + " not done: " + Page.plain(String.join("; ", reasons));
  }

  /** Takes the bar away. */
  void clear() {
    if (drawn > 0) {
      draw("");
      err.print("\r");
      drawn = 0;
    }
  }

  /**
   * Clears the bar and sums up.
   *
   * @param all runs of the sweep; none was looked at if it was finished before
   */
  void end(long all) {
    clear();
    if (!quiet) {
      String earlier = kept == 0 ? "" : " (" + kept + " kept, " + (written - kept) + " new)";
      err.print(
          written == 0
              ? count(all) + (all == 0 ? "\n" : ", all there before\n")
              : count(written)
                  + earlier
                  + " in "
                  + span((clock.getAsLong() - start) / NANOS)
                  + "\n");
    }
    if (failed > 0) {
      err.print(count(failed) + " not done, as failures.csv tells:\n");
      reasons.forEach(reason -> err.print("  " + Page.plain(reason) + "\n"));
      err.print(failed > reasons.size() ? "  and so on\n" : "");
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
    int full = (int) (WIDTH * share());
    return "[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] ";
  }

  /** "42 %, 4200 of 10000 runs, 3100/s, 2 s left, 3 not done". */
  private String line(long now) {
    return line(now, failed == 0 ? "" : ", " + failed + " not done");
  }

  private String line(long now, String fails) {
    double rate = (done() - kept) / ((now - start) / (double) NANOS);
    String pace =
        rate > 0
            ? ", "
                + Math.round(rate)
                + "/s, "
                + span((long) Math.ceil((runs - done()) / rate))
                + " left"
            : "";
    return (long) Math.floor(100 * share()) + " %, " + done() + ofRuns + pace + fails;
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
