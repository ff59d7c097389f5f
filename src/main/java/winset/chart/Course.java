package winset.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import winset.measure.Trace;
import winset.measure.Week;
import winset.model.Event;
import winset.scenario.Party;
import winset.scenario.Scenario;

/**
 * A run as its chart needs it.
 *
 * @param scenario what was fixed before it
 * @param trace what happened
 */
record Course(Scenario scenario, Trace trace) {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  /** Events of one kind, with their days. */
  <E extends Event> Stream<On<E>> events(Class<E> kind) {
    return trace.events().stream()
        .filter(e -> kind.isInstance(e.event()))
        .map(e -> new On<>(e.day(), kind.cast(e.event())));
  }

  /**
   * An event of a known kind on its day.
   *
   * @param day day of the run
   * @param event what happened
   */
  record On<E>(int day, E event) {}

  /** The day on which the run ended, or was last seen. */
  int lastDay() {
    int observed = trace.weeks().stream().mapToInt(Week::day).max().orElse(0);
    int happened = trace.events().stream().mapToInt(Trace.Dated::day).max().orElse(0);
    return Math.max(observed, happened);
  }

  /** The last week that was observed. */
  Optional<Week> week() {
    List<Week> weeks = trace.weeks();
    return weeks.isEmpty() ? Optional.empty() : Optional.of(weeks.get(weeks.size() - 1));
  }

  /** Its day; 0 before the first. */
  int lastWeek() {
    return week().map(Week::day).orElse(0);
  }

  /** A place on the date axis as a date. */
  String words(double at) {
    return DATE.format(Instant.ofEpochMilli((long) at).atZone(ZoneOffset.UTC));
  }

  /** A day on the date axis. */
  double at(int day) {
    return Theme.at(date(day));
  }

  private LocalDate date(int day) {
    return scenario.start().plusDays(day);
  }

  /** A side's name. */
  String name(Party party) {
    return name(scenario, party);
  }

  /** A side's name in a scenario. */
  static String name(Scenario scenario, Party party) {
    String own = scenario.side(party).name();
    return own != null ? Theme.plain(own) : plain(party);
  }

  /** A side's name where the scenario's own is missing or does not fit. */
  static String plain(Party party) {
    return party == Party.IRAN ? "Iran" : "US";
  }

  /** How it ended, if it has. */
  Optional<On<Event.Ended>> ending() {
    return events(Event.Ended.class).findFirst();
  }

  /** How it ended, in a sentence. */
  String finding() {
    return ending()
        .map(
            e ->
                switch (e.event().outcome()) {
                  case DEAL -> "Deal on " + DATE.format(date(e.day())) + ", day " + e.day();
                  case COLLAPSE ->
                      "Talks collapse on " + DATE.format(date(e.day())) + ", day " + e.day();
                  case INTERIM ->
                      "First steps carried out, no deal by " + DATE.format(date(e.day()));
                  case STALEMATE -> "Stalemate: no deal by " + DATE.format(date(e.day()));
                })
        .orElse("Unfinished: seen until " + DATE.format(date(lastDay())));
  }
}
