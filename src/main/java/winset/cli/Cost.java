package winset.cli;

import java.util.ArrayList;
import java.util.List;
import winset.results.Probe;
import winset.sweep.Plan;

/** What a sweep will cost, in words. */
final class Cost {

  private static final double SECONDS = 1.5;
  private static final int MOST_REASONS = 3;
  private static final int WARM = 10;
  private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB"};
  private static final int UNIT = 1000;

  private Cost() {}

  /** Tries some runs for a second or two and tells time, disk and memory, a line each. */
  static List<String> of(Plan plan) {
    int threads = Runtime.getRuntime().availableProcessors();
    return of(plan, Probe.of(plan, SECONDS, threads, System::nanoTime), threads);
  }

  static List<String> of(Plan plan, Probe probe, int threads) {
    String most = plan.replications().adaptive() ? "at most " : "about ";
    long seconds = (long) Math.ceil(plan.runs() * probe.secondsARun() / threads);
    List<String> lines = new ArrayList<>();
    lines.add(
        "time: %s on %s; %s runs were tried, with Java cold, and it gets three to ten times as fast"
            .formatted(
                span(seconds, plan.replications().adaptive()),
                threads == 1 ? "1 thread" : threads + " threads",
                probe.tried()));
    lines.add("disk: " + most + size(probe.bytes()));
    lines.add(
        "memory: about %s of the %s that Java may use"
            .formatted(size(probe.memory()), size(Runtime.getRuntime().maxMemory())));
    if (!probe.failures().isEmpty()) {
      lines.add(
          "%s of the %s runs tried were not done:"
              .formatted(probe.failures().size(), probe.tried()));
      probe.failures().stream().limit(MOST_REASONS).forEach(reason -> lines.add("  " + reason));
    }
    return lines;
  }

  /** From a tenth of what a cold Java would take up to all of it. */
  private static String span(long seconds, boolean atMost) {
    String most = Progress.span(seconds);
    String least = Progress.span(Math.max(1, seconds / WARM));
    return least.equals(most)
        ? most + " at most"
        : atMost ? "at most " + most + ", perhaps " + least : least + " to " + most;
  }

  /** Two digits: 4400, 17. */
  private static long rounded(double value) {
    long step = 1;
    while (value / step >= 100) {
      step *= 10;
    }
    return Math.round(value / step) * step;
  }

  /** "270 kB", "1.2 GB". */
  static String size(long bytes) {
    int unit = 0;
    double size = bytes;
    while (size >= UNIT && unit < UNITS.length - 1) {
      size /= UNIT;
      unit++;
    }
    return size < 10 && unit > 0
        ? Math.round(size * 10) / 10.0 + " " + UNITS[unit]
        : rounded(size) + " " + UNITS[unit];
  }
}
