package winset.sweep;

import java.util.Optional;
import winset.measure.Measure;
import winset.measure.Summary;
import winset.scenario.Scalars;

/**
 * How often each point is run: a fixed number of times, or until a mean is known well enough.
 *
 * @param atLeast how often before the rule is looked at
 * @param atMost how often, whatever the rule says
 * @param until the rule; empty where the number is fixed
 */
public record Replications(int atLeast, int atMost, Optional<Until> until) {

  /** After how many further replicates the rule is looked at again. */
  public static final int STEP = 50;

  /** Checks the numbers. */
  public Replications {
    if (!(atLeast >= 1 && atLeast <= atMost && (until.isPresent() || atLeast == atMost))) {
      throw new IllegalArgumentException(atLeast + " to " + atMost + " replications");
    }
  }

  /** So many replications at every point. */
  public static Replications fixed(int n) {
    return new Replications(n, n, Optional.empty());
  }

  /** True if the number differs between points. */
  public boolean adaptive() {
    return until.isPresent();
  }

  /**
   * A rule: enough is known of a point when half the width of the 95 % interval of a measure's mean
   * or share is small.
   *
   * @param measure a number or a true-or-false
   * @param halfWidth largest half width, above 0
   */
  public record Until(Measure measure, double halfWidth) {

    /** Checks both. */
    public Until {
      if (!(halfWidth > 0 && Summary.of(measure).isPresent())) {
        throw new IllegalArgumentException(measure.name() + " within " + Scalars.text(halfWidth));
      }
    }

    /** True if what the runs of a point came to is known well enough. */
    public boolean holds(Summary runs) {
      return runs.interval().map(i -> (i.high() - i.low()) / 2 <= halfWidth).orElse(false);
    }
  }
}
