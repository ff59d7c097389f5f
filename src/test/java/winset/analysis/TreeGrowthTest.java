package winset.analysis;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static winset.analysis.ByHand.blocks;
import static winset.analysis.ByHand.deals;
import static winset.analysis.ByHand.line;
import static winset.analysis.ByHand.listed;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import winset.analysis.RegressionTree.Condition;
import winset.analysis.RegressionTree.Node;
import winset.scenario.ChannelKind;
import winset.sweep.Factor;

/** Trees of a few points, grown by hand. */
class TreeGrowthTest {

  private static List<Node> onALine(int... runs) {
    return TreeGrowth.of(Cases.of(line(runs.length), deals(runs)));
  }

  private static List<Node> grown(List<Factor> factors, Response response, int[]... columns) {
    return TreeGrowth.of(Cases.of(ByHand.table(factors, columns), response));
  }

  private static Condition condition(Node node) {
    return requireNonNull(node.condition());
  }

  private static int[] points(List<Node> nodes) {
    return nodes.stream().mapToInt(Node::points).toArray();
  }

  /** Ten no's, ten yes: nothing is left within the halves, which no F test is needed for. */
  @Test
  void whatIsWhollyToldApartIsDividedHalfWay() {
    List<Node> nodes = onALine(blocks(0, 10, 1, 10));
    assertThat(nodes).hasSize(3);
    assertThat(nodes.get(0).condition()).isNull();
    assertThat(nodes.get(0).parent()).isEqualTo(-1);
    assertThat(condition(nodes.get(1))).isEqualTo(new Condition("iran.trust", "at-most", "10.5"));
    assertThat(condition(nodes.get(2))).isEqualTo(new Condition("iran.trust", "above", "10.5"));
    assertThat(nodes.get(1).share().mean()).isZero();
    assertThat(nodes.get(2).share().mean()).isEqualTo(1);
    assertThat(points(nodes)).containsExactly(20, 10, 10);
    assertThat(nodes.stream().map(Node::parent)).containsExactly(-1, 0, 0);
  }

  @Test
  void whereAllAgreeNothingIsDivided() {
    assertThat(onALine(blocks(1, 20))).hasSize(1);
    assertThat(onALine(blocks(0, 20))).hasSize(1);
  }

  /** A half has ten points at least, a twentieth of more than 200. */
  @Test
  void halvesAreNotTooSmall() {
    assertThat(onALine(blocks(0, 9, 1, 10))).hasSize(1);
    assertThat(onALine(blocks(0, 10, 1, 9))).hasSize(1);
    // Nine no's among 24 points: the line lies at ten, the nearest that may be.
    assertThat(points(onALine(blocks(0, 9, 1, 15)))).containsExactly(24, 10, 14);
    assertThat(points(onALine(blocks(1, 15, 0, 9)))).containsExactly(24, 14, 10);
    // Of 220 a twentieth is 11; of 221 it is more, 12.
    assertThat(points(onALine(blocks(0, 209, 1, 11)))).containsExactly(220, 209, 11);
    assertThat(points(onALine(blocks(0, 210, 1, 11)))).startsWith(221, 209, 12);
  }

  /**
   * Of 2 and 7 yes in ten each F is 1.25 / (3.7 / 18) = 6.08, which chance has in 2.4 % of cases;
   * of 2 and 6 it is .8 / (4 / 18) = 3.6, 7.4 %.
   */
  @Test
  void whatChanceDoesInFivePercentOfCasesIsNotDivided() {
    assertThat(onALine(blocks(1, 2, 0, 11, 1, 7))).hasSize(3);
    assertThat(onALine(blocks(1, 2, 0, 12, 1, 6))).hasSize(1);
  }

  /** The same 2 and 7: of two factors that could be divided 4.8 %, of three 7.2 %. */
  @Test
  void everyDivisionThatWasLookedAtCounts() {
    Factor first = listed("iran.trust", .1, .2);
    Factor second = listed("us.trust", .1, .2);
    Factor third = listed("us.quota", .1, .2);
    int[] halves = blocks(0, 10, 1, 10);
    int[] turns = IntStream.range(0, 20).map(i -> i % 2).toArray();
    int[] pairs = IntStream.range(0, 20).map(i -> i / 2 % 2).toArray();
    Response runs = deals(blocks(1, 2, 0, 11, 1, 7));
    assertThat(grown(List.of(first, second), runs, halves, turns)).hasSize(3);
    assertThat(grown(List.of(first, second, third), runs, halves, turns, pairs)).hasSize(1);
  }

  /** Two factors that go together tell as much: the first in order is told. */
  @Test
  void ofEqualDivisionsTheFirstFactorIsTaken() {
    int[] halves = blocks(0, 15, 1, 15);
    List<Node> nodes =
        grown(
            List.of(listed("us.trust", .1, .2), listed("iran.trust", .1, .2)),
            deals(blocks(0, 15, 1, 15)),
            halves,
            halves);
    assertThat(condition(nodes.get(1)).factor()).isEqualTo("us.trust");
  }

  /** Yes at both ends: a line above the first twelve tells as much as one below the last. */
  @Test
  void ofEqualDivisionsTheLowestValueIsTaken() {
    List<Node> nodes = onALine(blocks(1, 12, 0, 12, 1, 12));
    assertThat(condition(nodes.get(1)).limit()).isEqualTo("12.5");
    assertThat(points(nodes)).containsExactly(36, 12, 24, 12, 12);
  }

