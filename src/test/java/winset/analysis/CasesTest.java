package winset.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static winset.analysis.ByHand.deals;
import static winset.analysis.ByHand.line;
import static winset.analysis.ByHand.listed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import winset.TestPlans;
import winset.scenario.ChannelKind;
import winset.sweep.Plan;

/** The cases of a search, and what chance makes of them. */
class CasesTest {

  private static final double NO = Double.NaN;

  /** Three runs each, so that thirds are whole numbers; the point without runs is no case. */
  @Test
  void sharesAreWholeNumbersOfRuns() {
    Cases cases =
        Cases.of(
            line(3, .1, .2, .3, .4),
            deals(new double[][] {{0, 1, 0}, {NO, NO, NO}, {1, 1, 0}, {1, 1, 1}}));
    assertThat(cases.size()).isEqualTo(3);
    assertThat(cases.unit()).isEqualTo(3);
    assertThat(cases.yes()).containsExactly(1, 2, 3);
    assertThat(cases.yes(1)).isEqualTo(2);
    assertThat(cases.yes(new int[] {0, 2})).isEqualTo(4);
    assertThat(new int[] {cases.point(0), cases.point(1), cases.point(2)}).containsExactly(0, 2, 3);
    assertThat(cases.all()).containsExactly(0, 1, 2);
    // 1 2 3 around 2: (1 + 0 + 1) / 2; 1 and 3 around 2: 2 / 1.
    assertThat(cases.variance(cases.all())).isEqualTo(1);
    assertThat(cases.variance(new int[] {0, 2})).isEqualTo(2);
  }

  /** One of two and two of three: no whole numbers of one unit, so 2^30 stands for a share of 1. */
  @Test
  void wherePointsDifferInRunsTheUnitIsFine() {
    Cases cases = Cases.of(line(3, .1, .2), deals(new double[][] {{0, 1}, {1, 0, 1}}));
    assertThat(cases.unit()).isEqualTo(1L << 30);
    assertThat(cases.yes(0)).isEqualTo(1L << 29);
    assertThat((double) cases.yes(1) / cases.unit()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(Cases.of(line(3, .1, .2), deals(new double[][] {{1, 0, 1}, {0, 1}})).unit())
        .isEqualTo(1L << 30);
  }

  @Test
  void withoutRunsThereAreNoCases() {
    Cases cases = Cases.of(line(1, .1, .2), deals(new double[][] {{NO}, {}}));
    assertThat(cases.size()).isZero();
    assertThat(cases.axes()).isEmpty();
  }

  /** Dates and names vary here, numbers do not, nor would a name that one point alone has. */
  @Test
  void factorsThatTakeOneValueAreLeftOut() {
    Plan plan =
        ByHand.table(
            List.of(
                listed("iran.trust", .1, .2),
                listed("channel.kind", ChannelKind.CHOSEN, ChannelKind.DIRECT),
                listed("us.trust", LocalDate.of(2021, 1, 1), LocalDate.of(2021, 1, 3))),
            new int[] {1, 1, 0},
            new int[] {1, 0, 0},
            new int[] {0, 1, 0});
    Cases cases = Cases.of(plan, deals(new double[][] {{0}, {1}, {NO}}));
    assertThat(cases.axes().stream().map(axis -> axis.factor().name()))
        .containsExactly("channel.kind", "us.trust");
    assertThat(cases.axes().get(0).isNamed()).isTrue();
    assertThat(cases.axes().get(1).key(1) - cases.axes().get(1).key(0)).isEqualTo(2);
  }

  @Test
  void seedsAreCommonWhereThoseOfThePlanAre() {
    Plan plan = line(1, .1, .2);
    assertThat(Cases.of(plan, deals(0, 1)).commonSeeds()).isTrue();
    assertThat(Cases.of(TestPlans.ownSeeds(plan), deals(0, 1)).commonSeeds()).isFalse();
  }

  @Test
  void ofManyCasesThereAreFewerDeals() {
    assertThat(Chance.deals(10)).isEqualTo(99);
    assertThat(Chance.deals(50_000)).isEqualTo(99);
    assertThat(Chance.deals(50_001)).isEqualTo(19);
  }

  /** What always comes as far does so in 100 of 100; what is found once only in 1 of 100. */
  @Test
  void whatWasFoundIsCountedAmongTheDeals() {
    long[] shares = {1, 2, 3};
    int[] all = {0, 1, 2};
    assertThat(Chance.of(3, 1, "this").asFar(shares, all, dealt -> 5)).isEqualTo(1);
    List<long[]> seen = new ArrayList<>();
    double falling =
        Chance.of(3, 1, "this")
            .asFar(
                shares,
                all,
                dealt -> {
                  seen.add(dealt.clone());
                  return -seen.size();
                });
    assertThat(falling).isEqualTo(.01);
    assertThat(seen).hasSize(100);
    assertThat(seen.get(0)).containsExactly(1, 2, 3);
    assertThat(shares).containsExactly(1, 2, 3);
    assertThat(seen).allSatisfy(dealt -> assertThat(dealt).containsExactlyInAnyOrder(1, 2, 3));
    // Each of the six orders in a sixth: 16.5 of 99, and fewer than 4 or more than 34 once in 10^4.
    for (long[] order :
        new long[][] {{1, 2, 3}, {1, 3, 2}, {2, 1, 3}, {2, 3, 1}, {3, 1, 2}, {3, 2, 1}}) {
      assertThat(seen.subList(1, 100).stream().filter(d -> Arrays.equals(d, order)))
          .hasSizeBetween(4, 34);
    }
  }

  /** Of two cases each deal is a toss: the same comes twice in a row. */
  @Test
  void aDealMayLeaveThingsAsTheyAre() {
    List<Long> first = new ArrayList<>();
    Chance.of(2, 1, "this")
        .asFar(
            new long[] {1, 0, 7},
            new int[] {0, 1},
            dealt -> {
              first.add(dealt[0]);
              assertThat(dealt[2]).isEqualTo(7);
              return 0;
            });
    assertThat(first.stream().mapToLong(x -> x).sum()).isBetween(30L, 70L);
    boolean repeated = false;
    for (int i = 2; i < first.size(); i++) {
      repeated |= first.get(i).equals(first.get(i - 1));
    }
    assertThat(repeated).isTrue();
  }
}
