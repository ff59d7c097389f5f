package winset.bench;

import winset.measure.Recorder;
import winset.measure.RunRecord;
import winset.model.Negotiation;
import winset.scenario.Scenario;

/** Runs of the model on {@link PlainSchedule}. */
final class Ideal {

  private static final int SEEDS = 200;

  private Ideal() {}

  /** A run that has not begun. */
  static Negotiation of(Scenario scenario, int seed) {
    Negotiation run = new Negotiation(scenario, seed);
    run.schedule = new PlainSchedule();
    return run;
  }

  /** Stops the benchmark unless both schedules give the same runs. */
  static void check(Scenario scenario) {
    for (int seed = 0; seed < SEEDS; seed++) {
      RunRecord real = Recorder.run(scenario, seed);
      RunRecord ideal = recorded(of(scenario, seed));
      if (!real.equals(ideal)) {
        throw new IllegalStateException("seed " + seed + ": " + real + " is not " + ideal);
      }
    }
  }

  /** Mean number of events of a run. */
  static int events(Scenario scenario) {
    long events = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Negotiation run = of(scenario, seed);
      run.run();
      events += ((PlainSchedule) run.schedule).events();
    }
    return Math.round((float) events / SEEDS);
  }

  private static RunRecord recorded(Negotiation run) {
    Recorder recorder = new Recorder(run.scenario());
    run.watch(recorder);
    run.run();
    return recorder.record();
  }
}
