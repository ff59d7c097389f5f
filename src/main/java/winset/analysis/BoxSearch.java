package winset.analysis;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.special.Beta;

/**
 * The search for one box among some cases: peeled, chosen, pasted, its limits set half way between
 * neighbours, and what may be chance dropped from it.
 *
 * <p>Of the boxes on the way that one is chosen whose mean lies most standard errors above that of
 * all cases: the quality function of the binomial test for subgroups, sqrt(g / (1 - g)) (p - p0)
 * for a part g of density p (Kloesgen 1996). It is the correlation of being in the box with being
 * yes, weighs coverage against density whatever the share of yes is over all, and is what {@link
 * Chance} is asked about.
 */
final class BoxSearch {

  /** Restrictions whose quasi-p is not below this are dropped. */
  static final double LARGEST_QUASI_P = 0.05;

  private static final double SMALLEST_MASS = 0.05;
  private static final int FEWEST = 10;

  private final Cases cases;
  private final int[] members;
  private final Peeling peeling;

  /**
   * What was found.
   *
   * @param box the box; the whole space if nothing of it is left
   * @param steps the boxes on the way to it, from the whole space
   * @param quasiP how likely chance does as much as each of its bounds
   */
  record Found(Box box, List<Peeling.Step> steps, Map<Box.Bound, Double> quasiP) {}

  BoxSearch(Cases cases, int[] members) {
    this.cases = cases;
    this.members = members;
    peeling = new Peeling(cases, members, fewest(members.length));
  }

  /** Fewest of so many cases that make a box or a leaf: a twentieth, and ten. */
  static int fewest(int cases) {
    return (int) Math.max(FEWEST, Math.ceil(SMALLEST_MASS * cases));
  }

  /** How often chance comes as far; 1 where there is nothing to find. */
  double chance(Chance chance) {
    long yes = cases.yes(members);
    boolean all = yes == 0 || yes == cases.unit() * members.length;
    return all || members.length <= fewest(members.length)
        ? 1
        : chance.asFar(cases.yes(), members, peeling::furthest);
  }

  /** The box. */
  Found found() {
    List<Peeling.Step> steps = peeling.steps(cases.yes());
    if (steps.size() < 2) {
      return new Found(Box.whole(cases.axes()), steps, Map.of());
    }
    int all = members.length;
    long yes = cases.yes(members);
    Box chosen =
        steps.stream()
            .skip(1)
            .max(
                Comparator.comparingDouble(
                    step -> Peeling.excess(step.points(), step.yes(), all, yes)))
            .orElseThrow()
            .box();
    Box wider = Pasting.widened(cases, members, chosen);
    Box box = new Borders(cases.axes(), members, wider).settled();
    Map<Box.Bound, Double> quasiP = quasiP(box);
    while (worst(quasiP) >= LARGEST_QUASI_P) {
      box = box.without(worstOf(quasiP));
      quasiP = quasiP(box);
    }
    return new Found(box, steps, quasiP);
  }

  private static double worst(Map<Box.Bound, Double> quasiP) {
    return quasiP.values().stream().mapToDouble(p -> p).max().orElse(0);
  }

  /** The first of the least certain. */
  private static Box.Bound worstOf(Map<Box.Bound, Double> quasiP) {
    return quasiP.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  private Map<Box.Bound, Double> quasiP(Box box) {
    int[] within = box.of(members);
    Map<Box.Bound, Double> all = new LinkedHashMap<>();
    for (Box.Bound bound : box.bounds()) {
      int[] without = box.without(bound).of(members);
      all.put(bound, quasiP(units(within), within.length, units(without) / without.length));
    }
    return all;
  }

  private double units(int[] some) {
    return (double) cases.yes(some) / cases.unit();
  }

  /**
   * How likely so many of n cases or more are yes where each is by a chance: the upper tail of the
   * binomial distribution (Bryant and Lempert 2010), carried on between whole numbers by the
   * regularised incomplete beta function.
   *
   * @param hits sum of the shares of the cases in the box, 0 to n
   * @param n how many these are; points, as runs of one point are no evidence about where it lies
   * @param chance density of the box without the restriction, 0 to 1
   */
  static double quasiP(double hits, int n, double chance) {
    if (hits <= 0 || chance >= 1) {
      return 1;
    }
    return chance <= 0 ? 0 : Beta.regularizedBeta(chance, hits, n - hits + 1);
  }
}
