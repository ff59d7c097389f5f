package winset.model;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Wrangling inside a side: who listens to whom (Friedkin and Johnsen 1990). A faction without a row
 * of its own listens to all by their power.
 */
final class Influence {

  private final double[] @Nullable [] rows;

  private Influence(double[] @Nullable [] rows) {
    this.rows = rows;
  }

  /** Rows of the scenario by listener and voice, each scaled to add up to 1. */
  static Influence of(Faction[] factions, Map<String, Map<String, Double>> weights) {
    double[] @Nullable [] rows = new double[factions.length][];
    for (int i = 0; i < factions.length; i++) {
      Map<String, Double> row = weights.get(factions[i].id());
      if (row != null) {
        double total = row.values().stream().mapToDouble(Double::doubleValue).sum();
        double[] shares = new double[factions.length];
        for (int j = 0; j < factions.length; j++) {
          shares[j] = row.getOrDefault(factions[j].id(), 0.0) / total;
        }
        rows[i] = shares;
      }
    }
    return new Influence(rows);
  }

  /**
   * One week of listening, equation (8): each moves toward what it hears and is held by its anchor.
   *
   * @param openness lambda today per faction, 0 to 1
   * @return the new stances
   */
  double[] heard(double[] stances, double[] anchors, double[] openness, double[] powers) {
    double common = dot(powers, stances) / Arrays.stream(powers).sum();
    double[] next = new double[stances.length];
    for (int i = 0; i < next.length; i++) {
      double[] row = rows[i];
      double voice = row == null ? common : dot(row, stances);
      next[i] = openness[i] * voice + (1 - openness[i]) * anchors[i];
    }
    return next;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
