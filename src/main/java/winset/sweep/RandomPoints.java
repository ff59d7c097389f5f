package winset.sweep;

import java.util.List;
import winset.model.RandomStream;

/**
 * Points drawn independently and uniformly. A point depends on the seed and its number alone: more
 * points, or one more factor at the end, leave the others in place.
 *
 * @param points how many
 * @param seed the sweep's seed
 */
public record RandomPoints(long points, int seed) implements Design.Filling {

  @Override
  public String name() {
    return "random";
  }

  @Override
  public long points(List<Factor> factors) {
    return points;
  }

  @Override
  public double[] place(int factors, long point) {
    return place(new RandomStream(seed, "random design, point " + point), factors);
  }

  static double[] place(RandomStream stream, int factors) {
    double[] place = new double[factors];
    for (int i = 0; i < factors; i++) {
      place[i] = stream.uniform();
    }
    return place;
  }
}
