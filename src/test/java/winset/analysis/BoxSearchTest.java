package winset.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static winset.analysis.ByHand.blocks;
import static winset.analysis.ByHand.deals;
import static winset.analysis.ByHand.line;
import static winset.analysis.ByHand.listed;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import winset.analysis.Box.Bound;
import winset.analysis.Box.Side;
import winset.scenario.ChannelKind;
import winset.sweep.Factor;

/** The search for a box, from cases to bounds, in a few points. */
class BoxSearchTest {

  private static final Bound FROM = new Bound(0, Side.AT_LEAST);
  private static final Bound UP_TO = new Bound(0, Side.AT_MOST);

  private static Cases cases(int... runs) {
    return Cases.of(line(runs.length), deals(runs));
  }

  private static BoxSearch.Found found(Cases cases) {
    return new BoxSearch(cases, cases.all()).found();
  }

  @Test
  void aBoxHasATwentiethOfTheCasesAndTen() {
    assertThat(BoxSearch.fewest(3)).isEqualTo(10);
    assertThat(BoxSearch.fewest(200)).isEqualTo(10);
    assertThat(BoxSearch.fewest(201)).isEqualTo(11);
    assertThat(BoxSearch.fewest(1000)).isEqualTo(50);
  }

  /** Ten yes above thirty no's: half way is 30.5, and .25^10 is how likely ten of ten are. */
  @Test
  void aBlockOfYesIsTheBox() {
    BoxSearch.Found found = found(cases(blocks(0, 30, 1, 10)));
    assertThat(found.box().bounds()).containsExactly(FROM);
    assertThat(found.box().limit(FROM)).isEqualTo(30.5);
    assertThat(found.quasiP()).containsOnlyKeys(FROM);
    assertThat(found.quasiP().get(FROM)).isCloseTo(Math.pow(.25, 10), within(1e-18));
    // 40, 38, then one at a time down to 10.
    assertThat(found.steps()).hasSize(30);
  }

  /** In the middle: without the one bound ten of 25 are left, without the other ten of 25 too. */
  @Test
  void aBoxMayHaveBothBounds() {
    BoxSearch.Found found = found(cases(blocks(0, 15, 1, 10, 0, 15)));
    assertThat(found.box().bounds()).containsExactly(FROM, UP_TO);
    assertThat(found.box().limit(FROM)).isEqualTo(15.5);
    assertThat(found.box().limit(UP_TO)).isEqualTo(25.5);
    assertThat(found.quasiP().get(FROM)).isCloseTo(Math.pow(.4, 10), within(1e-15));
    assertThat(found.quasiP().get(UP_TO)).isCloseTo(Math.pow(.4, 10), within(1e-15));
  }

  /**
   * Thirty yes with one no above them and ten below: without the upper bound 30 of 31 are yes, so
   * that 30 of 30 have (30 / 31)^30 = .37 and it is dropped; without the lower one 30 of 40 are.
   */
  @Test
  void aBoundThatMayBeChanceIsDropped() {
    BoxSearch.Found found = found(cases(blocks(0, 10, 1, 30, 0, 1)));
    assertThat(found.box().bounds()).containsExactly(FROM);
    assertThat(found.box().limit(FROM)).isEqualTo(10.5);
    // Then the box has 30 of 31 and without its bound 30 of 41: 31 q^30 p + q^31 with q = 30/41.
    double q = 30 / 41.0;
    assertThat(found.quasiP().get(FROM))
        .isCloseTo(31 * Math.pow(q, 30) * (1 - q) + Math.pow(q, 31), within(1e-12));
  }

  /** Ten of 13: (10 / 13)^10 = .07 is more than one in twenty, so that the whole space is left. */
  @Test
  void whereEveryBoundMayBeChanceTheWholeSpaceIsLeft() {
    BoxSearch.Found found = found(cases(blocks(0, 3, 1, 10)));
    assertThat(found.box().bounds()).isEmpty();
    assertThat(found.quasiP()).isEmpty();
    assertThat(found.steps()).hasSize(4);
  }

