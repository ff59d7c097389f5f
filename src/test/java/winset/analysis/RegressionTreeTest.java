package winset.analysis;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import winset.analysis.RegressionTree.Condition;
import winset.analysis.RegressionTree.Node;
import winset.config.Samples;
import winset.scenario.ChannelKind;
import winset.scenario.Paths;
import winset.scenario.Scenario;
import winset.sweep.Design;
import winset.sweep.Factor;
import winset.sweep.Levels;
import winset.sweep.Morris;
import winset.sweep.Plan;
import winset.sweep.Sobol;

class RegressionTreeTest {

  private static final Scenario SMALL = Samples.small();

  private static Factor factor(String path) {
    return new Factor(
        Paths.find(SMALL, path).orElseThrow(), new Levels.Spaced(0, 1, Levels.CONTINUOUS, false));
  }

  private static Plan plan(Design design, int seed, Factor... factors) {
    return new Plan("", SMALL, List.of(factors), design, 10, seed, List.of());
  }

  private static Plan spread(int points, int seed) {
    return plan(new Sobol(points, 2), seed, factor("iran.trust"), factor("us.trust"));
  }

  private static Response drawn(Plan plan, int seed, ToDoubleFunction<List<Object>> chance) {
    Random random = new Random(seed);
    double[][] values = new double[(int) plan.points()][10];
    for (int point = 0; point < values.length; point++) {
      double p = chance.applyAsDouble(plan.values(point));
      for (int run = 0; run < 10; run++) {
        values[point][run] = random.nextDouble() < p ? 1 : 0;
      }
    }
    return Response.of("deal", true, values);
  }

  private static double number(List<Object> values, int factor) {
    return ((Number) values.get(factor)).doubleValue();
  }

  /** Above .6 of the first factor .9, below it .1, but .5 where the second is above .25. */
  private static double stepped(List<Object> values) {
    return number(values, 0) > 0.6 ? 0.9 : number(values, 1) > 0.25 ? 0.5 : 0.1;
  }

  /** The parts that are not divided again. */
  private static Stream<Node> leaves(RegressionTree tree) {
    return tree.nodes().stream()
        .filter(node -> tree.nodes().stream().noneMatch(o -> o.parent() == node.number()));
  }

  @Test
  void aTreeOfKnownStepsIsFound() {
    Plan plan = spread(512, 1);
    RegressionTree tree =
        RegressionTree.of(plan, drawn(plan, 3, RegressionTreeTest::stepped)).orElseThrow();
    assertThat(leaves(tree).count()).isEqualTo(3);
    List<Node> nodes = tree.nodes();
    assertThat(nodes.get(1).condition())
        .extracting("factor", "bound")
        .containsExactly("iran.trust", "at-most");
    assertThat(limit(nodes.get(1))).isCloseTo(0.6, within(0.01));
    assertThat(limit(nodes.get(2))).isCloseTo(0.25, within(0.01));
    assertThat(nodes.get(2).share().mean()).isCloseTo(0.1, within(0.04));
    assertThat(nodes.get(3).share().mean()).isCloseTo(0.5, within(0.04));
    assertThat(nodes.get(4).share().mean()).isCloseTo(0.9, within(0.04));
    assertThat(leaves(tree).mapToInt(Node::points).sum()).isEqualTo(512);
    assertThat(tree.outline().get(2)).startsWith("  iran.trust at most 0.");
  }

  private static double limit(Node node) {
    return Double.parseDouble(requireNonNull(node.condition()).limit());
  }

  /** Bonferroni keeps to at most 5 %; 2 of 40 would be that. */
  @Test
  void noiseIsHardlyEverDivided() {
    long divided =
        IntStream.range(0, 40)
            .filter(
                seed -> {
                  Plan plan = spread(128, seed);
                  return RegressionTree.of(plan, drawn(plan, seed, values -> 0.3))
                          .orElseThrow()
                          .nodes()
                          .size()
                      > 1;
                })
            .count();
    assertThat(divided).isLessThanOrEqualTo(2);
  }

  @Test
  void namesFallIntoTwoSetsByTheirShares() {
    Factor kind =
        new Factor(
            Paths.find(SMALL, "channel.kind").orElseThrow(),
            new Levels.Listed(
                List.of(ChannelKind.CHOSEN, ChannelKind.DIRECT, ChannelKind.INDIRECT)));
    Factor trust =
        new Factor(
            Paths.find(SMALL, "iran.trust").orElseThrow(), new Levels.Spaced(0, 1, 20, false));
    Plan plan = plan(new Design.Grid(), 1, kind, trust);
    RegressionTree tree =
        RegressionTree.of(
                plan, drawn(plan, 5, values -> values.get(0) == ChannelKind.DIRECT ? 0.9 : 0.2))
            .orElseThrow();
    assertThat(tree.nodes().get(1).condition())
        .isEqualTo(new Condition("channel.kind", "one-of", "chosen or indirect"));
    assertThat(tree.nodes().get(2).condition())
        .isEqualTo(new Condition("channel.kind", "one-of", "direct"));
  }

  @Test
  void thereIsNoTreeOfNumbersOrOfPointsThatDoNotFillTheSpace() {
    Plan plan = spread(16, 1);
    double[][] numbers = new double[16][1];
    assertThat(RegressionTree.of(plan, Response.of("days", false, numbers))).isEmpty();
    Plan screening = plan(new Morris(4, 1), 1, factor("iran.trust"), factor("us.trust"));
    assertThat(RegressionTree.of(screening, drawn(screening, 1, values -> 0.5))).isEmpty();
  }
}
