package winset.measure;

import java.util.ArrayList;
import java.util.List;
import winset.model.Event;
import winset.model.Negotiation;
import winset.model.Watcher;

/** Keeps the whole course of a run: its weekly states and everything that happened. */
public final class Trace implements Watcher {

  private final List<Week> weeks = new ArrayList<>();
  private final List<Dated> events = new ArrayList<>();

  /**
   * An event with its day.
   *
   * @param day day of the run
   * @param event what happened
   */
  public record Dated(int day, Event event) {}

  @Override
  public void happened(Negotiation run, Event event) {
    events.add(new Dated(run.day(), event));
  }

  @Override
  public void observed(Negotiation run) {
    weeks.add(Week.of(run));
  }

  /** The course so far, which stays as it is while the run goes on. */
  public Trace copy() {
    Trace copy = new Trace();
    copy.weeks.addAll(weeks);
    copy.events.addAll(events);
    return copy;
  }

  /** Weekly states, day 0 first. */
  public List<Week> weeks() {
    return List.copyOf(weeks);
  }

  /** Events in order. */
  public List<Dated> events() {
    return List.copyOf(events);
  }
}
