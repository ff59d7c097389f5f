package winset.history;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import winset.model.Outcome;

/**
 * Chances of the four outcomes, each above 0 and together 1.
 *
 * @param chances of every outcome
 */
public record Forecast(Map<Outcome, Double> chances) {

  /**
   * What is added to the count of each of the four outcomes: Jeffreys' prior. Deal or interim
   * against neither then has one added to either count, Laplace's rule of succession.
   */
  public static final double ADDED = 0.5;

  /** Keeps a copy. */
  public Forecast {
    chances = Collections.unmodifiableMap(new EnumMap<>(chances));
  }

  /** A forecast by a rule for each outcome. */
  static Forecast of(ToDoubleFunction<Outcome> chance) {
    Map<Outcome, Double> chances = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      chances.put(outcome, chance.applyAsDouble(outcome));
    }
    return new Forecast(chances);
  }

  /** Shares of counts, smoothed so that nothing is impossible; an outcome not counted is at 0. */
  public static Forecast ofCounts(Map<Outcome, Integer> counts) {
    double all = counts.values().stream().mapToInt(Integer::intValue).sum();
    double smoothed = all + Outcome.values().length * ADDED;
    return of(outcome -> (counts.getOrDefault(outcome, 0) + ADDED) / smoothed);
  }

  /** The chance of an outcome. */
  public double of(Outcome outcome) {
    return requireNonNull(chances.get(outcome));
  }

  /** The chance of a deal, be it an interim one. */
  public double agreed() {
    return of(Outcome.DEAL) + of(Outcome.INTERIM);
  }
}
