package winset.sweep;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.hipparchus.util.FastMath;
import winset.model.RandomStream;

/**
 * Trajectories for screening (Morris 1991): each begins anywhere on a grid of {@link #GRID} places
 * a factor and moves one factor after the other, in random order, up or down by {@link #STEP} of
 * its range. A trajectory depends on the seed and its number alone. The points of one stand
 * together: trajectory times (factors + 1) + step.
 *
 * @param trajectories how many
 * @param seed the sweep's seed
 */
public record Morris(int trajectories, int seed) implements Design.Filling {

  /** Places of a factor, at even distances over its range: Morris's p. */
  public static final int GRID = 4;

  /** How far a factor moves, as a share of its range: Morris's p / (2 (p - 1)). */
  public static final double STEP = GRID / (2. * (GRID - 1));

  private static final int PLACES = GRID / 2;

  /** Fewest trajectories that say how effects differ. */
  public static final int FEWEST = 2;

  /** Checks the number. */
  public Morris {
    if (!(trajectories >= FEWEST)) {
      throw new IllegalArgumentException(trajectories + " trajectories");
    }
  }

  @Override
  public String name() {
    return "morris";
  }

  @Override
  public String shape(List<Factor> factors) {
    return "morris, %s trajectories x %s points".formatted(trajectories, factors.size() + 1);
  }

  @Override
  public boolean fills() {
    return false;
  }

  @Override
  public long points(List<Factor> factors) {
    return trajectories * (factors.size() + 1L);
  }

  @Override
  public double[] place(int factors, long point) {
    Course course = course(factors, trajectory(factors, point));
    double[] place = new double[factors];
    for (int i = 0; i < factors; i++) {
      boolean moved = course.turn[i] < step(factors, point);
      boolean far = moved == course.up[i];
      place[i] = (course.lower[i] + (far ? PLACES : 0)) / (GRID - 1.);
    }
    return place;
  }

  /** The trajectory that a point belongs to, from 0. */
  public static int trajectory(int factors, long point) {
    return (int) (point / (factors + 1));
  }

  /** How many factors have moved before a point, within its trajectory. */
  public static int step(int factors, long point) {
    return (int) (point % (factors + 1));
  }

  /** The factor that moves from a point to the next; none from the last of a trajectory. */
  public OptionalInt moves(int factors, long point) {
    int step = step(factors, point);
    int[] turn = course(factors, trajectory(factors, point)).turn;
    int factor = 0;
    while (factor < factors && turn[factor] != step) {
      factor++;
    }
    return factor < factors ? OptionalInt.of(factor) : OptionalInt.empty();
  }

  /**
   * How far a factor gets from a point to the next, as a share of its range, below 0 where it
   * falls: of numbers and dates as they are after rounding, on a log scale of their logarithms; of
   * lists of numbers or dates by levels. Names have no distances: any other name is all the way.
   *
   * @return -1 to 1; 0 where the factor does not move or has one value only
   */
  public double distance(List<Factor> factors, int factor, long point) {
    Object from = values(factors, point).get(factor);
    Object to = values(factors, point + 1).get(factor);
    if (from.equals(to)) {
      return 0;
    }
    Levels levels = factors.get(factor).levels();
    if (!factors.get(factor).ordered()) {
      return levels.level(to) > levels.level(from) ? 1 : -1;
    }
    Object last = levels.value(levels.size() - 1);
    return (scaled(levels, to) - scaled(levels, from))
        / (scaled(levels, last) - scaled(levels, levels.value(0)));
  }

  private static double scaled(Levels levels, Object value) {
    if (levels instanceof Levels.Listed) {
      return levels.level(value);
    }
    double number =
        value instanceof LocalDate date ? date.toEpochDay() : ((Number) value).doubleValue();
    return levels instanceof Levels.Geometric ? FastMath.log(number) : number;
  }

  /** What is drawn of a trajectory: where each factor is at its lower place, its way and turn. */
  private static final class Course {

    private final int[] lower;
    private final boolean[] up;
    private final int[] turn;

    Course(RandomStream stream, int factors) {
      lower = new int[factors];
      up = new boolean[factors];
      turn = new int[factors];
      for (int i = 0; i < factors; i++) {
        lower[i] = (int) (stream.uniform() * PLACES);
        up[i] = stream.uniform() < 0.5;
      }
      for (int i = 0; i < factors; i++) {
        int j = (int) (stream.uniform() * (i + 1));
        turn[i] = turn[j];
        turn[j] = i;
      }
    }
  }

  private Course course(int factors, int trajectory) {
    return new Course(new RandomStream(seed, "morris, trajectory " + trajectory), factors);
  }
}
