package winset.model;

/** The order of things within a day. Only what is due is scheduled. */
enum Phase {
  CALENDAR,
  SCRIPT,
  SHOCKS,
  POLITICS,
  SPOILERS,
  DELIVERIES,
  ANSWERS,
  FORMULA_ANSWERS,
  MEDIATION,
  MEETINGS,
  RATIFICATION,
  OBSERVATION,
  END;

  private static final double PER_DAY = 16;

  /**
   * Schedule time of this phase on a day. A fraction of the day rather than MASON's ordering: MASON
   * puts what is scheduled for the current time off to the next, whatever its ordering, and a yes
   * in the morning has to be ratified in the afternoon.
   */
  double on(int day) {
    return day + ordinal() / PER_DAY;
  }
}
