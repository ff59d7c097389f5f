package winset.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static winset.analysis.ByHand.factor;
import static winset.analysis.ByHand.listed;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import winset.scenario.ChannelKind;
import winset.sweep.Factor;
import winset.sweep.Levels;

/** Lines between values, and the values they are between. */
class CutPointsTest {

  private static Axis spaced(double... values) {
    return Axis.ordered(factor("iran.trust", new Levels.Spaced(0, 1000, 1001, false)), values);
  }

  private static Axis ratios(double... values) {
    return Axis.ordered(factor("iran.trust", new Levels.Geometric(1, 1000, 1001, false)), values);
  }

  private static void bothAre(Axis axis, double below, double above, double line) {
    assertThat(CutPoints.least(axis, below, above)).isEqualTo(line);
    assertThat(CutPoints.most(axis, below, above)).isEqualTo(line);
  }

  /** .355 has one digit more than it takes: .4 is not below .4, .35 (.355 is a little less) is. */
  @Test
  void numbersHaveAsFewDigitsAsKeepThemApart() {
    Axis unit = spaced(0, 1);
    bothAre(unit, .3, .5, .4);
    bothAre(unit, .31, .4, .35);
    bothAre(unit, .3, .4, .35);
    bothAre(unit, .2, 1, .6);
    bothAre(unit, -.5, -.3, -.4);
    bothAre(unit, -.5, .5, 0);
    // Half way is .26: .3 is not between, .26 is.
    bothAre(unit, .24, .28, .26);
    // Half way is .34, but .3 is the lower value itself; so is .3 the upper one of .26.
    bothAre(unit, .3, .38, .34);
    bothAre(unit, .22, .3, .26);
  }

  /**
   * The range is 1000, so a line may be off by 2: 100 may stand for 101.5 and for 102, not for
   * 102.05; with three digits that is 102.
   */
  @Test
  void ofNumbersThatLieCloseTheLineMayBeOffByAFiveHundredthOfTheRange() {
    bothAre(spaced(0, 1000), 101, 102, 100);
    bothAre(spaced(0, 1000), 101.9, 102.1, 100);
    bothAre(spaced(0, 1000), 101.9, 102.2, 102);
    bothAre(spaced(0, 1000), 98.2, 98.4, 100);
    bothAre(spaced(0, 1000), 97.8, 98.1, 98);
    // Of a range from 900 to 1000 a five-hundredth is .2.
    bothAre(spaced(900, 1000), 901, 902, 901.5);
  }

  /** On a scale of ratios by a five-hundredth of itself: 1.015 +- .002, 101.5 +- .2. */
  @Test
  void ofRatiosItMayBeOffByAFiveHundredthOfItself() {
    bothAre(spaced(1, 1000), 1.01, 1.02, 1);
    bothAre(ratios(1, 1000), 1.01, 1.02, 1.015);
    bothAre(ratios(1, 1000), 1.001, 1.002, 1);
    bothAre(ratios(1, 1000), 101, 102, 101.5);
  }

  /** Neighbours among doubles: the line is one of them. */
  @Test
  void neighboursAreKeptApartAsFarAsTheyCan() {
    double below = .1 + .2;
    double above = Math.nextUp(below);
    assertThat(CutPoints.least(spaced(below, above), below, above)).isIn(below, above);
    double lower = Math.nextDown(below);
    assertThat(CutPoints.least(spaced(lower, below), lower, below)).isIn(lower, below);
  }

  @Test
  void ofWholeNumbersAndDatesTheLineIsOneOfThem() {
    Axis whole =
        Axis.ordered(factor("iran.trust", new Levels.Spaced(1, 9, 9, true)), new double[] {1, 9});
    assertThat(CutPoints.least(whole, 3, 6)).isEqualTo(5);
    assertThat(CutPoints.most(whole, 3, 6)).isEqualTo(4);
    bothAre(whole, 3, 5, 4);
    assertThat(CutPoints.least(whole, 3, 4)).isEqualTo(4);
    assertThat(CutPoints.most(whole, 3, 4)).isEqualTo(3);
    assertThat(CutPoints.text(whole, 4)).isEqualTo("4");
    LocalDate first = LocalDate.of(2021, 4, 1);
    LocalDate last = LocalDate.of(2021, 4, 4);
    Axis dates = dates(first, last);
    double least = CutPoints.least(dates, Axis.key(first), Axis.key(last));
    double most = CutPoints.most(dates, Axis.key(first), Axis.key(last));
    assertThat(CutPoints.text(dates, least)).isEqualTo("2021-04-03");
    assertThat(CutPoints.text(dates, most)).isEqualTo("2021-04-02");
  }

  private static Axis dates(LocalDate first, LocalDate last) {
    return Axis.ordered(
        factor("iran.trust", new Levels.Days(first, last, 4)),
        new double[] {Axis.key(first), Axis.key(last)});
  }

  @Test
  void numbersAreShownAtTheirShortest() {
    assertThat(CutPoints.text(spaced(0, 1), .5)).isEqualTo("0.5");
    assertThat(CutPoints.text(spaced(0, 1), 2)).isEqualTo("2");
  }

  @Test
  void valuesHaveNumbersWhereTheyHaveAnOrder() {
    assertThat(Axis.key(LocalDate.of(1970, 1, 11))).isEqualTo(10);
    assertThat(Axis.key(Integer.valueOf(3))).isEqualTo(3);
    assertThat(Axis.key(Double.valueOf(.25))).isEqualTo(.25);
    assertThatThrownBy(() -> Axis.key(ChannelKind.DIRECT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith(" has no order");
  }

  /** Levels of .3 .1 .2 .1: 2 0 1 0; sorted by them the cases are 1 3 2 0. */
  @Test
  void casesHaveLevelsAndAreSortedByThem() {
    Axis axis = spaced(.3, .1, .2, .1);
    assertThat(axis.size()).isEqualTo(3);
    assertThat(new int[] {axis.level(0), axis.level(1), axis.level(2), axis.level(3)})
        .containsExactly(2, 0, 1, 0);
    assertThat(axis.sorted()).containsExactly(1, 3, 2, 0);
    assertThat(axis.sorted(2)).isEqualTo(2);
    assertThat(new int[] {axis.start(0), axis.start(1), axis.start(2), axis.start(3)})
        .containsExactly(0, 2, 3, 4);
    assertThat(
            new int[] {axis.from(.1), axis.from(.15), axis.from(.2), axis.from(.05), axis.from(.4)})
        .containsExactly(0, 1, 1, 0, 3);
    assertThat(new int[] {axis.to(.1), axis.to(.15), axis.to(.2), axis.to(.05), axis.to(.4)})
        .containsExactly(0, 0, 1, -1, 2);
  }

  /** Of the plan's three names two occur, in the plan's order whatever that of the points. */
  @Test
  void namesStandInTheOrderOfThePlan() {
    Factor kind =
        listed("channel.kind", ChannelKind.CHOSEN, ChannelKind.DIRECT, ChannelKind.INDIRECT);
    Axis axis = Axis.named(kind, List.of(ChannelKind.INDIRECT, ChannelKind.CHOSEN));
    assertThat(axis.isNamed()).isTrue();
    assertThat(axis.size()).isEqualTo(2);
    assertThat(axis.name(0)).isEqualTo("chosen");
    assertThat(axis.name(1)).isEqualTo("indirect");
    assertThat(axis.level(0)).isEqualTo(1);
    assertThat(axis.level(1)).isEqualTo(0);
    assertThat(spaced(1, 2).isNamed()).isFalse();
  }
}
