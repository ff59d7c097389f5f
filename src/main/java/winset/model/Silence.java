package winset.model;

import org.jspecify.annotations.Nullable;
import winset.scenario.Party;

/**
 * Who waits for an answer and since when. Days on which nobody could have answered do not count:
 * those without authority, and an adjournment.
 */
final class Silence {

  private final Calendar calendar;
  private @Nullable Party owing;
  private int since;
  private int allowance;

  Silence(Calendar calendar) {
    this.calendar = calendar;
  }

  /** A side owes an answer from a day on and may take so many days. */
  void expect(Party party, int day, int days) {
    owing = party;
    since = day;
    allowance = days;
  }

  /** Nobody expects an answer before this day. */
  void excuse(int until) {
    since = until;
  }

  /** Nothing is owed any more. */
  void end() {
    owing = null;
  }

  /** The side whose silence counts on this day; null if there is none. */
  @Nullable Party overdue(int day) {
    boolean late = calendar.open(day) && since < day && calendar.openDays(since, day) >= allowance;
    return late ? owing : null;
  }
}
