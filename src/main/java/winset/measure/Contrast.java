package winset.measure;

import java.util.Optional;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * How far a mean or a share is from that at a baseline.
 *
 * @param difference the mean here less the mean there
 * @param interval its 95 % interval; empty where nothing can be said
 */
public record Contrast(double difference, Optional<Interval> interval) {

  private static final double UPPER = 0.975;

  /**
   * From runs in pairs, each pair of the same seed: Student's interval of their differences. Where
   * all pairs of a share differ alike it would be empty; then as many as Wilson's interval cannot
   * rule out may differ as much as can be.
   *
   * @param pairs the difference of each pair
   * @param share whether each value is 0 or 1
   * @return nothing if there are no pairs
   */
  public static Optional<Contrast> paired(Summary.Mean pairs, boolean share) {
    if (pairs.n() == 0) {
      return Optional.empty();
    }
    double all = pairs.mean();
    Optional<Interval> interval = pairs.interval();
    if (share && pairs.sd().filter(sd -> sd == 0).isPresent()) {
      double others = Interval.wilson(0, pairs.n()).high();
      interval = Optional.of(new Interval(all - others * (1 + all), all + others * (1 - all)));
    }
    return Optional.of(new Contrast(all, interval.map(i -> share ? possible(i) : i)));
  }

  /**
   * From runs that have nothing in common: the interval of Welch (1947). Where neither share varies
   * it would be empty; then the ends of Wilson's intervals are added in squares (Newcombe 1998).
   *
   * @param here values of one point
   * @param there values of the baseline
   * @param share whether each value is 0 or 1
   * @return nothing if one of them has no values
   */
  public static Optional<Contrast> unpaired(Summary.Mean here, Summary.Mean there, boolean share) {
    if (here.n() == 0 || there.n() == 0) {
      return Optional.empty();
    }
    double difference = here.mean() - there.mean();
    if (here.n() < 2 || there.n() < 2) {
      return Optional.of(new Contrast(difference, Optional.empty()));
    }
    double h = squaredError(here);
    double t = squaredError(there);
    Interval interval =
        h + t == 0
            ? share ? newcombe(here, there) : new Interval(difference, difference)
            : welch(difference, h, here.n(), t, there.n());
    return Optional.of(
        new Contrast(difference, Optional.of(share ? possible(interval) : interval)));
  }

  private static double squaredError(Summary.Mean mean) {
    double sd = mean.sd().orElseThrow();
    return sd * sd / mean.n();
  }

  private static Interval welch(double difference, double h, int hereN, double t, int thereN) {
    double freedom = (h + t) * (h + t) / (h * h / (hereN - 1) + t * t / (thereN - 1));
    double half = new TDistribution(freedom).inverseCumulativeProbability(UPPER) * Math.sqrt(h + t);
    return new Interval(difference - half, difference + half);
  }

  private static Interval newcombe(Summary.Mean here, Summary.Mean there) {
    Interval h = wilson(here);
    Interval t = wilson(there);
    double difference = here.mean() - there.mean();
    return new Interval(
        difference - length(here.mean() - h.low(), t.high() - there.mean()),
        difference + length(h.high() - here.mean(), there.mean() - t.low()));
  }

  private static Interval wilson(Summary.Mean share) {
    return Interval.wilson((int) Math.rint(share.mean() * share.n()), share.n());
  }

  private static double length(double a, double b) {
    return Math.sqrt(a * a + b * b);
  }

  /** Shares differ by -1 to 1. */
  private static Interval possible(Interval interval) {
    return new Interval(Math.max(-1, interval.low()), Math.min(1, interval.high()));
  }
}
