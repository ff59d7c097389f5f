package winset.bench;

import sim.engine.SimState;

/**
 * The least a MASON model of so many events can cost: as many weekly events as the model has, and a
 * chain of single ones, none of which does anything.
 */
final class BareMason extends SimState {

  private static final int WEEKLY = 5;
  private static final int WEEK = 7;
  private static final double PER_DAY = 16;

  private final int weeks;
  private int chain;
  private int scheduled;

  /**
   * Prepares a run.
   *
   * @param weeks after which it ends
   * @param events how many there shall be in all
   */
  BareMason(int seed, int weeks, int events) {
    super(seed);
    this.weeks = weeks;
    chain = events - WEEKLY * weeks;
  }

  /** Runs to the end. */
  double run() {
    start();
    while (schedule.getTime() < phase(weeks * WEEK, WEEKLY - 1) && schedule.step(this)) {}
    finish();
    return schedule.getTime();
  }

  @Override
  public void start() {
    super.start();
    for (int i = 0; i < WEEKLY; i++) {
      schedule.scheduleRepeating(phase(WEEK, i), scheduled++, s -> {}, WEEK);
    }
    link((double) weeks * WEEK / (chain + 1));
  }

  private static double phase(int day, int place) {
    return day + place / PER_DAY;
  }

  private void link(double gap) {
    if (chain-- > 0) {
      schedule.scheduleOnce(Math.max(0, schedule.getTime()) + gap, scheduled++, s -> link(gap));
    }
  }
}
