package winset.model;

import java.util.Arrays;

/**
 * How the factions of a side see packages of one depth on one day: equations (1) to (3). A snapshot
 * that later changes of the side do not touch.
 */
final class Appraisal {

  private static final double FEARLESS = 1e-12;
  private static final int HALVINGS = 60;

  private final double depth;
  private final Dread dread;
  private final double quota;
  private final int[] order;
  private final double[] gain;
  private final double[] fear;
  private final double[] weight;
  private final boolean[] veto;
  private double totalWeight = Double.NaN;
  private final double audienceCost;
  private final double openingExposure;

  /**
   * @param depth depth of the packages, above 0 up to 1
   * @param terms what the side's factions share this day
   * @param factions the factions; gains and fears are read off them now
   */
  Appraisal(double depth, Terms terms, Faction[] factions, int[] order) {
    this.depth = depth;
    this.dread = terms.dread();
    this.quota = terms.quota();
    this.order = order;
    this.audienceCost = terms.audienceCost();
    this.openingExposure = terms.openingExposure();
    int n = factions.length;
    gain = new double[n];
    fear = new double[n];
    weight = new double[n];
    veto = new boolean[n];
    for (int i = 0; i < n; i++) {
      Faction f = factions[i];
      gain[i] = depth * f.appeal(terms) - terms.utility().fixedCost();
      fear[i] = (1 - f.trust().mean()) * terms.utility().loss();
      weight[i] = f.weight(terms.mobilisation());
      veto[i] = f.profile().veto();
    }
  }

  /** Depth of the packages. */
  double depth() {
    return depth;
  }

  /** Value to faction i of a package with this exposure; the status quo is 0. Equation (1). */
  double value(int i, double exposure) {
    return value(i, dread.of(depth * exposure), audience(exposure));
  }

  private double value(int i, double dreaded, double audience) {
    return gain[i] - fear[i] * dreaded - audience;
  }

  private double audience(double exposure) {
    return audienceCost * Math.max(0, exposure - openingExposure);
  }

  /** Values to all factions of a package with this exposure. */
  double[] values(double exposure) {
    double dreaded = dread.of(depth * exposure);
    double audience = audience(exposure);
    double[] values = new double[gain.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(i, dreaded, audience);
    }
    return values;
  }

  /** The side's win-set and who is pivotal in it. */
  WinSet winSet() {
    return audienceCost > 0 ? winSetBeforeAnAudience() : winSetWithoutAudience();
  }

  /** Factions in order of gain over fear; the power is taken once, at the pivot. */
  private WinSet winSetWithoutAudience() {
    double[] key = new double[gain.length];
    for (int i = 0; i < key.length; i++) {
      key[i] =
          gain[i] < 0 ? gain[i] : fear[i] < FEARLESS ? Double.POSITIVE_INFINITY : gain[i] / fear[i];
    }
    int pivot = marginal(key);
    return new WinSet(reach(key[pivot]), pivot);
  }

  private double reach(double key) {
    if (key < 0) {
      return -1;
    }
    return key == Double.POSITIVE_INFINITY ? 1 : Math.min(1, dread.inverse(key) / depth);
  }

  private WinSet winSetBeforeAnAudience() {
    double[] key = new double[gain.length];
    for (int i = 0; i < key.length; i++) {
      key[i] = gain[i] < 0 ? gain[i] : bisect(i);
    }
    int pivot = marginal(key);
    return new WinSet(key[pivot] < 0 ? -1 : key[pivot], pivot);
  }

  /** Largest exposure at which a package is worth its while to faction i, 0 to 1; -1 for none. */
  double reachOf(int i) {
    return gain[i] < 0 ? -1 : bisect(i);
  }

  private double bisect(int i) {
    if (value(i, 1) >= 0) {
      return 1;
    }
    double low = 0;
    double high = 1;
    for (int n = 0; n < HALVINGS; n++) {
      double middle = (low + high) / 2;
      if (value(i, middle) >= 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int marginal(double[] key) {
    return Majority.marginal(key, weight, veto, quota, order);
  }

  /** The largest value that the quota, and every vetoing faction, sees in a package. */
  double quotaValue(double exposure) {
    double[] values = values(exposure);
    return values[marginal(values)];
  }

  /** Share of weight that sees no loss in a package. */
  double favour(double exposure) {
    double[] inFavour = values(exposure);
    for (int i = 0; i < inFavour.length; i++) {
      inFavour[i] = inFavour[i] >= -WinSet.TOLERANCE ? 1 : 0;
    }
    return mean(inFavour);
  }

  /** Weighted mean of a number per faction. */
  double mean(double[] numbers) {
    double sum = 0;
    double total = 0;
    for (int i = 0; i < numbers.length; i++) {
      sum += weight[i] * numbers[i];
      total += weight[i];
    }
    return sum / total;
  }

  /** Weighted standard deviation of a number per faction. */
  double spread(double[] numbers) {
    double mean = mean(numbers);
    double[] squares = new double[numbers.length];
    for (int i = 0; i < squares.length; i++) {
      squares[i] = (numbers[i] - mean) * (numbers[i] - mean);
    }
    return Math.sqrt(mean(squares));
  }

  /** Share of the side's weight that a faction holds. */
  double weightShare(int i) {
    if (Double.isNaN(totalWeight)) {
      totalWeight = Arrays.stream(weight).sum();
    }
    return weight[i] / totalWeight;
  }
}
