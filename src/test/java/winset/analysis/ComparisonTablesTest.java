package winset.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static winset.analysis.ByHand.deals;
import static winset.analysis.ByHand.line;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import winset.results.Table;
import winset.sweep.Plan;

/** The numbers of a comparison in its files, and what is said of it beside them. */
class ComparisonTablesTest {

  private static final double NO = Double.NaN;
  private static final double[] NONE = {0, 0, 0, 0, 0, 0, 0, 0};
  private static final double[] ALL = {1, 1, 1, 1, 1, 1, 1, 1};
  private static final double[] HALF = {1, 1, 1, 1, 0, 0, 0, 0};

  private static Comparison pairs(Response a, Response b) throws UnlikeSweepsException {
    double[] values = new double[a.points()];
    for (int i = 0; i < values.length; i++) {
      values[i] = (i + 1) / 10.0;
    }
    Plan plan = line(8, values);
    return Comparison.of(plan, a, plan, b);
  }

  private static Plan seeded(Plan plan, int seed) {
    return new Plan("", plan.scenario(), plan.factors(), plan.design(), 8, seed, List.of());
  }

  /** Up, down, as before, and nothing to compare. */
  private static Comparison four() throws UnlikeSweepsException {
    return pairs(
        deals(new double[][] {NONE, ALL, HALF, {NO}}),
        deals(new double[][] {ALL, NONE, HALF, ALL}));
  }

  @Test
  void everyColumnHasAName() throws Exception {
    assertThat(four().header())
        .containsExactly(
            "measure",
            "point",
            "iran.trust",
            "n_a",
            "n_b",
            "a",
            "b",
            "difference",
            "low",
            "high",
            "p",
            "p_adjusted",
            "separates",
            "variance_factor");
  }

  /**
   * Where all eight pairs differ p is 2/256 and Wilson cannot rule out .324405 of them (1.959964^2
   * = 3.841459 of 8 + 3.841459): 1 - 2 x .324405. Adjusted among three tests 3/2 x 2/256 =
   * .01171875. Where none differs nothing is as unlikely, and .324405 may.
   */
  @Test
  void aRowOfEachPointIsThatByHand() throws Exception {
    String[] rows = rounded(Table.text(four()::rows));
    assertThat(rows)
        .containsExactly(
            "deal,0,0.1,8,8,0,1,1,0.351,1,0.007,0.011,true,",
            "deal,1,0.2,8,8,1,0,-1,-1,-0.351,0.007,0.011,true,",
            "deal,2,0.3,8,8,0.5,0.5,0,-0.324,0.324,1,1,false,",
            "deal,3,0.4,0,0,,,,,,,,,");
  }

  /** Long numbers cut after three digits. */
  private static String[] rounded(String text) {
    return text.replaceAll("(0\\.\\d{3})\\d{4,}", "$1").split("\n");
  }

  /**
   * Over the three points that can be compared A has 0, 1 and .5, B 1, 0 and .5. The half of both
   * varies alike: .25 x 8/7 / 8 = .0357143 of variance, over 9 points squared .00396825, which is
   * sd .0629941; t of 7 degrees 2.364624: .148957. Differences do not vary at all, so Wilson's
   * .324405 stands for what may.
   */
  @Test
  void theRowOverAllIsThatByHand() throws Exception {
    assertThat(rounded(Table.text(four()::overall)))
        .containsExactly("deal,true,3,24,24,0.5,0.351,0.648,0.5,0.351,0.648,0,-0.324,0.324,,2,1,1");
    assertThat(Comparison.HEADER).hasSize(18).startsWith("measure", "paired", "points", "n_a");
  }

  @Test
  void whatIsNotKnownIsLeftEmpty() throws Exception {
    Response three = Response.of("days", false, new double[][] {{3}});
    Response five = Response.of("days", false, new double[][] {{5}});
    assertThat(Table.text(pairs(three, five)::overall))
        .isEqualTo("days,true,1,1,1,3,,,5,,,2,,,,0,0,0\n");
    assertThat(Table.text(pairs(three, five)::rows)).isEqualTo("days,0,0.1,1,1,3,5,2,,,,,,\n");
    Plan plan = line(8, .1);
    Response more = Response.of("days", false, new double[][] {{5, 7, 6}});
    assertThat(Table.text(Comparison.of(plan, three, seeded(plan, 2), more)::overall))
        .startsWith("days,false,1,1,3,3,,,6,");
  }

  /** The factor is that of ComparisonTest: 7/3. */
  @Test
  void theFactorOfPairingIsTold() throws Exception {
    Comparison pairs =
        pairs(deals(new double[][] {{0, 0, 1, 1}}), deals(new double[][] {{0, 1, 1, 1}}));
    String factor = Table.text(pairs::overall).split(",", -1)[14];
    assertThat(Double.parseDouble(factor)).isCloseTo(7 / 3.0, within(1e-9));
    assertThat(Table.text(pairs::rows)).endsWith("," + factor + "\n");
  }

  @Test
  void aPointAtFivePercentSeparatesAndOneAboveDoesNot() {
    assertThat(row(.05, 0, 1).separates()).isTrue();
    assertThat(row(.0500001, 0, 1).separates()).isFalse();
    assertThat(row(NO, 0, 1).separates()).isFalse();
    assertThat(row(1, 0, 1).higher()).isTrue();
    assertThat(row(1, .5, .5).higher()).isFalse();
    assertThat(row(1, 1, 0).higher()).isFalse();
  }

  private static Comparison.Row row(double adjusted, double a, double b) {
    return new Comparison.Row(
        0, new PointPairs(4, 4, a, b, Optional.empty(), adjusted, NO, false), adjusted);
  }

  @Test
  void someOfThePointsAreComparedAlone() throws Exception {
    Comparison four = four();
    assertThat(four.difference().mean()).isEqualTo(0);
    assertThat(four.difference(point -> point == 0).orElseThrow().mean()).isEqualTo(1);
    assertThat(four.difference(point -> point > 0).orElseThrow().mean()).isEqualTo(-.5);
    assertThat(four.difference(point -> point == 3)).isEmpty();
    assertThat(four.difference(point -> false)).isEmpty();
    assertThat(four.share()).isTrue();
    Response days = Response.of("days", false, new double[][] {{5, 6}});
    assertThat(pairs(days, days).share()).isFalse();
  }

  @Test
  void sweepsAreTheSameOnlyInPairsAllOfWhichAre() throws Exception {
    Response all = deals(new double[][] {ALL, HALF});
    assertThat(pairs(all, all).same()).isTrue();
    assertThat(pairs(all, deals(new double[][] {ALL, NONE})).same()).isFalse();
    assertThat(pairs(all, deals(new double[][] {{NO}, {NO}})).same()).isFalse();
    assertThat(pairs(all, deals(new double[][] {{NO}, HALF})).same()).isTrue();
    Plan plan = line(8, .1, .2);
    assertThat(Comparison.of(plan, all, seeded(plan, 2), all).same()).isFalse();
  }

  @Test
  void otherPointsAreRefusedWhereRunsAreComparedToo() {
    Response runs = deals(new double[][] {HALF, HALF});
    assertThatThrownBy(() -> Comparison.of(line(8, .1, .2), runs, line(8, .1, .3), runs))
        .isInstanceOf(UnlikeSweepsException.class)
        .hasMessage("iran.trust at point 1 is 0.2 in A and 0.3 in B");
  }
}
