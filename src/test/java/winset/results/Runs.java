package winset.results;

import winset.measure.Trace;
import winset.model.Negotiation;
import winset.model.Outcome;
import winset.scenario.Scenario;

/** Runs for tests. */
final class Runs {

  /** A run with everything that was kept of it. */
  record Told(Scenario scenario, Outcome outcome, Story story, Trace trace) {}

  private Runs() {}

  static Told told(Scenario scenario, int seed) {
    Story story = new Story(scenario);
    Trace trace = new Trace();
    Negotiation run = new Negotiation(scenario, seed);
    run.watch(story);
    run.watch(trace);
    return new Told(scenario, run.run(), story, trace);
  }
}
