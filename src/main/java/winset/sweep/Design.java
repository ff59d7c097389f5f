package winset.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/** Which combinations of factor values a sweep looks at. Points are made when asked for. */
public sealed interface Design permits Design.Grid, OneAtATime, Design.Filling, PointTable {

  /** What it is called in files. */
  String name();

  /** Its name, and how its points are made up where there is more to say than their number. */
  default String shape(List<Factor> factors) {
    return name();
  }

  /** How many points there are. */
  long points(List<Factor> factors);

  /** True if points lie everywhere in the space, each on its own. */
  default boolean fills() {
    return true;
  }

  /** The value of each factor at a point, counted from 0. */
  List<Object> values(List<Factor> factors, long point);

  /** A point with these values, the first if it is not a grid; nothing if there is none. */
  default OptionalLong point(List<Factor> factors, List<Object> values) {
    return LongStream.range(0, points(factors))
        .filter(point -> values(factors, point).equals(values))
        .findFirst();
  }

  /** Every value of every factor with every other; the last factor changes first. */
  record Grid() implements Design {

    @Override
    public String name() {
      return "grid";
    }

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

    @Override
    public OptionalLong point(List<Factor> factors, List<Object> values) {
      long point = 0;
      for (int i = 0; i < factors.size(); i++) {
        Levels levels = factors.get(i).levels();
        int level = levels.level(values.get(i));
        if (level < 0) {
          return OptionalLong.empty();
        }
        point = point * levels.size() + level;
      }
      return OptionalLong.of(point);
    }
  }

  /** Points spread over the whole space: each has a place in the unit cube. */
  sealed interface Filling extends Design
      permits LatinHypercube, Sobol, RandomPoints, Morris, Saltelli {

    /** The place of a point: for each factor 0 to 1. */
    double[] place(int factors, long point);

    @Override
    default List<Object> values(List<Factor> factors, long point) {
      double[] place = place(factors.size(), point);
      List<Object> values = new ArrayList<>();
      for (int i = 0; i < place.length; i++) {
        values.add(factors.get(i).levels().at(place[i]));
      }
      return values;
    }
  }
}
