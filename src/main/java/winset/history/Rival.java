package winset.history;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import winset.model.Outcome;

/**
 * A forecaster that takes minutes to make. Each is fitted on the shipped table without the chain
 * that it forecasts.
 */
public enum Rival {
  /** The frequency of each outcome. */
  BASE_RATE("base rate"),
  /** The same, apart for talks that begin within 120 days of an Iranian vote. */
  VOTE_RULE("vote within 120 days"),
  /**
   * Deal or interim by a logistic regression on Iran's trust and cohesion, ridge 1 on slopes of
   * predictors of standard deviation 1; how it divides between the outcomes by their frequencies.
   */
  LOGISTIC("logistic, two codes");

  /** Days before a vote in which no deal was reached. */
  static final int NEAR = 120;

  static final double RIDGE = 1;

  private final String text;

  Rival(String text) {
    this.text = text;
  }

  /** Its name in tables. */
  public String text() {
    return text;
  }

  /** What it says of an episode, having learnt from others. */
  Forecast forecast(List<Episode> others, Episode episode) {
    return switch (this) {
      case BASE_RATE -> frequency(others, e -> true);
      case VOTE_RULE -> {
        boolean near = episode.votesWithin(NEAR);
        yield frequency(others, e -> e.votesWithin(NEAR) == near);
      }
      case LOGISTIC -> logistic(others, episode);
    };
  }

  private static Forecast frequency(List<Episode> others, Predicate<Episode> like) {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    others.stream().filter(like).forEach(e -> counts.merge(e.outcome(), 1, Integer::sum));
    return Forecast.ofCounts(counts);
  }

  private static Forecast logistic(List<Episode> others, Episode episode) {
    Forecast usual = frequency(others, e -> true);
    long agreed = others.stream().filter(Episode::agreed).count();
    if (agreed == 0 || agreed == others.size()) {
      return usual;
    }
    List<ToDoubleFunction<Episode>> codes =
        List.of(e -> e.codes().iranTrust(), e -> e.codes().cohesion());
    double[][] rows = new double[others.size()][codes.size()];
    double[] at = new double[codes.size()];
    for (int j = 0; j < at.length; j++) {
      at[j] = standardise(others, episode, codes.get(j), rows, j);
    }
    boolean[] happened = new boolean[rows.length];
    for (int i = 0; i < rows.length; i++) {
      happened[i] = others.get(i).agreed();
    }
    double yes = LogisticRegression.fit(rows, happened, RIDGE).chance(at);
    return Forecast.of(
        outcome -> {
          boolean deal = outcome == Outcome.DEAL || outcome == Outcome.INTERIM;
          double usually = deal ? usual.agreed() : 1 - usual.agreed();
          return usual.of(outcome) * (deal ? yes : 1 - yes) / usually;
        });
  }

  /** Fills a column and gives the value of the episode on its scale: mean 0, deviation 1. */
  private static double standardise(
      List<Episode> others,
      Episode episode,
      ToDoubleFunction<Episode> code,
      double[][] rows,
      int column) {
    double mean = others.stream().mapToDouble(code).sum() / others.size();
    double squares = 0;
    for (Episode e : others) {
      double off = code.applyAsDouble(e) - mean;
      squares += off * off;
    }
    double deviation = squares == 0 ? 1 : Math.sqrt(squares / others.size());
    for (int i = 0; i < rows.length; i++) {
      rows[i][column] = (code.applyAsDouble(others.get(i)) - mean) / deviation;
    }
    return (code.applyAsDouble(episode) - mean) / deviation;
  }
}
