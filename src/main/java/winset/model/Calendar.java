package winset.model;

import java.util.Comparator;
import java.util.List;
import org.hipparchus.util.FastMath;
import winset.scenario.Party;
import winset.scenario.Scenario;
import winset.scenario.Vote;
import winset.scenario.VoteKind;

/**
 * Elections of both sides, past ones included, in days from the start: pressure and authority
 * follow from the date alone.
 */
public final class Calendar {

  /**
   * A vote by day.
   *
   * @param id id in the scenario
   * @param party whose vote
   * @param vote its rules
   * @param day day of the vote; may lie before day 0
   */
  public record Election(String id, Party party, Vote vote, int day) {

    /** Day on which the winners take office. */
    public int inauguration() {
      return day + vote.inauguration();
    }

    /** First day on which the new team talks. */
    public int settled() {
      return inauguration() + vote.transition();
    }

    /** True if talks wait from the vote until the new team is ready. */
    public boolean freezes() {
      return vote.freeze() && vote.kind() == VoteKind.PRESIDENTIAL;
    }
  }

  private final List<Election> iran;
  private final List<Election> us;
  private final Scenario scenario;

  /** The calendar of a scenario. */
  public Calendar(Scenario scenario) {
    this.scenario = scenario;
    iran = elections(scenario, Party.IRAN);
    us = elections(scenario, Party.US);
  }

  private static List<Election> elections(Scenario scenario, Party party) {
    return scenario.side(party).elections().entrySet().stream()
        .map(e -> new Election(e.getKey(), party, e.getValue(), scenario.day(e.getValue().date())))
        .sorted(Comparator.comparingInt(Election::day))
        .toList();
  }

  /** The votes of a side in order of their days. */
  public List<Election> elections(Party party) {
    return party == Party.IRAN ? iran : us;
  }

  /**
   * Election pressure on a side, 0 to 1: equation (5). Rises exponentially to 1 on the day of the
   * vote, then ends; the largest where several votes are near.
   */
  public double pressure(Party party, int day) {
    double pressure = 0;
    for (Election election : elections(party)) {
      int ahead = election.day() - day;
      if (ahead >= 0 && ahead <= scenario.side(party).election().pressureFrom()) {
        double scale = scenario.side(party).election().pressureScale();
        pressure = Math.max(pressure, FastMath.exp(-ahead / scale));
      }
    }
    return pressure;
  }

  /** True in the last weeks before a vote of the side: a window for reporting only. */
  public boolean campaign(Party party, int day) {
    int length = scenario.side(party).election().campaign();
    return elections(party).stream().anyMatch(b -> day < b.day() && day >= b.day() - length);
  }

  /** Authority of a side's government. */
  public Authority authority(Party party, int day) {
    for (Election election : elections(party)) {
      if (election.freezes() && day >= election.day() && day < election.settled()) {
        return day < election.inauguration() ? Authority.LAME_DUCK : Authority.TRANSITION;
      }
    }
    return Authority.NORMAL;
  }

  /** True on a day on which both sides can answer, table and sign. */
  public boolean open(int day) {
    return authority(Party.IRAN, day) == Authority.NORMAL
        && authority(Party.US, day) == Authority.NORMAL;
  }

  /** The first open day from the given one on. */
  public int nextOpen(int day) {
    int open = day;
    while (!open(open)) {
      open++;
    }
    return open;
  }

  /** Number of open days from one day, inclusive, to another, exclusive. */
  int openDays(int from, int to) {
    int open = 0;
    for (int day = from; day < to; day++) {
      open += open(day) ? 1 : 0;
    }
    return open;
  }
}
