package winset.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import winset.model.Authority;
import winset.model.Calendar;
import winset.scenario.Party;
import winset.scenario.Scenario;

/** The days of a scenario's window on which its calendar has something happen, or talks wait. */
final class CalendarDays {

  private static final double LONGEST_NAME = 120;

  /**
   * Something that happens on a day.
   *
   * @param day day of the run
   * @param label what, in words
   */
  record Moment(int day, String label) {}

  /**
   * Days from one, inclusive, to another, exclusive.
   *
   * @param from first day
   * @param to the day after the last
   */
  record Span(int from, int to) {}

  private final Scenario scenario;
  private final Calendar calendar;

  CalendarDays(Scenario scenario) {
    this.scenario = scenario;
    calendar = new Calendar(scenario);
  }

  /** Votes and what follows from them in the window, and what else happens in it, in order. */
  List<Moment> moments(List<Moment> more) {
    List<Moment> moments = new ArrayList<>();
    for (Party party : Party.values()) {
      calendar.elections(party).forEach(election -> add(election, moments));
    }
    moments.addAll(more);
    moments.removeIf(m -> m.day() < 0 || m.day() > scenario.days());
    moments.sort(Comparator.comparingInt(Moment::day));
    return moments;
  }

  private void add(Calendar.Election election, List<Moment> moments) {
    String own = Course.name(scenario, election.party());
    String name = Theme.width(own) <= LONGEST_NAME ? own : Course.plain(election.party());
    moments.add(new Moment(election.day(), name + ": vote"));
    int inauguration = election.inauguration();
    if (inauguration > election.day()) {
      moments.add(new Moment(inauguration, name + ": inauguration"));
    }
    int settled = election.settled();
    if (calendar.authority(election.party(), settled - 1) == Authority.TRANSITION) {
      moments.add(new Moment(settled, name + ": end of transition"));
    }
  }

  /** Campaigns of either side in the window. */
  List<Span> campaigns() {
    return spans(d -> calendar.campaign(Party.IRAN, d) || calendar.campaign(Party.US, d));
  }

  /** Days in the window on which nobody answers because a government cannot. */
  List<Span> waiting() {
    return spans(d -> !calendar.open(d));
  }

  private List<Span> spans(IntPredicate inside) {
    List<Span> spans = new ArrayList<>();
    int from = -1;
    for (int day = 0; day <= scenario.days(); day++) {
      boolean in = day < scenario.days() && inside.test(day);
      if (in && from < 0) {
        from = day;
      } else if (!in && from >= 0) {
        spans.add(new Span(from, day));
        from = -1;
      }
    }
    return spans;
  }

  /** What a scenario scripts in the window, in order; too much and too long to be written. */
  List<Moment> scripted() {
    return scenario.events().values().stream()
        .map(event -> new Moment(scenario.day(event.date()), event.date() + ": " + event.text()))
        .filter(m -> m.day() >= 0 && m.day() <= scenario.days())
        .sorted(Comparator.comparingInt(Moment::day))
        .toList();
  }
}
