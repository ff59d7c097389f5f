package winset.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import winset.config.Samples;
import winset.scenario.Paths;
import winset.scenario.Scenario;
import winset.sweep.Design;
import winset.sweep.Factor;
import winset.sweep.Levels;
import winset.sweep.Plan;
import winset.sweep.PointTable;

/** Sweeps of a few points that are set one by one, for what is reckoned by hand. */
final class ByHand {

  static final Scenario SMALL = Samples.small();

  private ByHand() {}

  static Factor factor(String path, Levels levels) {
    return new Factor(Paths.find(SMALL, path).orElseThrow(), levels);
  }

  static Factor listed(String path, Object... values) {
    return factor(path, new Levels.Listed(List.of(values)));
  }

  /** A point for every value of iran.trust. */
  static Plan line(int replicates, double... values) {
    Object[] all = Arrays.stream(values).boxed().toArray();
    return plan(new Design.Grid(), replicates, listed("iran.trust", all));
  }

  /** The same of 1, 2, 3 and so on, so that the value of a level is one more than its number. */
  static Plan line(int points) {
    return line(1, IntStream.rangeClosed(1, points).asDoubleStream().toArray());
  }

  /** Points by columns: for each factor the level that it has at each point. */
  static Plan table(List<Factor> factors, int[]... columns) {
    return plan(new PointTable(List.of(columns)), 1, factors.toArray(Factor[]::new));
  }

  static Plan plan(Design design, int replicates, Factor... factors) {
    return new Plan("", SMALL, List.of(factors), design, replicates, 1, List.of());
  }

  /** One run a point, with a deal or without. */
  static Response deals(int... runs) {
    return deals(Arrays.stream(runs).mapToObj(run -> new double[] {run}).toArray(double[][]::new));
  }

  static Response deals(double[][] runs) {
    return Response.of("deal", true, runs);
  }

  /** So many ones and noughts in turn: {@code blocks(1, 3, 0, 2)} is 1 1 1 0 0. */
  static int[] blocks(int... valuesAndLengths) {
    IntStream all = IntStream.empty();
    for (int i = 0; i < valuesAndLengths.length; i += 2) {
      int value = valuesAndLengths[i];
      all = IntStream.concat(all, IntStream.generate(() -> value).limit(valuesAndLengths[i + 1]));
    }
    return all.toArray();
  }
}
