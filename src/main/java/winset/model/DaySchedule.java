package winset.model;

import sim.engine.Schedule;

/**
 * A schedule that tells whether anything is left to be done on a day, which MASON's own keeps to
 * itself.
 */
final class DaySchedule extends Schedule {

  /** True if something is scheduled for that day or one before. */
  boolean due(int day) {
    return !queue.isEmpty() && ((Key) queue.getMinKey()).getTime() < day + 1;
  }
}
