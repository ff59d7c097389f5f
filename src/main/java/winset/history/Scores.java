package winset.history;

import java.util.ArrayList;
import java.util.List;
import winset.measure.Interval;

/** Every forecaster's scores in every group. */
public final class Scores {

  /**
   * A forecaster's score.
   *
   * @param group which episodes
   * @param horizon up to when
   * @param question what was asked
   * @param score by which score
   * @param forecaster who
   * @param episodes how many
   * @param chains how many
   * @param mean mean score
   * @param meanInterval its interval over chains
   * @param skill against the base rate: 1 perfect, 0 no better, below 0 worse
   * @param skillInterval its interval over chains
   */
  public record Line(
      Group group,
      Horizon horizon,
      Score.Question question,
      Score score,
      String forecaster,
      int episodes,
      int chains,
      double mean,
      Interval meanInterval,
      double skill,
      Interval skillInterval) {}

  private final Forecasts forecasts;
  private final int seed;
  private final List<Line> lines = new ArrayList<>();

  private Scores(Forecasts forecasts, int seed) {
    this.forecasts = forecasts;
    this.seed = seed;
  }

  /**
   * Scores forecasts.
   *
   * @param seed of the resampling
   */
  public static List<Line> of(Forecasts forecasts, int seed) {
    Scores scores = new Scores(forecasts, seed);
    for (Group group : Group.values()) {
      List<Episode> episodes = group.of(forecasts.episodes());
      if (!episodes.isEmpty()) {
        scores.group(group, episodes);
      }
    }
    return scores.lines;
  }

  private void group(Group group, List<Episode> episodes) {
    List<String> chains = episodes.stream().map(Episode::chain).toList();
    ChainBootstrap bootstrap = new ChainBootstrap(chains, seed);
    for (Horizon horizon : Horizon.values()) {
      for (Score.Question question : Score.Question.values()) {
        for (Score score : Score.values()) {
          double[] reference = scores(episodes, horizon, question, score, Rival.BASE_RATE.text());
          for (String name : forecasts.names()) {
            double[] own = scores(episodes, horizon, question, score, name);
            lines.add(
                new Line(
                    group,
                    horizon,
                    question,
                    score,
                    name,
                    episodes.size(),
                    (int) chains.stream().distinct().count(),
                    mean(own),
                    bootstrap.ofMean(own),
                    ChainBootstrap.skill(mean(own), mean(reference)),
                    bootstrap.ofSkill(own, reference)));
          }
        }
      }
    }
  }

  private double[] scores(
      List<Episode> episodes,
      Horizon horizon,
      Score.Question question,
      Score score,
      String forecaster) {
    return episodes.stream()
        .mapToDouble(e -> score.of(question, forecasts.of(forecaster, horizon, e), e.outcome()))
        .toArray();
  }

  static double mean(double[] scores) {
    double sum = 0;
    for (double score : scores) {
      sum += score;
    }
    return sum / scores.length;
  }
}
