package winset.results;

import java.nio.file.Path;
import java.util.List;
import winset.config.Problems;
import winset.config.Report;
import winset.config.ScenarioFile;
import winset.config.Settings;
import winset.measure.Trace;
import winset.model.Negotiation;
import winset.model.Outcome;
import winset.scenario.Scenario;

/** Runs for tests. */
final class Runs {

  /** A run with everything that was kept of it. */
  record Told(Scenario scenario, Outcome outcome, Story story, Trace trace) {}

  private Runs() {}

  static Scenario scenario(String name, String... settings) {
    try {
      Scenario read = ScenarioFile.read(Path.of("configs/scenarios", name + ".yaml"));
      return Settings.apply(read, List.of(settings));
    } catch (Problems e) {
      throw new AssertionError(Report.of(name, e.all()), e);
    }
  }

  static Told told(Scenario scenario, int seed) {
    Story story = new Story(scenario);
    Trace trace = new Trace();
    Negotiation run = new Negotiation(scenario, seed);
    run.watch(story);
    run.watch(trace);
    return new Told(scenario, run.run(), story, trace);
  }
}
