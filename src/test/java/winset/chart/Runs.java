package winset.chart;

import java.util.List;
import winset.config.Samples;
import winset.measure.Trace;
import winset.model.Event;
import winset.model.Message;
import winset.model.Negotiation;
import winset.model.Proposal;
import winset.model.Reading;
import winset.scenario.Party;
import winset.scenario.Scenario;
import winset.scenario.Track;

/** Runs, and days on which what a test says has happened. */
final class Runs {

  private Runs() {}

  /** A run of the small scenario to its end. */
  static Course of(int seed) {
    return of(Samples.small(), seed);
  }

  static Course of(Scenario scenario, int seed) {
    Trace trace = new Trace();
    Negotiation run = new Negotiation(scenario, seed);
    run.watch(trace);
    run.run();
    return new Course(scenario, trace);
  }

  /** Events of day 0 of the small scenario, with nothing observed. */
  static Course told(Event... events) {
    Negotiation run = new Negotiation(Samples.small(), 1);
    run.start();
    run.schedule.step(run);
    Trace trace = new Trace();
    List.of(events).forEach(e -> trace.happened(run, e));
    return new Course(run.scenario(), trace);
  }

  static Message message(int number, Party sender, Track track, double x) {
    return new Message(
        number, sender, track, x, 0.1, 0, new Message.Transport(null, true, 1, 0, 0));
  }

  static Event sent(Message message) {
    return new Event.Sent(message);
  }

  static Event delivered(Message message, boolean misread) {
    return new Event.Delivered(new Reading(message, message.x(), misread, 1));
  }

  static Proposal roadmap(double x) {
    return new Proposal(Track.ROADMAP, x, null, "eu_coord");
  }
}
