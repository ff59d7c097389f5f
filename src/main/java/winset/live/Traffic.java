package winset.live;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import winset.model.Event;
import winset.model.Message;
import winset.model.Negotiation;
import winset.model.Reading;
import winset.model.Watcher;
import winset.scenario.Party;

/** What can be seen for some days: messages under way and just arrived, strikes, formulas. */
final class Traffic implements Watcher {

  /** Days for which something that has happened is still shown. */
  static final int AFTERGLOW = 4;

  private final List<Message> underway = new ArrayList<>();
  private final List<Reading> arrived = new ArrayList<>();
  private final List<Struck> strikes = new ArrayList<>();
  private @Nullable Tabled formula;

  /**
   * A strike.
   *
   * @param actor id of the spoiler
   */
  record Struck(int day, String actor, Party victim) {}

  /**
   * A mediator's formula.
   *
   * @param mediator its id
   */
  record Tabled(int day, String mediator) {}

  /**
   * What can be seen on a day.
   *
   * @param formula null without one
   */
  record Seen(
      List<Message> underway,
      List<Reading> arrived,
      List<Struck> strikes,
      @Nullable Tabled formula) {}

  @Override
  public void happened(Negotiation run, Event event) {
    if (event instanceof Event.Sent sent) {
      underway.add(sent.message());
    } else if (event instanceof Event.Delivered delivered) {
      Reading reading = delivered.reading();
      underway.removeIf(m -> m.number() == reading.message().number());
      arrived.add(reading);
    } else if (event instanceof Event.Strike strike) {
      strikes.add(new Struck(run.day(), strike.actor(), strike.victim()));
    } else if (event instanceof Event.FormulaTabled tabled && tabled.formula().via() != null) {
      formula = new Tabled(run.day(), tabled.formula().via());
    }
  }

  Seen seen(int day) {
    arrived.removeIf(r -> day - r.day() > AFTERGLOW);
    strikes.removeIf(s -> day - s.day() > AFTERGLOW);
    formula = formula != null && day - formula.day() > AFTERGLOW ? null : formula;
    return new Seen(List.copyOf(underway), List.copyOf(arrived), List.copyOf(strikes), formula);
  }
}
