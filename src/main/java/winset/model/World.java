package winset.model;

import org.hipparchus.util.FastMath;
import winset.scenario.Party;
import winset.scenario.WorldProfile;

/** Sanctions in force and nuclear steps taken: what makes the stalemate hurt. */
public final class World {

  private static final int NEVER = Integer.MIN_VALUE;

  private final double breachRate;
  private double sanctions;
  private double breach;
  private int asOf;
  private double breachToday;
  private int knownFor = NEVER;

  World(WorldProfile start) {
    sanctions = start.sanctions();
    breach = start.breach();
    breachRate = start.breachRate();
  }

  /** Sanctions as a share of maximum pressure, 0 to 1. */
  public double sanctions() {
    return sanctions;
  }

  /**
   * Nuclear steps as a share of break-out, 0 to 1, on a day from the last change on; worked out
   * once a day.
   */
  public double breach(int day) {
    if (day != knownFor) {
      knownFor = day;
      breachToday = 1 - (1 - breach) * FastMath.pow(1 - breachRate, day - asOf);
    }
    return breachToday;
  }

  /** What hurts a side: sanctions hurt Iran, breach the US. */
  double hurt(Party party, int day) {
    return party == Party.IRAN ? sanctions : breach(day);
  }

  /** A side carried out its part of a gesture package: the US eases sanctions, Iran steps back. */
  void ease(Party doer, int day, double share) {
    if (doer == Party.US) {
      sanctions *= 1 - share;
    } else {
      breach = breach(day) * (1 - share);
      asOf = day;
      knownFor = NEVER;
    }
  }
}
