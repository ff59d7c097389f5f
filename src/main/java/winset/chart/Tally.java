package winset.chart;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import winset.measure.CumulativeIncidence;
import winset.measure.CumulativeIncidence.Ending;
import winset.measure.Interval;
import winset.model.Outcome;
import winset.results.SweepResults.Line;

/** What some runs came to; runs that failed are counted and otherwise left out. */
final class Tally {

  /** Bins of sequencing, of equal width from 0 to 1. */
  static final int BINS = 20;

  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
  private final int[] bins = new int[BINS];
  private final CumulativeIncidence incidence = new CumulativeIncidence();
  private int done;
  private int failed;
  private double zone;
  private double zoneSquared;

  /** Takes in a run; measures that were not asked for are not looked for. */
  void add(Line run, boolean sequencing, boolean zones) {
    if (!run.text("status").equals("done")) {
      failed++;
      return;
    }
    done++;
    Outcome outcome = Outcome.valueOf(run.text("outcome").toUpperCase(Locale.ROOT));
    outcomes.merge(outcome, 1, Integer::sum);
    incidence.add(
        (int) run.number("days").orElseThrow(),
        switch (outcome) {
          case DEAL -> Ending.EVENT;
          case COLLAPSE -> Ending.COMPETING;
          case INTERIM, STALEMATE -> Ending.CENSORED;
        });
    if (sequencing) {
      OptionalDouble x = run.number("sequencing");
      x.ifPresent(value -> bins[Math.min(BINS - 1, (int) (value * BINS))]++);
    }
    if (zones) {
      double share = run.number("zone_share").orElseThrow();
      zone += share;
      zoneSquared += share * share;
    }
  }

  /** Takes in all runs of another. */
  void add(Tally other) {
    done += other.done;
    failed += other.failed;
    zone += other.zone;
    zoneSquared += other.zoneSquared;
    incidence.add(other.incidence);
    other.outcomes.forEach((outcome, count) -> outcomes.merge(outcome, count, Integer::sum));
    for (int i = 0; i < BINS; i++) {
      bins[i] += other.bins[i];
    }
  }

  int done() {
    return done;
  }

  int failed() {
    return failed;
  }

  int deals() {
    return count(Outcome.DEAL);
  }

  int collapses() {
    return count(Outcome.COLLAPSE);
  }

  private int count(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }

  /** Share of runs with an outcome; not a number where no run was done. */
  double share(Outcome outcome) {
    return (double) count(outcome) / done;
  }

  /** Share of deals whose sequencing lies in a bin; not a number without deals. */
  double binned(int bin) {
    return (double) bins[bin] / deals();
  }

  CumulativeIncidence incidence() {
    return incidence;
  }

  /** Share of runs with a deal; null where no run was done. */
  @Nullable Estimate deal() {
    return done == 0 ? null : new Estimate(share(Outcome.DEAL), Interval.wilson(deals(), done));
  }

  /** Mean share of weeks with a zone of agreement; null where no run was done. */
  @Nullable Estimate zone() {
    if (done == 0) {
      return null;
    }
    double mean = zone / done;
    if (done == 1) {
      return new Estimate(mean, new Interval(0, 1));
    }
    double variance = Math.max(0, (zoneSquared - mean * zone) / (done - 1));
    Interval interval = Interval.ofMean(mean, Math.sqrt(variance), done);
    return new Estimate(
        mean, new Interval(Math.max(0, interval.low()), Math.min(1, interval.high())));
  }

  /**
   * A share and where it may lie.
   *
   * @param share the estimate
   * @param interval its 95 % interval
   */
  record Estimate(double share, Interval interval) {}
}
