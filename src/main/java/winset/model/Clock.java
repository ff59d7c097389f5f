package winset.model;

import winset.scenario.Offers;

/**
 * A negotiator's sense of time: a day passes on each day on which both sides can talk, faster while
 * the other side seems to be moving. Equation (9).
 */
final class Clock {

  private final Calendar calendar;
  private final double pace;
  private double elapsed;
  private int asOf;
  private boolean encouraged;

  Clock(Calendar calendar, Offers offers) {
    this.calendar = calendar;
    this.pace = offers.encouraged();
    this.elapsed = offers.elapsed();
  }

  /** Days on the clock. */
  double at(int day) {
    return elapsed + (encouraged ? pace : 1) * calendar.openDays(asOf, day);
  }

  /** From this day on the other side seems to be moving, or not. */
  void encourage(boolean moving, int day) {
    elapsed = at(day);
    asOf = day;
    encouraged = moving;
  }

  /** A new team starts again. */
  void restart(int day) {
    elapsed = 0;
    asOf = day;
    encouraged = false;
  }
}
