package winset.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static winset.analysis.ByHand.blocks;
import static winset.analysis.ByHand.deals;
import static winset.analysis.ByHand.line;
import static winset.analysis.ByHand.listed;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import winset.scenario.ChannelKind;
import winset.sweep.Factor;

/** Boxes in a few points, peeled by hand. */
class PeelingTest {

  private static Cases cases(int... runs) {
    return Cases.of(line(runs.length), deals(runs));
  }

  private static List<Peeling.Step> steps(Cases cases, int fewest) {
    return new Peeling(cases, cases.all(), fewest).steps(cases.yes());
  }

  private static int[] points(List<Peeling.Step> steps) {
    return steps.stream().mapToInt(Peeling.Step::points).toArray();
  }

  /** No's below yes: a twentieth of 40 is 2, of 38 less than 2, so one at a time to the 36 yes. */
  @Test
  void aSliceIsATwentiethAtMostAndOneLevelAtLeast() {
    Cases up = cases(blocks(0, 4, 1, 36));
    List<Peeling.Step> steps = steps(up, 10);
    assertThat(points(steps)).containsExactly(40, 38, 37, 36);
    assertThat(steps).allMatch(step -> step.yes() == 36);
    assertThat(steps.stream().map(step -> step.box().low(0))).containsExactly(0, 2, 3, 4);
    assertThat(steps).allMatch(step -> step.box().high(0) == 39);
    Cases down = cases(blocks(1, 36, 0, 4));
    assertThat(points(steps(down, 10))).containsExactly(40, 38, 37, 36);
    assertThat(steps(down, 10).stream().map(step -> step.box().high(0)))
        .containsExactly(39, 37, 36, 35);
  }

  /** One yes at level 3 of six, down to two: a no below as good as one above is taken first. */
  @Test
  void itGoesOnDownToTheFewestAndTakesTheFirstOfEqualSlices() {
    List<Peeling.Step> steps = steps(cases(0, 0, 0, 1, 0, 0), 2);
    assertThat(points(steps)).containsExactly(6, 5, 4, 3, 2);
    assertThat(steps.stream().map(step -> step.box().low(0))).containsExactly(0, 1, 2, 3, 3);
    assertThat(steps.stream().map(step -> step.box().high(0))).containsExactly(5, 5, 5, 5, 4);
    assertThat(steps).allMatch(step -> step.yes() == 1);
    assertThat(points(steps(cases(0, 0, 0, 1, 0, 0), 6))).containsExactly(6);
  }

  /** A yes that has to go is taken off the count: of 1 0 0 1 the first goes, then no's. */
  @Test
  void yesThatIsPeeledIsNoLongerCounted() {
    List<Peeling.Step> steps = steps(cases(1, 0, 0, 1), 1);
    assertThat(points(steps)).containsExactly(4, 3, 2, 1);
    assertThat(steps.stream().map(Peeling.Step::yes)).containsExactly(2L, 1L, 1L, 1L);
    assertThat(steps.stream().map(step -> step.box().low(0))).containsExactly(0, 1, 2, 3);
  }

  /** Two runs a point: 1, 1, 2 of them, so that the first are half yes; it ends at the last. */
  @Test
  void itEndsWhereAllRunsOfAllThatAreLeftAreYes() {
    Cases cases =
        Cases.of(line(2, .1, .2, .3, .4), deals(new double[][] {{0, 1}, {1, 0}, {1, 1}, {1, 1}}));
    List<Peeling.Step> steps = steps(cases, 1);
    assertThat(points(steps)).containsExactly(4, 3, 2);
    assertThat(steps.stream().map(Peeling.Step::yes)).containsExactly(6L, 5L, 4L);
  }

  /**
   * One yes of 8: without the lowest level of y, one no, it is 1 of 7, without that of x, three
   * no's, 1 of 5, so x goes first.
   */
  @Test
  void theSliceThatLeavesTheHighestMeanIsTaken() {
    List<Factor> factors =
        List.of(listed("iran.trust", .1, .2, .3), listed("us.trust", .1, .2, .3));
    Cases cases =
        Cases.of(
            ByHand.table(
                factors,
                new int[] {0, 0, 0, 1, 1, 2, 2, 2}, //
                new int[] {0, 1, 1, 1, 1, 1, 1, 2}),
            deals(0, 0, 0, 0, 0, 0, 0, 1));
    List<Peeling.Step> steps = steps(cases, 1);
    // Then x = 1 with its two no's leaves 1 of 3, but y < 2 with four of them 1 of 1: the only yes.
    assertThat(points(steps)).containsExactly(8, 5, 1);
    assertThat(steps.get(1).box().low(0)).isEqualTo(1);
    assertThat(steps.get(1).box().low(1)).isEqualTo(0);
    // Level 0 of y went with those of x, so that its lowest slice is level 1.
    assertThat(steps.get(2).box().low(0)).isEqualTo(1);
    assertThat(steps.get(2).box().low(1)).isEqualTo(2);
  }

