package winset.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import winset.scenario.Scenario;
import winset.sweep.Factor;
import winset.sweep.RandomPoints;

/**
 * What a calibration is asked for.
 *
 * @param question in words; may be empty
 * @param scenario the base of every episode
 * @param episodes a table of episodes; the shipped one where it names none
 * @param parameters what is fitted, each with its prior: every value of its range equally likely
 * @param draws how many points of the prior are tried
 * @param replications runs of each episode at each of them
 * @param seed of all chance
 */
public record CalibrationPlan(
    String question,
    Scenario scenario,
    Optional<Path> episodes,
    List<Factor> parameters,
    int draws,
    int replications,
    int seed) {

  /** Keeps a copy. */
  public CalibrationPlan {
    parameters = List.copyOf(parameters);
  }

  /** The values of a draw, one a parameter; more draws leave the others in place. */
  public List<Object> values(int draw) {
    return new RandomPoints(draws, seed).values(parameters, draw);
  }

  /** The scenario with the values of a draw. */
  public Scenario scenario(List<Object> values) {
    Scenario set = scenario;
    for (boolean means : new boolean[] {false, true}) {
      for (int i = 0; i < values.size(); i++) {
        if (parameters.get(i).path().mean() == means) {
          set = parameters.get(i).path().with(set, values.get(i));
        }
      }
    }
    return set;
  }

  /** The plan as the text of a file beside which its scenario and its table stand. */
  public String text(String scenarioFile, String episodesFile) {
    StringBuilder text = new StringBuilder();
    text.append("question: ").append(YamlScalar.of(question)).append('\n');
    text.append("scenario: ").append(YamlScalar.of(scenarioFile)).append('\n');
    text.append("episodes: ").append(YamlScalar.of(episodesFile)).append('\n');
    text.append("parameters:\n");
    for (Factor parameter : parameters) {
      text.append("  ").append(SweepText.factor(parameter)).append('\n');
    }
    text.append("draws: ").append(draws).append('\n');
    text.append("replications: ").append(replications).append('\n');
    return text.append("seed: ").append(seed).append('\n').toString();
  }
}
