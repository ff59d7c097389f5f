package winset.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import winset.sweep.Factor;
import winset.sweep.Plan;

/**
 * The cases of scenario discovery: the points of a sweep that have runs, each counting alike, with
 * the share of their runs that are yes. Shares are kept as whole numbers of a unit, so that sums of
 * them do not depend on their order and what is equal is found equal.
 */
final class Cases {

  /** Of a share where points differ in runs: so fine that rounding is nothing beside a run. */
  private static final long FINE = 1L << 30;

  private final Response response;
  private final boolean commonSeeds;
  private final List<Axis> axes = new ArrayList<>();
  private final int[] points;
  private final long[] yes;
  private final long unit;

  private Cases(Plan plan, Response response) {
    this.response = response;
    commonSeeds = plan.commonSeeds();
    points = IntStream.range(0, response.points()).filter(p -> response.n(p) > 0).toArray();
    int n = points.length == 0 ? 1 : response.n(points[0]);
    boolean alike = IntStream.of(points).allMatch(point -> response.n(point) == n);
    unit = alike ? n : FINE;
    yes = IntStream.of(points).mapToLong(p -> StrictMath.round(response.mean(p) * unit)).toArray();
  }

  /** The cases of a sweep; factors that take one value are left out. */
  static Cases of(Plan plan, Response response) {
    Cases cases = new Cases(plan, response);
    List<Factor> factors = plan.factors();
    double[][] keys = new double[factors.size()][cases.size()];
    List<List<Object>> names = new ArrayList<>();
    factors.forEach(factor -> names.add(new ArrayList<>()));
    for (int i = 0; i < cases.size(); i++) {
      List<Object> values = plan.values(cases.points[i]);
      for (int f = 0; f < factors.size(); f++) {
        if (factors.get(f).ordered()) {
          keys[f][i] = Axis.key(values.get(f));
        } else {
          names.get(f).add(values.get(f));
        }
      }
    }
    for (int f = 0; f < factors.size(); f++) {
      Factor factor = factors.get(f);
      Axis axis =
          factor.ordered() ? Axis.ordered(factor, keys[f]) : Axis.named(factor, names.get(f));
      if (axis.size() > 1) {
        cases.axes.add(axis);
      }
    }
    return cases;
  }

  int size() {
    return points.length;
  }

  List<Axis> axes() {
    return axes;
  }

  /** All of them. */
  int[] all() {
    return IntStream.range(0, size()).toArray();
  }

  /** The point of the plan that a case is. */
  int point(int of) {
    return points[of];
  }

  Response response() {
    return response;
  }

  boolean commonSeeds() {
    return commonSeeds;
  }

  /** What each case has of yes, in units. */
  long[] yes() {
    return yes.clone();
  }

  /** What a case has of yes, in units. */
  long yes(int of) {
    return yes[of];
  }

  /** What some cases have of yes, in units. */
  long yes(int[] some) {
    return IntStream.of(some).mapToLong(i -> yes[i]).sum();
  }

  /** What a case has of yes if all its runs are, in units. */
  long unit() {
    return unit;
  }

  /** Variance of the shares of some cases, from n - 1, in squared units. */
  double variance(int[] some) {
    double mean = (double) yes(some) / some.length;
    double squares = 0;
    for (int i : some) {
      squares += (yes[i] - mean) * (yes[i] - mean);
    }
    return squares / (some.length - 1);
  }
}
