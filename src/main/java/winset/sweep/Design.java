package winset.sweep;

import java.util.ArrayList;
import java.util.List;

/** Which combinations of factor values a sweep looks at. */
public sealed interface Design {

  /** How many points there are. */
  long points(List<Factor> factors);

  /** The value of each factor at a point, counted from 0. */
  List<Object> values(List<Factor> factors, long point);

  /** Every value of every factor with every other; the last factor changes first. */
  record Grid() implements Design {

    /**
     * {@inheritDoc}
     *
     * @throws ArithmeticException if the number does not fit into a long
     */
    @Override
    public long points(List<Factor> factors) {
      long points = 1;
      for (Factor factor : factors) {
        points = Math.multiplyExact(points, (long) factor.levels().size());
      }
      return points;
    }

    @Override
    public List<Object> values(List<Factor> factors, long point) {
      List<Object> values = new ArrayList<>();
      long left = points(factors);
      long rest = point;
      for (Factor factor : factors) {
        left /= factor.levels().size();
        values.add(factor.levels().value((int) (rest / left)));
        rest %= left;
      }
      return values;
    }
  }
}
