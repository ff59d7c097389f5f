package winset.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import winset.model.Calendar;
import winset.scenario.InvalidScenarioException;
import winset.scenario.Party;
import winset.scenario.Scenario;
import winset.sweep.Plan;

/** The calendar over the points of a sweep: one for all, or one a level of a factor. */
final class Votes {

  private static final double ROW = 0.062;
  private static final int MOST_LEVELS = 64;

  private final Scenario base;
  private final List<FactorAxis> moving = new ArrayList<>();
  private final boolean startVaries;
  private int days;

  Votes(Tallies tallies) {
    base = base(tallies.plan());
    days = base.days();
    startVaries = tallies.factors().stream().anyMatch(f -> f.name().equals("start"));
    for (FactorAxis factor : tallies.factors()) {
      Set<List<Object>> calendars = new HashSet<>();
      for (int level : few(factor.size())) {
        at(factor, level)
            .ifPresent(
                scenario -> {
                  days = Math.max(days, scenario.days());
                  calendars.add(calendar(scenario));
                });
      }
      if (calendars.size() > 1) {
        moving.add(factor);
      }
    }
  }

  /** The scenario of the first point whose values go together; there is one if any run ended. */
  private static Scenario base(Plan plan) {
    @Nullable InvalidScenarioException last = null;
    for (long point = 0; point < plan.points(); point++) {
      try {
        return plan.scenario(point);
      } catch (InvalidScenarioException goesNotTogether) {
        last = goesNotTogether;
      }
    }
    throw new IllegalArgumentException("no point of this sweep can be run", last);
  }

  /** All levels, or if there are very many some from the first to the last. */
  private static int[] few(int levels) {
    int shown = Math.min(levels, MOST_LEVELS);
    return IntStream.range(0, shown)
        .map(i -> shown == 1 ? 0 : (int) ((long) i * (levels - 1) / (shown - 1)))
        .toArray();
  }

  private Optional<Scenario> at(FactorAxis factor, int level) {
    try {
      return Optional.of(factor.at(level, base));
    } catch (InvalidScenarioException goesNotWithTheOthers) {
      return Optional.empty();
    }
  }

  private static List<Object> calendar(Scenario scenario) {
    CalendarMarks marks = marks(scenario, 1);
    return List.of(
        marks.moments().stream().map(CalendarDays.Moment::day).toList(),
        marks.days().campaigns(),
        marks.days().waiting(),
        scenario.days());
  }

  private static CalendarMarks marks(Scenario scenario, double height) {
    return new CalendarMarks(scenario, day -> day, Panels.width(1), ROW, height, List.of());
  }

  /** The date of day 0, if it is the same at every point. */
  Optional<LocalDate> start() {
    return startVaries ? Optional.empty() : Optional.of(base.start());
  }

  /**
   * What holds at every point, over an axis of one's own; empty where that differs.
   *
   * @param axis where a day stands on it
   */
  Optional<CalendarMarks> common(double height, IntToDoubleFunction axis) {
    return moving.isEmpty()
        ? Optional.of(new CalendarMarks(base, axis, Panels.width(1), ROW, height, List.of()))
        : Optional.empty();
  }

  /** Length in days of the longest window. */
  int days() {
    return days;
  }

  /**
   * Length in days of the window at a level, the other factors as at the first point; 0 where it
   * does not go with them.
   */
  int window(FactorAxis factor, int level) {
    return at(factor, level).map(Scenario::days).orElse(0);
  }

  /** What holds at every point; empty where that differs. */
  Optional<CalendarMarks> common() {
    return common(1);
  }

  /** The same over data that go up to a height. */
  Optional<CalendarMarks> common(double height) {
    return moving.isEmpty() ? Optional.of(marks(base, height)) : Optional.empty();
  }

  /** True if the calendar differs, and by the levels of this factor alone. */
  boolean followOnly(FactorAxis factor) {
    return moving.equals(List.of(factor));
  }

  /** Days of the votes in the window at a level. */
  List<Integer> days(FactorAxis factor, int level) {
    return at(factor, level).stream()
        .flatMap(
            scenario -> {
              Calendar calendar = new Calendar(scenario);
              return Stream.of(Party.values())
                  .flatMap(party -> calendar.elections(party).stream())
                  .map(Calendar.Election::day)
                  .filter(day -> day >= 0 && day <= scenario.days());
            })
        .toList();
  }
}