  /**
   * Shares of 0 to 1 in 16 steps of 12 points: three divisions make eight parts of two steps each,
   * which could be divided again.
   */
  @Test
  void thereAreThreeDivisionsBelowEachOther() {
    int n = 16 * 12;
    double[] values = IntStream.range(0, n).asDoubleStream().toArray();
    double[][] runs =
        IntStream.range(0, n)
            .mapToObj(
                i -> IntStream.range(0, 15).mapToDouble(run -> run < i / 12 ? 1 : 0).toArray())
            .toArray(double[][]::new);
    List<Node> nodes = TreeGrowth.of(Cases.of(line(15, values), deals(runs)));
    assertThat(nodes.stream().collect(Collectors.groupingBy(Node::depth, Collectors.counting())))
        .isEqualTo(Map.of(0, 1L, 1, 2L, 2, 4L, 3, 8L));
    assertThat(nodes.stream().filter(node -> node.depth() == 3).mapToInt(Node::points))
        .containsOnly(24);
  }

  /** Direct has 9 of 10 yes, chosen 9 of 20, indirect 10 of 30: counts are in another order. */
  @Test
  void namesAreOrderedByTheirShares() {
    Factor kind =
        listed("channel.kind", ChannelKind.CHOSEN, ChannelKind.DIRECT, ChannelKind.INDIRECT);
    List<Node> nodes =
        grown(
            List.of(kind),
            deals(blocks(1, 9, 0, 11, 1, 9, 0, 1, 1, 10, 0, 20)),
            blocks(0, 20, 1, 10, 2, 30));
    assertThat(condition(nodes.get(1)))
        .isEqualTo(new Condition("channel.kind", "one-of", "chosen or indirect"));
    assertThat(condition(nodes.get(2)))
        .isEqualTo(new Condition("channel.kind", "one-of", "direct"));
    assertThat(points(nodes).length).isEqualTo(3);
  }

  /** Ten points of no, ten of three yes in ten runs, sixty of yes. */
  private static Response three() {
    return deals(
        IntStream.range(0, 80)
            .mapToObj(i -> runs(i < 10 ? 0 : i < 20 ? 3 : 10))
            .toArray(double[][]::new));
  }

  private static double[] runs(int yes) {
    return IntStream.range(0, 10).mapToDouble(run -> run < yes ? 1 : 0).toArray();
  }

  /**
   * The first line is that of iran.trust, 20 x 60 / 80 x .85^2 against 10 x 70 / 80 x .9^2 of
   * us.trust. Below it us.trust is .1 or .9 alone, so that the second line lies half way between
   * these.
   */
  @Test
  void aPartIsDividedBetweenTheValuesThatItHas() {
    List<Node> nodes =
        grown(
            List.of(listed("iran.trust", .1, .2), listed("us.trust", .1, .2, .3, .4, .9)),
            three(),
            blocks(0, 20, 1, 60),
            blocks(0, 10, 4, 10, 1, 20, 2, 20, 3, 20));
    assertThat(nodes.stream().skip(1).map(TreeGrowthTest::condition))
        .containsExactly(
            new Condition("iran.trust", "at-most", "0.15"),
            new Condition("us.trust", "at-most", "0.5"),
            new Condition("us.trust", "above", "0.5"),
            new Condition("iran.trust", "above", "0.15"));
    assertThat(nodes.stream().map(Node::parent)).containsExactly(-1, 0, 1, 1, 0);
  }

  /** The same of names, none of which tells more than iran.trust: chosen is nowhere below it. */
  @Test
  void namesThatAPartDoesNotHaveAreNotNamed() {
    Factor kind =
        listed("channel.kind", ChannelKind.CHOSEN, ChannelKind.DIRECT, ChannelKind.INDIRECT);
    List<Node> nodes =
        grown(
            List.of(listed("iran.trust", .1, .2), kind),
            three(),
            blocks(0, 20, 1, 60),
            blocks(1, 10, 2, 10, 0, 60));
    assertThat(nodes.stream().skip(1).map(TreeGrowthTest::condition))
        .containsExactly(
            new Condition("iran.trust", "at-most", "0.15"),
            new Condition("channel.kind", "one-of", "direct"),
            new Condition("channel.kind", "one-of", "indirect"),
            new Condition("iran.trust", "above", "0.15"));
  }

  @Test
  void aPartIsToldInALine() {
    List<Node> nodes = onALine(blocks(0, 10, 1, 10));
    // Wilson's interval of 0 of 10: 3.841459 of 13.841459.
    assertThat(nodes.get(1).line())
        .isEqualTo("  iran.trust at most 10.5: 0 % (0 to 28) at 10 points");
    assertThat(nodes.get(2).line())
        .isEqualTo("  iran.trust above 10.5: 100 % (72 to 100) at 10 points");
    assertThat(nodes.get(0).line()).startsWith("everywhere: 50 % (").endsWith(") at 20 points");
    Node one =
        new Node(
            3, 0, 2, new Condition("channel.kind", "one-of", "direct"), 1, nodes.get(1).share());
    assertThat(one.line()).isEqualTo("    channel.kind is direct: 0 % (0 to 28) at 1 point");
  }
}