  @Test
  void whatIsTooSmallToPeelIsTheWholeSpace() {
    BoxSearch.Found found = found(cases(blocks(0, 5, 1, 5)));
    assertThat(found.box().bounds()).isEmpty();
    assertThat(found.steps()).hasSize(1);
    assertThat(found(cases(blocks(1, 20))).steps()).hasSize(1);
  }

  /** 99 deals, in none of which ten yes come together; the whole is no box. */
  @Test
  void chanceIsAskedOnlyWhereThereIsSomethingToFind() {
    assertThat(chance(cases(blocks(0, 30, 1, 10)))).isEqualTo(.01);
    assertThat(chance(cases(blocks(0, 30)))).isEqualTo(1);
    assertThat(chance(cases(blocks(1, 30)))).isEqualTo(1);
    assertThat(chance(cases(blocks(0, 5, 1, 5)))).isEqualTo(1);
    double[][] pairs = new double[30][2];
    Arrays.setAll(pairs, i -> new double[] {i < 20 ? 0 : 1, i < 20 ? 0 : 1});
    double[] values = IntStream.range(0, 30).asDoubleStream().toArray();
    assertThat(chance(Cases.of(line(2, values), deals(pairs)))).isEqualTo(.01);
  }

  private static double chance(Cases cases) {
    return new BoxSearch(cases, cases.all()).chance(Chance.of(cases.size(), 1, "this"));
  }

  /** Of a single name among others nothing is written but which it is. */
  @Test
  void namesMakeABoxToo() {
    Factor kind =
        listed("channel.kind", ChannelKind.CHOSEN, ChannelKind.DIRECT, ChannelKind.INDIRECT);
    Cases cases =
        Cases.of(
            ByHand.table(List.of(kind), blocks(0, 12, 1, 12, 2, 12)),
            deals(blocks(1, 12, 0, 12, 1, 12)));
    BoxSearch.Found found = found(cases);
    Bound names = new Bound(0, Side.ONE_OF);
    assertThat(found.box().bounds()).containsExactly(names);
    // 24 of 24 where 24 of 36 are.
    assertThat(found.quasiP().get(names)).isCloseTo(Math.pow(2 / 3.0, 24), within(1e-15));
    Restriction told = Restriction.of(cases.axes().get(0), found.box(), names, .001);
    assertThat(told.kind()).isEqualTo(Restriction.Kind.ONE_OF);
    assertThat(told.condition()).isEqualTo("chosen or indirect");
    assertThat(told.names()).containsExactly("chosen", "indirect");
    assertThat(told.value()).isNaN();
  }

  @Test
  void boundsAreToldInWords() {
    Cases cases = cases(blocks(0, 15, 1, 10, 0, 15));
    BoxSearch.Found found = found(cases);
    List<Restriction> told =
        found.quasiP().entrySet().stream()
            .map(e -> Restriction.of(cases.axes().get(0), found.box(), e.getKey(), e.getValue()))
            .toList();
    assertThat(told.stream().map(Restriction::condition))
        .containsExactly("at least 15.5", "at most 25.5");
    assertThat(told.stream().map(Restriction::limit)).containsExactly("15.5", "25.5");
    assertThat(told).allMatch(bound -> bound.names().isEmpty());
    assertThat(told.get(1).value()).isEqualTo(25.5);
  }

  @Test
  void noYesIsNoEvidenceAndNoChanceIsAll() {
    assertThat(BoxSearch.quasiP(0, 10, .5)).isEqualTo(1);
    assertThat(BoxSearch.quasiP(0, 10, 0)).isEqualTo(1);
    assertThat(BoxSearch.quasiP(10, 10, 1)).isEqualTo(1);
    assertThat(BoxSearch.quasiP(5, 10, 0)).isEqualTo(0);
    // 1 of 10 or more: 1 - .5^10.
    assertThat(BoxSearch.quasiP(1, 10, .5)).isCloseTo(1 - 1 / 1024.0, within(1e-12));
  }

  // Bounds of boxes, and where they settle.

  private static Box settled(Cases cases, int[] members, Box box) {
    return new Borders(cases.axes(), members, box).settled();
  }

