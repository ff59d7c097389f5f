package winset.sweep;

import java.util.Map;

/**
 * A chart that a sweep asks for. It decides nothing of the results.
 *
 * @param kind which
 * @param factors the path of the factor for each of the chart's options that is given
 */
public record ChartChoice(ChartKind kind, Map<String, String> factors) {

  /** Keeps a copy; refuses what the chart has no use for. */
  public ChartChoice {
    factors = Map.copyOf(factors);
    for (String option : factors.keySet()) {
      if (!kind.options().contains(option)) {
        throw new IllegalArgumentException(kind.label() + " has no " + option);
      }
    }
  }

  /** A chart that finds its factors itself. */
  public static ChartChoice of(ChartKind kind) {
    return new ChartChoice(kind, Map.of());
  }
}
