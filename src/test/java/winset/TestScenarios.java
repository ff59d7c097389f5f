package winset;

import java.nio.file.Path;
import winset.config.Problems;
import winset.config.ScenarioFile;
import winset.config.Settings;
import winset.scenario.Scenario;

/** Scenarios that tests start from, changed by path. */
public final class TestScenarios {

  private static final String DUEL =
      """
      title: One faction a side
      start: 2021-03-30
      end: 2022-03-30
      channel: {kind: direct}
      utility: {loss: 1.6, loss_curvature: 1, fixed_cost: 0, ideology: 0}
      shocks: {sd: 0, estimate_sd: 0}
      iran:
        quota: 0.6
        relief: 0
        base_response: 5
        sit: 0
        factions: {ir: {power: 1, salience: 1, stance: 0.5, trust: 0.5, veto: true}}
      us:
        quota: 0.55
        relief: 0
        base_response: 3
        sit: 0
        factions: {us: {power: 1, salience: 1, stance: 0.5, trust: 0.5, veto: true}}
      """;

  private TestScenarios() {}

  /** A shipped scenario. */
  public static Scenario shipped(String name, String... settings) {
    try {
      return Settings.apply(
          ScenarioFile.read(Path.of("configs", "scenarios", name + ".yaml")),
          java.util.List.of(settings));
    } catch (Problems e) {
      throw new IllegalArgumentException(e.toString(), e);
    }
  }

  /** The base case. */
  public static Scenario spring(String... settings) {
    return shipped("spring-2021", settings);
  }

  /** The small cast. */
  public static Scenario nine(String... settings) {
    return shipped("nine-factions", settings);
  }

  /** One faction a side at one table, gamma = 1, F = kappa = H = xi = 0, l = 1.6, no mediator. */
  public static Scenario duel(String... settings) {
    try {
      return Settings.apply(ScenarioFile.parse(DUEL), java.util.List.of(settings));
    } catch (Problems e) {
      throw new IllegalArgumentException(e.toString(), e);
    }
  }
}
