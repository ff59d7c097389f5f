package winset.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hipparchus.util.FastMath;
import winset.config.CalibrationPlan;
import winset.model.Outcome;
import winset.sweep.Factor;

/**
 * What episodes say of parameters: approximate Bayesian computation by importance. Every draw from
 * the prior is weighted by its simulated likelihood, the product over episodes of the smoothed
 * share of its runs that came, within 180 days, to the outcome that happened (a synthetic
 * likelihood after Diggle and Gratton 1984, not tempered). Leaving a chain out is weighting the
 * same draws anew. Episodes of the base scenario weigh nothing.
 */
public final class Posterior {

  private static final double TAIL = 0.025;

  private final CalibrationPlan plan;
  private final EpisodeTable table;
  private final List<DrawRows.Draw> draws;

  Posterior(CalibrationPlan plan, EpisodeTable table, List<DrawRows.Draw> draws) {
    this.plan = plan;
    this.table = table;
    this.draws = List.copyOf(draws);
  }

  /**
   * A parameter after the episodes.
   *
   * @param parameter its path
   * @param from least value of the prior
   * @param to most
   * @param mean weighted mean
   * @param sd weighted standard deviation
   * @param low 2.5 % lie below
   * @param median half lie below
   * @param high 2.5 % lie above
   * @param contraction 1 - variance / variance of the prior's draws: 0 says that the data tell
   *     nothing, 1 that they tell all
   */
  public record Range(
      String parameter,
      double from,
      double to,
      double mean,
      double sd,
      double low,
      double median,
      double high,
      double contraction) {}

  /** The episodes. */
  public EpisodeTable table() {
    return table;
  }

  /** What was asked for. */
  public CalibrationPlan plan() {
    return plan;
  }

  /** How many draws there are. */
  public int size() {
    return draws.size();
  }

  /** Log-likelihood of each draw over all episodes that count but those of one chain. */
  double[] likelihoods(String leftOut) {
    double[] sums = new double[draws.size()];
    for (int d = 0; d < sums.length; d++) {
      for (int e = 0; e < table.episodes().size(); e++) {
        Episode episode = table.episodes().get(e);
        if (!episode.ofBaseScenario() && !episode.chain().equals(leftOut)) {
          Forecast forecast = draws.get(d).counts().get(e).forecast(Horizon.FIXED);
          sums[d] += FastMath.log(forecast.of(episode.outcome()));
        }
      }
    }
    return sums;
  }

  /**
   * Weight of each draw, together 1.
   *
   * @param leftOut a chain that is not learnt from; empty for none
   */
  double[] weights(String leftOut) {
    double[] weights = likelihoods(leftOut);
    double most = IntStream.range(0, weights.length).mapToDouble(i -> weights[i]).max().orElse(0);
    double sum = 0;
    for (int d = 0; d < weights.length; d++) {
      weights[d] = FastMath.exp(weights[d] - most);
      sum += weights[d];
    }
    for (int d = 0; d < weights.length; d++) {
      weights[d] /= sum;
    }
    return weights;
  }

  /** How many draws of equal weight would say as much: 1 / sum of squares. */
  public double effectiveSize(String leftOut) {
    double squares = 0;
    for (double weight : weights(leftOut)) {
      squares += weight * weight;
    }
    return 1 / squares;
  }

  /** Every parameter, in the order of the plan. */
  public List<Range> ranges(String leftOut) {
    double[] weights = weights(leftOut);
    List<Range> ranges = new ArrayList<>();
    for (int p = 0; p < plan.parameters().size(); p++) {
      ranges.add(range(p, weights));
    }
    return ranges;
  }

