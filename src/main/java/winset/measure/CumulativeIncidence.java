package winset.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Share of cases in which something has happened by a day, where another thing may happen first and
 * rule it out, from cases of which some were watched too briefly to know (Aalen and Johansen 1978).
 * Where nothing competes it is one minus the estimate of {@link KaplanMeier}. Cases are counted by
 * day and not kept; a case that is lost sight of on a day was still at risk on it.
 */
public final class CumulativeIncidence {

  private final NavigableMap<Integer, Count> endings = new TreeMap<>();

  /** How a case ends. */
  public enum Ending {
    /** What is asked about happened. */
    EVENT,
    /** What rules it out happened. */
    COMPETING,
    /** Neither had happened when it was last seen. */
    CENSORED
  }

  /**
   * The state after a day on which something happened.
   *
   * @param day the day, from 0
   * @param event share in which it has happened, that day included
   * @param competing share in which the competing thing has
   */
  public record Step(int day, double event, double competing) {}

  /** The cases that end on one day. */
  private static final class Count {
    private long event;
    private long competing;
    private long censored;

    void add(Ending ending) {
      switch (ending) {
        case EVENT -> event++;
        case COMPETING -> competing++;
        case CENSORED -> censored++;
      }
    }

    void add(Count other) {
      event += other.event;
      competing += other.competing;
      censored += other.censored;
    }

    long happened() {
      return event + competing;
    }

    long all() {
      return happened() + censored;
    }
  }

  /** Takes in a case that ends on a day. */
  public void add(int day, Ending ending) {
    if (day < 0) {
      throw new IllegalArgumentException("day " + day + " lies before the start");
    }
    on(day).add(ending);
  }

  /** Takes in all cases of another. */
  public void add(CumulativeIncidence other) {
    other.endings.forEach((day, count) -> on(day).add(count));
  }

  private Count on(int day) {
    return endings.computeIfAbsent(day, d -> new Count());
  }

  /** The estimate: a step for each day on which either thing happened, ascending. */
  public List<Step> steps() {
    long atRisk = endings.values().stream().mapToLong(Count::all).sum();
    double free = 1;
    double event = 0;
    double competing = 0;
    List<Step> steps = new ArrayList<>();
    for (var ended : endings.entrySet()) {
      Count count = ended.getValue();
      if (count.happened() > 0) {
        event += free * count.event / atRisk;
        competing += free * count.competing / atRisk;
        free *= 1 - (double) count.happened() / atRisk;
        steps.add(new Step(ended.getKey(), event, competing));
      }
      atRisk -= count.all();
    }
    return steps;
  }

  /** The last day on which a case ended; 0 without cases. */
  public int lastDay() {
    return endings.isEmpty() ? 0 : endings.lastKey();
  }

  /**
   * A stretch of days.
   *
   * @param from its first day
   * @param events times it happened within
   * @param atRisk cases at risk on its first day
   */
  public record Stretch(int from, long events, long atRisk) {

    /** Share of those at risk to whom it happened: the hazard of the stretch. */
    public double hazard() {
      return (double) events / atRisk;
    }
  }

  /** Stretches of so many days from day 0, as long as cases are at risk through all of one. */
  public List<Stretch> stretches(int days) {
    List<Stretch> stretches = new ArrayList<>();
    long atRisk = endings.values().stream().mapToLong(Count::all).sum();
    for (int from = 0; from + days - 1 <= lastDay(); from += days) {
      var within = endings.subMap(from, from + days).values();
      stretches.add(new Stretch(from, within.stream().mapToLong(c -> c.event).sum(), atRisk));
      atRisk -= within.stream().mapToLong(Count::all).sum();
    }
    return stretches;
  }

  /** Share in which it has happened by a day, that day included. */
  public double event(int day) {
    return at(day).event();
  }

  /** Share in which the competing thing has happened by a day, that day included. */
  public double competing(int day) {
    return at(day).competing();
  }

  private Step at(int day) {
    Step last = new Step(0, 0, 0);
    for (Step step : steps()) {
      if (step.day() > day) {
        break;
      }
      last = step;
    }
    return last;
  }
}
