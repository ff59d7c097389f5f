package winset.analysis;

import java.util.List;
import java.util.stream.IntStream;
import winset.scenario.Scalars;
import winset.sweep.Factor;
import winset.sweep.Plan;

/** Whether two sweeps have the same points, and the same seeds at them. */
final class Matched {

  private Matched() {}

  /**
   * Sees to it that both have the same factors with the same values at every point.
   *
   * @throws UnlikeSweepsException if not; it names the first difference
   */
  static void check(Plan a, Plan b) throws UnlikeSweepsException {
    List<String> names = names(a);
    List<String> others = names(b);
    for (String name : names) {
      if (!others.contains(name)) {
        throw new UnlikeSweepsException(name + " is a factor of A and none of B");
      }
    }
    for (String name : others) {
      if (!names.contains(name)) {
        throw new UnlikeSweepsException(name + " is a factor of B and none of A");
      }
    }
    if (a.points() != b.points()) {
      throw new UnlikeSweepsException(
          "A has %s points and B has %s".formatted(a.points(), b.points()));
    }
    int[] places = names.stream().mapToInt(others::indexOf).toArray();
    for (long point = 0; point < a.points(); point++) {
      List<Object> values = a.values(point);
      List<Object> other = b.values(point);
      for (int i = 0; i < places.length; i++) {
        if (!values.get(i).equals(other.get(places[i]))) {
          throw new UnlikeSweepsException(
              "%s at point %s is %s in A and %s in B"
                  .formatted(
                      names.get(i),
                      point,
                      Scalars.text(values.get(i)),
                      Scalars.text(other.get(places[i]))));
        }
      }
    }
  }

  private static List<String> names(Plan plan) {
    return plan.factors().stream().map(Factor::name).toList();
  }

  /** True if runs of the same point and replicate have the same seed. */
  static boolean inPairs(Plan a, Plan b) {
    // Seeds are keyed by the sweep, or by the point as well: two replicates tell keys apart.
    return a.commonSeeds() == b.commonSeeds()
        && IntStream.range(0, a.commonSeeds() ? 1 : (int) a.points())
            .allMatch(
                point ->
                    a.seed(point, 0) == b.seed(point, 0) && a.seed(point, 1) == b.seed(point, 1));
  }
}
