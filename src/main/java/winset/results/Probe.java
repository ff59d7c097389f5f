package winset.results;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import winset.sweep.Plan;
import winset.sweep.Runner;

/**
 * What a sweep will cost, told from a few of its runs.
 *
 * @param tried how many runs were carried out
 * @param secondsARun time of one run on one thread
 * @param bytes size of all tables
 * @param memory heap that the sweep needs, in bytes; a rough sum of what is kept at once
 * @param failures why runs were not done, "run 7: ..." each
 */
public record Probe(int tried, double secondsARun, long bytes, long memory, List<String> failures) {

  private static final double NANOS = 1e9;
  private static final int MOST_TRIED = 20_000;

  /** Java itself, the program and its libraries. */
  private static final long BASE = 60_000_000;

  /** What is kept of a scenario beside what it shares with others; measured. */
  private static final long SCENARIO = 10_000;

  /** What a summary of a column takes. */
  private static final long SUMMARY = 50;

  /** A character of a text in the making, with its copies. */
  private static final long COPIES = 6;

  /**
   * Carries out runs spread over the plan.
   *
   * @param seconds for how long; told is the median of the second half, when Java has warmed up
   * @param threads how many there will be
   * @param clock tells nanoseconds
   */
  public static Probe of(Plan plan, double seconds, int threads, LongSupplier clock) {
    Recording recording = new Recording(plan);
    long start = clock.getAsLong();
    long now = start;
    long textBytes = 0;
    Set<Long> runs = new HashSet<>();
    List<Long> times = new ArrayList<>();
    StringBuilder failures = new StringBuilder();
    while (times.size() < Math.min(MOST_TRIED, plan.runs()) && now - start < seconds * NANOS) {
      long run = spread(plan, times.size());
      Map<RowFile, String> texts = recording.run(run);
      long before = now;
      now = clock.getAsLong();
      times.add(now - before);
      if (runs.add(run)) {
        textBytes += size(texts);
        failures.append(texts.getOrDefault(RowFile.FAILURES, ""));
      }
    }
    List<Long> warm = times.subList(times.size() / 2, times.size()).stream().sorted().toList();
    double took = warm.get(warm.size() / 2) / NANOS;
    double bytesARun = (double) textBytes / runs.size();
    return new Probe(
        runs.size(),
        took,
        (long) (bytesARun * plan.runs()) + ofPoints(plan),
        memory(plan, bytesARun, threads),
        Failures.reasons(failures.toString()));
  }

  /** Steps of the golden section reach all parts of a range evenly, however few they are. */
  private static long spread(Plan plan, int step) {
    double share = step * 0.618_033_988_749_894_9 % 1;
    return (long) (share * plan.runs());
  }

  private static long size(Map<RowFile, String> texts) {
    return texts.values().stream()
        .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }

  /** Size of the table of points, about; a number has some 18 digits. */
  private static long ofPoints(Plan plan) {
    long cells =
        plan.columns().stream().mapToLong(m -> Column.names(m, plan.scenario()).size()).sum();
    return plan.points() * (cells + plan.factors().size()) * 15;
  }

  private static long memory(Plan plan, double bytesARun, int threads) {
    long columns =
        plan.columns().stream().mapToLong(m -> Column.names(m, plan.scenario()).size()).sum();
    double ahead = SweepTables.runsAhead(plan, threads) * bytesARun * COPIES;
    long points = Math.min(plan.points(), Plan.MOST_ADAPTIVE_POINTS) * columns * SUMMARY;
    return BASE + (long) ahead + points + Math.min(plan.points(), Runner.MOST_KEPT) * SCENARIO;
  }
}