  private Range range(int p, double[] weights) {
    Factor parameter = plan.parameters().get(p);
    double[] even = new double[weights.length];
    java.util.Arrays.fill(even, 1.0 / weights.length);
    double mean = mean(p, weights);
    double variance = variance(p, weights, mean);
    double prior = variance(p, even, mean(p, even));
    int last = parameter.levels().size() - 1;
    return new Range(
        parameter.name(),
        ((Number) parameter.levels().value(0)).doubleValue(),
        ((Number) parameter.levels().value(last)).doubleValue(),
        mean,
        Math.sqrt(variance),
        quantile(p, weights, TAIL),
        quantile(p, weights, 0.5),
        quantile(p, weights, 1 - TAIL),
        prior == 0 ? 0 : 1 - variance / prior);
  }

  private double mean(int p, double[] weights) {
    double sum = 0;
    for (int d = 0; d < weights.length; d++) {
      sum += weights[d] * draws.get(d).value(p);
    }
    return sum;
  }

  private double variance(int p, double[] weights, double mean) {
    double sum = 0;
    for (int d = 0; d < weights.length; d++) {
      double off = draws.get(d).value(p) - mean;
      sum += weights[d] * off * off;
    }
    return sum;
  }

  /** The least value of a parameter at or below which draws of so much weight lie. */
  private double quantile(int p, double[] weights, double share) {
    List<Integer> order =
        IntStream.range(0, weights.length)
            .boxed()
            .sorted(Comparator.comparingDouble(d -> draws.get(d).value(p)))
            .toList();
    double sum = 0;
    for (int d : order) {
      sum += weights[d];
      if (sum >= share) {
        return draws.get(d).value(p);
      }
    }
    return draws.get(order.get(order.size() - 1)).value(p);
  }

  /** The median of each parameter, three digits of it, in the order of the plan. */
  public List<Object> medians() {
    List<Object> medians = new ArrayList<>();
    List<Range> ranges = ranges("");
    for (int p = 0; p < ranges.size(); p++) {
      double rounded =
          new java.math.BigDecimal(ranges.get(p).median())
              .round(new java.math.MathContext(3))
              .doubleValue();
      boolean whole = plan.parameters().get(p).levels().value(0) instanceof Integer;
      medians.add(whole ? (Object) (int) Math.rint(rounded) : (Object) rounded);
    }
    return medians;
  }

  /** Name of the forecaster that has learnt from all chains but the one that it forecasts. */
  public static final String OUT_OF_CHAIN = "calibrated, out of chain";

  /** Name of the one that has learnt from all. */
  public static final String IN_CHAIN = "calibrated, in chain";

  /** Name of the one that has learnt nothing. */
  public static final String PRIOR = "prior";

  /** Forecasts of the calibrated model, before and after, beside those of the rivals. */
  public Forecasts forecasts() {
    double[] even = new double[draws.size()];
    java.util.Arrays.fill(even, 1.0 / even.length);
    double[] all = weights("");
    return Forecasts.ofRivals(table, EpisodeTable.shipped())
        .with(PRIOR, said(e -> even))
        .with(IN_CHAIN, said(e -> all))
        .with(OUT_OF_CHAIN, said(e -> weights(e.chain())));
  }

  private Map<Horizon, List<Forecast>> said(
      java.util.function.Function<Episode, double[]> weighting) {
    Map<Horizon, List<Forecast>> said = new EnumMap<>(Horizon.class);
    for (Horizon horizon : Horizon.values()) {
      List<Forecast> forecasts = new ArrayList<>();
      for (int e = 0; e < table.episodes().size(); e++) {
        forecasts.add(mixed(e, horizon, weighting.apply(table.episodes().get(e))));
      }
      said.put(horizon, forecasts);
    }
    return said;
  }

  private Forecast mixed(int episode, Horizon horizon, double[] weights) {
    Map<Outcome, Double> sums = new EnumMap<>(Outcome.class);
    for (int d = 0; d < weights.length; d++) {
      Forecast forecast = draws.get(d).counts().get(episode).forecast(horizon);
      for (Outcome outcome : Outcome.values()) {
        sums.merge(outcome, weights[d] * forecast.of(outcome), Double::sum);
      }
    }
    return new Forecast(sums);
  }
}
