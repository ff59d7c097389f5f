package winset.history;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import winset.measure.Recorder;
import winset.model.Limits;
import winset.model.Outcome;
import winset.model.RandomStream;
import winset.scenario.Scenario;

/** How many runs of an episode came to which outcome, by horizon. */
public final class Counts {

  private final Map<Horizon, Map<Outcome, Integer>> runs = new EnumMap<>(Horizon.class);

  /** None yet. */
  Counts() {
    for (Horizon horizon : Horizon.values()) {
      runs.put(horizon, new EnumMap<>(Outcome.class));
    }
  }

  /**
   * Runs an episode once for each seed, with codes drawn anew each time.
   *
   * @param seeds seeds of the runs
   */
  static Counts of(Mapping mapping, Episode episode, int[] seeds) {
    Scenario conditions = mapping.conditions(episode);
    Counts counts = new Counts();
    for (int seed : seeds) {
      Codes codes = episode.codes().redrawn(new RandomStream(seed, "codes of " + episode.id()));
      Endings run = run(mapping.coded(conditions, codes), seed);
      for (Horizon horizon : Horizon.values()) {
        counts.add(horizon, run.by(horizon.day(episode)), 1);
      }
    }
    return counts;
  }

  private static Endings run(Scenario scenario, int seed) {
    Endings endings = new Endings();
    Recorder.run(scenario, seed, Limits.NONE, List.of(endings));
    return endings;
  }

  /** Adds the runs of others. */
  Counts add(Counts others) {
    others.runs.forEach((horizon, counts) -> counts.forEach((o, more) -> add(horizon, o, more)));
    return this;
  }

  void add(Horizon horizon, Outcome outcome, int more) {
    requireNonNull(runs.get(horizon)).merge(outcome, more, Integer::sum);
  }

  /** How many came to an outcome. */
  public int of(Horizon horizon, Outcome outcome) {
    return requireNonNull(runs.get(horizon)).getOrDefault(outcome, 0);
  }

  /** True if every horizon has so many runs, none of them less than never. */
  boolean complete(int all) {
    return runs.values().stream()
        .allMatch(
            counts ->
                counts.values().stream().allMatch(n -> n >= 0)
                    && counts.values().stream().mapToInt(Integer::intValue).sum() == all);
  }

  /** What these runs forecast. */
  Forecast forecast(Horizon horizon) {
    return Forecast.ofCounts(requireNonNull(runs.get(horizon)));
  }
}
