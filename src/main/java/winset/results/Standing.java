package winset.results;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import winset.model.Event;
import winset.model.Negotiation;
import winset.model.Side;
import winset.scenario.Party;

/**
 * Where the sides stand at the turning points: trust and willingness against the last such report,
 * and whether a deal has room. A turning point in the middle of a week is reported when the week is
 * out, after what it did has been felt.
 */
final class Standing {

  private final Names names;
  private @Nullable Report last;
  private boolean due = true;

  private record Report(
      LocalDate date,
      double iranTrust,
      double usTrust,
      double iranWillingness,
      double usWillingness) {

    static Report of(Negotiation run) {
      Side iran = run.side(Party.IRAN);
      Side us = run.side(Party.US);
      return new Report(
          run.date(),
          iran.trust(),
          us.trust(),
          iran.meanWillingness(run.day()),
          us.meanWillingness(run.day()));
    }
  }

  Standing(Names names) {
    this.names = names;
  }

  /** Notes whether an event is a turning point. */
  void note(Event event) {
    due |=
        event instanceof Event.Voted
            || event instanceof Event.Inaugurated
            || event instanceof Event.RatificationFailed
            || event instanceof Event.Gesture;
  }

  /** The report, if one is due at the end of the week; null otherwise. */
  @Nullable String weekly(Negotiation run) {
    return due ? report(run) : null;
  }

  /** The report now. */
  String report(Negotiation run) {
    Report now = Report.of(run);
    Report before = last == null ? now : last;
    String text =
        (last == null ? "At the start" : "Since " + before.date)
            + (": trust of " + names.of(Party.IRAN) + " ")
            + change(before.iranTrust, now.iranTrust)
            + (", of " + names.of(Party.US) + " ")
            + change(before.usTrust, now.usTrust)
            + "; willingness "
            + change(before.iranWillingness, now.iranWillingness)
            + " and "
            + change(before.usWillingness, now.usWillingness)
            + ". ";
    last = now;
    due = false;
    return text + room(run);
  }

  private String change(double from, double to) {
    String was = Figures.number(from);
    String is = Figures.number(to);
    return !was.equals(is) ? was + " to " + is : last == null ? is : is + " as before";
  }

  /** Whether some one deal would pass on both sides. */
  private String room(Negotiation run) {
    double iran = run.side(Party.IRAN).winSet(run.day(), 1).reach();
    double us = run.side(Party.US).winSet(run.day(), 1).reach();
    String limits =
        names.of(Party.IRAN)
            + " would ratify "
            + Sequencing.limit(Party.IRAN, iran)
            + ", "
            + names.of(Party.US)
            + " "
            + Sequencing.limit(Party.US, us);
    return (run.zone(1) ? "There was room for a deal: " : "There was no room for a deal: ")
        + limits
        + ".";
  }
}