  /** From level 2 of five: half way between 2 and 3. */
  @Test
  void boundsSettleHalfWay() {
    Cases cases = cases(0, 0, 1, 1, 1);
    Box whole = Box.whole(cases.axes());
    assertThat(settled(cases, cases.all(), whole.atLeast(0, 2)).limit(FROM)).isEqualTo(2.5);
    assertThat(settled(cases, cases.all(), whole.atMost(0, 2)).limit(UP_TO)).isEqualTo(3.5);
    // The first and the last level alone are out.
    assertThat(settled(cases, cases.all(), whole.atLeast(0, 1)).limit(FROM)).isEqualTo(1.5);
    assertThat(settled(cases, cases.all(), whole.atMost(0, 3)).limit(UP_TO)).isEqualTo(4.5);
    assertThat(settled(cases, cases.all(), whole).bounds()).isEmpty();
  }

  /** Without the case at 2 the nearest below is 1: half way to 3 is 2, and both ways round. */
  @Test
  void onlyMembersKeepABoundInPlace() {
    Cases cases = cases(0, 0, 1, 1, 1);
    Box whole = Box.whole(cases.axes());
    int[] without = {0, 2, 3, 4};
    assertThat(settled(cases, without, whole.atLeast(0, 2)).limit(FROM)).isEqualTo(2);
    assertThat(settled(cases, new int[] {0, 1, 2, 4}, whole.atMost(0, 2)).limit(UP_TO))
        .isEqualTo(4);
    // With nothing else to keep out there is no bound.
    assertThat(settled(cases, new int[] {2, 3, 4}, whole.atLeast(0, 2)).bounds()).isEmpty();
    assertThat(settled(cases, new int[] {0, 1, 2}, whole.atMost(0, 2)).bounds()).isEmpty();
  }

  /** What the other factor keeps out does not hold a bound. */
  @Test
  void whatOtherBoundsKeepOutMovesNone() {
    List<Factor> factors = List.of(listed("iran.trust", .1, .2, .3), listed("us.trust", .1, .2));
    Cases cases =
        Cases.of(
            ByHand.table(factors, new int[] {0, 1, 2, 2}, new int[] {1, 0, 1, 0}),
            deals(0, 0, 1, 0));
    Box corner = Box.whole(cases.axes()).atLeast(0, 2).atLeast(1, 1);
    Box box = settled(cases, cases.all(), corner);
    // At .2 of iran.trust us.trust is .1, which is out already: half way is between .1 and .3.
    assertThat(box.limit(FROM)).isEqualTo(.2);
    assertThat(box.contains(1)).isFalse();
    assertThat(box.of(cases.all())).containsExactly(2);
    assertThat(box.restricted()).isEqualTo(2);
  }

  @Test
  void aBoxHoldsWhatIsWithinItsBounds() {
    Cases cases = cases(0, 0, 1, 1, 1);
    Box whole = Box.whole(cases.axes());
    assertThat(whole.of(cases.all())).containsExactly(0, 1, 2, 3, 4);
    assertThat(whole.high(0)).isEqualTo(4);
    Box inner = whole.from(0, 1.5).upTo(0, 3);
    assertThat(inner.of(cases.all())).containsExactly(1, 2);
    assertThat(inner.bounds()).containsExactly(FROM, UP_TO);
    assertThat(inner.restricted()).isEqualTo(1);
    assertThat(inner.without(FROM).of(cases.all())).containsExactly(0, 1, 2);
    assertThat(inner.without(UP_TO).of(cases.all())).containsExactly(1, 2, 3, 4);
    assertThat(inner.without(FROM).bounds()).containsExactly(UP_TO);
    assertThat(whole.from(0, 9).of(cases.all())).isEmpty();
    assertThat(whole.upTo(0, 0).of(cases.all())).isEmpty();
    assertThat(whole.from(0, 9).limit(FROM)).isEqualTo(9);
    assertThat(whole.upTo(0, 0).limit(UP_TO)).isEqualTo(0);
    // A level past the last, or before the first, has the value of that.
    assertThat(whole.atLeast(0, 5).limit(FROM)).isEqualTo(5);
    assertThat(whole.atLeast(0, 4).limit(FROM)).isEqualTo(5);
    assertThat(whole.atLeast(0, 3).limit(FROM)).isEqualTo(4);
    assertThat(whole.atMost(0, -1).limit(UP_TO)).isEqualTo(1);
  }
}
