package winset.analysis;

import static winset.TestScenarios.nine;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import winset.scenario.Paths;
import winset.scenario.Scenario;
import winset.sweep.Design;
import winset.sweep.Factor;
import winset.sweep.Levels;
import winset.sweep.Plan;

/** Plans of filling designs over the unit cube, and responses that are functions of a place. */
final class Designed {

  private static final Scenario NINE = nine();

  private static final List<String> PATHS =
      List.of(
          "us.trust",
          "iran.trust",
          "channel.noise",
          "us.quota",
          "iran.name",
          "channel.delay",
          "channel.kind");

  private Designed() {}

  /**
   * What a run comes to, of numbers as they are set; its luck may depend on its replicate and on
   * itself.
   */
  interface Run {
    double of(double[] place, int replicate, SplittableRandom own);
  }

  /** So many factors from 0 to 1; what they are called does not matter here. */
  static List<Factor> factors(int k) {
    Levels unit = new Levels.Spaced(0, 1, Levels.CONTINUOUS, false);
    return IntStream.range(0, k).mapToObj(i -> factor(i, unit)).toList();
  }

  static Factor factor(int number, Levels levels) {
    return new Factor(Paths.find(NINE, PATHS.get(number)).orElseThrow(), levels);
  }

  static Plan plan(Design design, List<Factor> factors, int replicates) {
    return new Plan("", NINE, factors, design, replicates, 1, List.of());
  }

  /** Runs of every point of a design, each with luck of its own from a seed. */
  static Response response(Plan plan, long seed, Run run) {
    SplittableRandom own = new SplittableRandom(seed);
    Design.Filling design = (Design.Filling) plan.design();
    int replicates = plan.replications().atMost();
    double[][] values = new double[(int) plan.points()][replicates];
    for (int point = 0; point < values.length; point++) {
      double[] place = design.place(plan.factors().size(), point);
      List<Object> set = plan.values(point);
      for (int i = 0; i < place.length; i++) {
        place[i] = set.get(i) instanceof Number number ? number.doubleValue() : place[i];
      }
      for (int r = 0; r < replicates; r++) {
        values[point][r] = run.of(place, r, own);
      }
    }
    return Response.of("y", false, values);
  }

  /** Standard normal numbers, such as luck that all points share. */
  static double[] normal(int n, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return Stream.generate(random::nextGaussian).limit(n).mapToDouble(x -> x).toArray();
  }
}