  /** From above: the mirror of that. */
  @Test
  void fromAboveLevelsThatAreEmptyArePassedOver() {
    List<Factor> factors =
        List.of(listed("iran.trust", .1, .2, .3), listed("us.trust", .1, .2, .3));
    Cases cases =
        Cases.of(
            ByHand.table(
                factors,
                new int[] {2, 2, 2, 1, 1, 0, 0, 0}, //
                new int[] {2, 1, 1, 1, 1, 1, 1, 0}),
            deals(0, 0, 0, 0, 0, 0, 0, 1));
    List<Peeling.Step> steps = steps(cases, 1);
    assertThat(points(steps)).containsExactly(8, 5, 1);
    assertThat(steps.get(1).box().high(0)).isEqualTo(1);
    assertThat(steps.get(2).box().high(1)).isEqualTo(0);
  }

  /** x = 0 has four points, y = 0 two, half of either yes: what is left is half yes, so two go. */
  @Test
  void ofSlicesThatLeaveTheSameTheSmallerIsTaken() {
    List<Factor> factors = List.of(listed("iran.trust", .1, .2), listed("us.trust", .1, .2));
    Cases cases =
        Cases.of(
            ByHand.table(
                factors,
                new int[] {0, 0, 0, 0, 1, 1, 1, 1}, //
                new int[] {0, 0, 1, 1, 1, 1, 1, 1}),
            deals(0, 1, 0, 1, 0, 1, 0, 1));
    List<Peeling.Step> steps = steps(cases, 4);
    assertThat(steps.get(1).points()).isEqualTo(6);
    assertThat(steps.get(1).box().low(0)).isEqualTo(0);
    assertThat(steps.get(1).box().low(1)).isEqualTo(1);
  }

  /** Chosen has one yes of three, direct none, indirect three. */
  @Test
  void namesGoOneByOne() {
    Factor kind =
        listed("channel.kind", ChannelKind.CHOSEN, ChannelKind.DIRECT, ChannelKind.INDIRECT);
    Cases cases =
        Cases.of(
            ByHand.table(List.of(kind), blocks(0, 3, 1, 3, 2, 3)),
            deals(1, 0, 0, 0, 0, 0, 1, 1, 1));
    List<Peeling.Step> steps = steps(cases, 1);
    assertThat(points(steps)).containsExactly(9, 6, 3);
    assertThat(steps.stream().map(Peeling.Step::yes)).containsExactly(4L, 4L, 3L);
    assertThat(IntStream.range(0, 3).filter(name -> steps.get(1).box().has(0, name)))
        .containsExactly(0, 2);
    assertThat(IntStream.range(0, 3).filter(name -> steps.get(2).box().has(0, name)))
        .containsExactly(2);
    assertThat(points(steps(cases, 4))).containsExactly(9, 6);
  }

  @Test
  void onlyMembersArePeeled() {
    Cases cases = cases(0, 1, 0, 1, 1);
    List<Peeling.Step> steps = new Peeling(cases, new int[] {0, 1, 3, 4}, 1).steps(cases.yes());
    assertThat(points(steps)).containsExactly(4, 3);
    assertThat(steps.get(1).yes()).isEqualTo(3);
  }

  @Test
  void peelingAgainWithOtherSharesBeginsAnew() {
    Cases cases = cases(0, 0, 1, 1);
    Peeling peeling = new Peeling(cases, cases.all(), 1);
    assertThat(points(peeling.steps(new long[] {0, 0, 1, 1}))).containsExactly(4, 3, 2);
    List<Peeling.Step> again = peeling.steps(new long[] {1, 1, 1, 0});
    assertThat(points(again)).containsExactly(4, 3);
    assertThat(again.get(1).box().low(0)).isEqualTo(0);
    assertThat(again.get(1).box().high(0)).isEqualTo(2);
  }

  /**
   * 2 of 2 beside 2 of 8: (1 - 1/4) / sqrt(1/2 - 1/8) = .75 / sqrt(.375) = 1.2247; less than all
   * lies below: (0 - 1/4) / sqrt(.375).
   */
  @Test
  void theExcessIsThatByHand() {
    assertThat(Peeling.excess(2, 2, 8, 2)).isCloseTo(1.224745, within(1e-6));
    assertThat(Peeling.excess(2, 0, 8, 2)).isCloseTo(-.408248, within(1e-6));
    assertThat(Peeling.excess(4, 1, 8, 2)).isZero();
  }

  /** On the way 4, 3 and 2 of 1 0 0 1: 1 of 3, 1 of 2, then 1 of 1 is .5 / sqrt(1 - 1/4). */
  @Test
  void theFurthestIsTheBoxThatStandsOutMost() {
    Cases cases = cases(1, 0, 0, 1);
    Peeling peeling = new Peeling(cases, cases.all(), 1);
    assertThat(peeling.furthest(cases.yes())).isCloseTo(.5 / Math.sqrt(.75), within(1e-12));
    // The same number of yes in other places: 2 of 2 lies (1 - 1/2) / sqrt(1/2 - 1/4) above.
    assertThat(peeling.furthest(new long[] {0, 0, 1, 1})).isCloseTo(1, within(1e-12));
    assertThat(new Peeling(cases, cases.all(), 4).furthest(cases.yes()))
        .isEqualTo(Double.NEGATIVE_INFINITY);
  }
}
