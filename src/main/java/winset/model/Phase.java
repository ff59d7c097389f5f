package winset.model;

/** The order of things within a day. Only what is due is scheduled. */
enum Phase {
  CALENDAR(0),
  SCRIPT(1),
  SHOCKS(2),
  POLITICS(3),
  SPOILERS(4),
  DELIVERIES(5),
  ANSWERS(6),
  FORMULA_ANSWERS(7),
  MEDIATION(8),
  MEETINGS(9),
  RATIFICATION(10),
  OBSERVATION(11),
  END(12);

  private static final double PER_DAY = 16;

  private final int place;

  Phase(int place) {
    this.place = place;
  }

  /**
   * Schedule time of this phase on a day. A fraction of the day rather than MASON's ordering: MASON
   * puts what is scheduled for the current time off to the next, whatever its ordering, and a yes
   * in the morning has to be ratified in the afternoon.
   */
  double on(int day) {
    return day + place / PER_DAY;
  }
}
