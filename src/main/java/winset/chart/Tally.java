package winset.chart;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import winset.analysis.Estimate;
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
  private final Map<Outcome, Long> examples = new EnumMap<>(Outcome.class);
  private final int[] bins = new int[BINS];
  private final CumulativeIncidence incidence = new CumulativeIncidence();
  private final List<Replicates> points = new ArrayList<>();
  private final boolean commonSeeds;
  private int done;
  private int failed;

  /**
   * No runs yet.
   *
   * @param commonSeeds whether runs of a replicate share their seed, so that only replicates are
   *     independent
   */
  Tally(boolean commonSeeds) {
    this.commonSeeds = commonSeeds;
  }

  /** Takes in a run of a point; measures that were not asked for are not looked for. */
  void add(Line run, boolean sequencing, boolean zones) {
    if (!run.text("status").equals("done")) {
      failed++;
      return;
    }
    done++;
    Outcome outcome = Outcome.valueOf(run.text("outcome").toUpperCase(Locale.ROOT));
    outcomes.merge(outcome, 1, Integer::sum);
    int days = (int) run.number("days").orElseThrow();
    examples.computeIfAbsent(outcome, o -> Long.valueOf(run.text("run")));
    incidence.add(
        days,
        switch (outcome) {
          case DEAL -> Ending.EVENT;
          case COLLAPSE -> Ending.COMPETING;
          case INTERIM, STALEMATE -> Ending.CENSORED;
        });
    if (sequencing) {
      OptionalDouble x = run.number("sequencing");
      x.ifPresent(value -> bins[Math.min(BINS - 1, (int) (value * BINS))]++);
    }
    if (points.isEmpty()) {
      points.add(new Replicates());
    }
    points
        .get(0)
        .add(
            Integer.parseInt(run.text("replicate")),
            outcome == Outcome.DEAL,
            days,
            zones ? run.number("zone_share").orElseThrow() : Double.NaN);
  }

  /** Takes in all runs of another. */
  void add(Tally other) {
    done += other.done;
    failed += other.failed;
    points.addAll(other.points);
    incidence.add(other.incidence);
    other.outcomes.forEach((outcome, count) -> outcomes.merge(outcome, count, Integer::sum));
    other.examples.forEach((outcome, run) -> examples.merge(outcome, run, Math::min));
    for (int i = 0; i < BINS; i++) {
      bins[i] += other.bins[i];
    }
  }

  /** The first of the runs that ended as most of them did; empty where no run was done. */
  OptionalLong example() {
    return outcomes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(most -> OptionalLong.of(requireNonNull(examples.get(most.getKey()))))
        .orElse(OptionalLong.empty());
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

  /** Share of the runs at risk at the beginning of a stretch that come to a deal within it. */
  Estimate hazard(CumulativeIncidence.Stretch stretch, int days) {
    return commonSeeds && points.size() > 1
        ? Replicates.hazard(points, stretch.from(), days)
        : new Estimate(
            stretch.hazard(), Interval.wilson((int) stretch.events(), (int) stretch.atRisk()));
  }

  /** Share of runs with a deal; null where no run was done. */
  @Nullable Estimate deal() {
    return done == 0 ? null : Estimate.ofRate(independent(Replicates::deal)).within(0, 1);
  }

  /** Mean share of weeks with a zone of agreement; null where no run was done. */
  @Nullable Estimate zone() {
    return done == 0 ? null : Estimate.ofMean(independent(Replicates::zone)).within(0, 1);
  }

  private Collection<Double> independent(Replicates.Reading reading) {
    return Replicates.independent(points, commonSeeds, reading);
  }
}
