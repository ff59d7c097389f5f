package winset.history;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import winset.config.Problems;
import winset.config.ScenarioFile;
import winset.scenario.Scenario;
import winset.sweep.Engine;
import winset.sweep.Seeds;

/**
 * The model's forecasts of coded episodes beside those of simple rivals and what happened.
 *
 * @param table the episodes
 * @param replications runs of each episode
 * @param seed of all chance
 * @param counts how the runs of each episode ended, in the order of the table
 * @param forecasts the model's and the rivals'
 * @param scores of all of them
 */
public record Hindcast(
    EpisodeTable table,
    int replications,
    int seed,
    List<Counts> counts,
    Forecasts forecasts,
    List<Scores.Line> scores) {

  private static final int RUNS_A_TASK = 50;
  private static final String BASE = "spring-2021.yaml";

  /** Keeps copies. */
  public Hindcast {
    counts = List.copyOf(counts);
    scores = List.copyOf(scores);
  }

  /** The base scenario that comes with the program: cast and hand-set values. */
  public static Scenario base() {
    try {
      return ScenarioFile.parse(EpisodeTable.resource(BASE));
    } catch (Problems e) {
      throw new IllegalStateException("the scenario that is shipped has mistakes: " + e.all(), e);
    }
  }

  /**
   * Sees to it that every episode can be set up.
   *
   * @throws winset.scenario.InvalidScenarioException if one cannot with such a scenario
   */
  public static void check(Scenario base, EpisodeTable table) {
    Mapping mapping = new Mapping(base, table.begun(EpisodeTable.shipped()));
    table.episodes().forEach(mapping::scenario);
  }

  /**
   * Runs every episode and scores what comes of it; the same whatever the engine.
   *
   * @throws InterruptedException if this thread is interrupted
   */
  public static Hindcast of(
      Scenario base, EpisodeTable table, int replications, int seed, Engine engine)
      throws InterruptedException {
    EpisodeTable shipped = EpisodeTable.shipped();
    Mapping mapping = new Mapping(base, table.begun(shipped));
    List<Counts> counts = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    List<Callable<Counts>> tasks = new ArrayList<>();
    for (int i = 0; i < table.episodes().size(); i++) {
      counts.add(new Counts());
      for (int from = 0; from < replications; from += RUNS_A_TASK) {
        int[] seeds = seeds(seed, from, Math.min(replications, from + RUNS_A_TASK));
        Episode episode = table.episodes().get(i);
        places.add(i);
        tasks.add(() -> Counts.of(mapping, episode, seeds));
      }
    }
    int[] next = {0};
    engine.run(tasks.iterator(), some -> counts.get(places.get(next[0]++)).add(some));
    Forecasts forecasts =
        Forecasts.ofRivals(table, shipped).with(Forecasts.MODEL, byHorizon(counts));
    return new Hindcast(table, replications, seed, counts, forecasts, Scores.of(forecasts, seed));
  }

  static int[] seeds(int seed, int from, int to) {
    Seeds seeds = new Seeds(seed);
    int[] all = new int[to - from];
    for (int i = 0; i < all.length; i++) {
      all[i] = seeds.of(from + i);
    }
    return all;
  }

  private static Map<Horizon, List<Forecast>> byHorizon(List<Counts> counts) {
    Map<Horizon, List<Forecast>> said = new EnumMap<>(Horizon.class);
    for (Horizon horizon : Horizon.values()) {
      said.put(horizon, counts.stream().map(c -> c.forecast(horizon)).toList());
    }
    return said;
  }
}
