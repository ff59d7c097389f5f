package winset.model;

import winset.scenario.Scalars;

/**
 * How long a run may go on.
 *
 * @param events most actions of the schedule, at least 1; the same run passes it at the same point
 *     on every machine
 * @param seconds most seconds by the clock, above 0; where a run passes it depends on the machine
 */
public record Limits(long events, double seconds) {

  /** No limit. */
  public static final Limits NONE = new Limits(Long.MAX_VALUE, Double.POSITIVE_INFINITY);

  private static final double NANOS = 1e9;

  /** Checks both. */
  public Limits {
    if (!(events >= 1 && seconds > 0)) {
      throw new IllegalArgumentException(events + " events, " + Scalars.text(seconds) + " s");
    }
  }

  /** True if the clock decides nothing. */
  public boolean timeless() {
    return seconds == Double.POSITIVE_INFINITY;
  }

  /** Watches one run that starts now. */
  Check check() {
    return new Check(System.nanoTime());
  }

  /** Watches one run. */
  final class Check {

    private final long start;

    private Check(long start) {
      this.start = start;
    }

    /** To be called when so many events have happened. */
    void after(long happened) {
      if (happened > events) {
        throw new LimitException("passed the limit of " + events + " events", false);
      }
      if (!timeless() && System.nanoTime() - start > seconds * NANOS) {
        throw new LimitException("passed the limit of " + Scalars.text(seconds) + " s", true);
      }
    }
  }
}
