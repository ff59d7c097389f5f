package winset.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static winset.analysis.ByHand.blocks;
import static winset.analysis.ByHand.deals;
import static winset.analysis.ByHand.line;
import static winset.analysis.ByHand.listed;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import winset.analysis.Finding.Numbers;
import winset.analysis.Restriction.Kind;
import winset.measure.Interval;
import winset.results.Table;
import winset.scenario.ChannelKind;
import winset.sweep.Design;
import winset.sweep.Factor;
import winset.sweep.Plan;
import winset.sweep.Sobol;

/**
 * Scenario discovery on a line of points, told in sentences and tables. Between blocks of no and
 * yes there is a gap, so that the box that is found without some of the points holds the same of
 * them.
 */
class DiscoveryByHandTest {

  private static Discovery found(Plan plan, Response response) {
    return Discovery.of(plan, response).orElseThrow();
  }

  /** Evenly from one value up to another. */
  private static DoubleStream between(double from, double to, int points) {
    return IntStream.range(0, points).mapToDouble(i -> from + (to - from) * i / (points - 1));
  }

  /**
   * Twenty no's from .01 to .2, twenty yes from .81 to 1: half way is .505, and .5 tells as well.
   */
  private static Discovery one(String measure) {
    double[] values = DoubleStream.concat(between(.01, .2, 20), between(.81, 1, 20)).toArray();
    double[][] runs = new double[40][1];
    IntStream.range(20, 40).forEach(i -> runs[i][0] = 1);
    return found(line(1, values), Response.of(measure, true, runs));
  }

  private static String rows(Discovery discovery, String file) {
    return Table.text(numbers(discovery, file).rows());
  }

  private static Numbers numbers(Discovery discovery, String file) {
    Map<String, Numbers> tables = discovery.tables();
    assertThat(tables).containsOnlyKeys("boxes.csv", "limits.csv", "prim.csv");
    return Optional.ofNullable(tables.get(file)).orElseThrow();
  }

  /** Twenty of twenty: by Wilson from 20 / (20 + 3.841459) = .8389. */
  @Test
  void aBoxIsToldInASentence() {
    assertThat(one("deal").sentences())
        .containsExactly(
            "A deal in 100 % (84 to 100) of runs when iran.trust is at least 0.5; that holds at 50 % "
                + "of the points and covers 100 % (84 to 100) of all deals; out of sample 100 %, "
                + "covering 100 %.");
    assertThat(one("days <= 60").sentences())
        .containsExactly(
            "days <= 60 in 100 % (84 to 100) of runs when iran.trust is at least 0.5; that holds at "
                + "50 % of the points and covers 100 % (84 to 100) of all such runs; out of sample "
                + "100 %, covering 100 %.");
  }

  /**
   * Four levels of trust with 0, 60, 225 and 285 of 300, whatever the five levels of noise: without
   * four of the twenty points no box beats chance, so that the points left out are in the whole
   * space, where 570 of 1200 come to a deal.
   */
  @Test
  void aBoxThatOtherPointsDoNotBearOutIsDoubted() {
    Plan grid =
        ByHand.plan(
            new Design.Grid(),
            300,
            listed("channel.noise", 0., .1, .2, .3, .4),
            listed("iran.trust", .15, .25, .35, .45));
    int[] deals = {0, 60, 225, 285};
    double[][] runs = new double[20][300];
    for (int point = 0; point < 20; point++) {
      Arrays.fill(runs[point], 0, deals[point % 4], 1);
    }
    assertThat(found(grid, Response.of("deal", true, runs)).sentences())
        .singleElement()
        .asString()
        .startsWith("A deal in 85 % (")
        .endsWith(
            "out of sample 48 %, covering 100 %. As it is 48 % over all points, those that it was "
                + "not found on do not bear this out: do not rely on it.");
  }

  @Test
  void theTableOfBoxesHasARowOfEach() {
    assertThat(numbers(one("deal"), "boxes.csv").header())
        .containsExactly(
            "measure",
            "box",
            "points",
            "mass",
            "coverage",
            "coverage_low",
            "coverage_high",
            "density",
            "density_low",
            "density_high",
            "coverage_out_of_sample",
            "density_out_of_sample",
            "p",
            "false_alarm_rate");
    assertThat(rows(one("deal"), "boxes.csv").replaceAll("(0\\.8388)\\d*", "$1"))
        .isEqualTo("deal,1,20,0.5,1,0.8388,1,1,0.8388,1,1,1,0.01,0.05\n");
  }

  /** Quasi-p of twenty of twenty where half are yes: .5^20 = 9.5367431640625E-7. */
  @Test
  void theTableOfLimitsHasARowOfEach() {
    assertThat(numbers(one("deal"), "limits.csv").header())
        .containsExactly("measure", "box", "factor", "bound", "limit", "quasi_p");
    String[] cells = rows(one("deal"), "limits.csv").strip().split(",");
    assertThat(cells).startsWith("deal", "1", "iran.trust", "at-least", "0.5").hasSize(6);
    assertThat(Double.parseDouble(cells[5])).isCloseTo(Math.pow(.5, 20), within(1e-18));
  }

  /** From 40 points two go at first, then one at a time; all yes stay, and the box is the last. */
  @Test
  void theTableOfPeelingHasARowOfEachStep() {
    assertThat(numbers(one("deal"), "prim.csv").header())
        .containsExactly(
            "measure",
            "box",
            "step",
            "restrictions",
            "points",
            "mass",
            "coverage",
            "density",
            "chosen");
    String[] rows = rows(one("deal"), "prim.csv").split("\n");
    assertThat(rows).hasSize(21);
    assertThat(rows[0]).isEqualTo("deal,1,0,0,40,1,1,0.5,false");
    assertThat(rows[3]).isEqualTo("deal,1,3,1,36,0.9,1,0.5555555555555556,false");
    assertThat(rows[14]).isEqualTo("deal,1,14,1,25,0.625,1,0.8,false");
    assertThat(rows[19]).isEqualTo("deal,1,19,1,20,0.5,1,1,false");
    assertThat(rows[20]).isEqualTo("deal,1,20,1,20,0.5,1,1,true");
  }

  /**
   * Twenty yes from .01 to .2, forty no's from .405 to .6, twenty yes from .81 to 1. Both ends are
   * as good to peel, so that the lower one goes, and the first box is the upper; of the rest the
   * lower is. Each covers half: 40 yes pull by .5 / 40 each way, so that its variance is 40 x (.5 /
   * 40)^2 x 80 / 79, which is that of 39.5 cases; t of 79 degrees is 1.99045: .349 to .651.
   */
  @Test
  void aSecondBoxIsOfTheOtherPoints() {
    double[] values =
        DoubleStream.concat(
                between(.01, .2, 20),
                DoubleStream.concat(between(.405, .6, 40), between(.81, 1, 20)))
            .toArray();
    Discovery two = found(line(1, values), deals(blocks(1, 20, 0, 40, 1, 20)));
    assertThat(two.sentences())
        .containsExactly(
            "A deal in 100 % (84 to 100) of runs when iran.trust is at least 0.7; that holds at 25 % "
                + "of the points and covers 50 % (35 to 65) of all deals; out of sample 100 %, "
                + "covering 50 %.",
            "Of the other points: a deal in 100 % (84 to 100) of runs when iran.trust is at most "
                + "0.3; that holds at 25 % of the points and covers 50 % (35 to 65) of all deals; out "
                + "of sample 100 %, covering 50 %.");
    assertThat(two.boxes().stream().map(ScenarioBox::number)).containsExactly(1, 2);
    assertThat(two.tradeOff().stream().filter(PeelingStep::chosen).map(PeelingStep::box))
        .containsExactly(1, 2);
    // The second begins with the sixty that are left, a third of which is yes.
    assertThat(two.tradeOff().stream().filter(step -> step.box() == 2).findFirst().orElseThrow())
        .isEqualTo(new PeelingStep(2, 0, 0, 60, .75, .5, 1 / 3.0, false));
    assertThat(rows(two, "limits.csv").split("\n", -1)[1])
        .startsWith("deal,2,iran.trust,at-most,0.3,");
  }

  /**
   * Four blocks of fifteen yes with 45 no's between them; the upper ones are found first, the
   * second and third between two bounds. The fourth stands out among what is left, but three are
   * told.
   */
  @Test
  void threeBoxesAreTold() {
    int[] runs = blocks(1, 15, 0, 45, 1, 15, 0, 45, 1, 15, 0, 45, 1, 15);
    Discovery three = found(line(195), deals(runs));
    assertThat(three.boxes()).hasSize(3);
    assertThat(three.boxes().stream().map(ScenarioBox::points)).containsExactly(15, 15, 15);
    assertThat(three.boxes().stream().map(box -> box.density().mean())).containsOnly(1.0);
    assertThat(rows(three, "limits.csv").replaceAll("(?m)^deal,|,[^,]*$|iran.trust,", ""))
        .isEqualTo(
            "1,at-least,180.5\n2,at-least,120.5\n2,at-most,135.5\n3,at-least,60.5\n"
                + "3,at-most,75.5");
  }

  /**
   * One of three runs yes at twenty points, none at forty, all at twenty: 80 of 240 over all. The
   * second box would be of the first twenty, whose third is no more than that over all.
   */
  @Test
  void aBoxThatIsNoDenserThanTheWholeIsNotTold() {
    double[][] runs =
        IntStream.range(0, 80)
            .mapToObj(
                i ->
                    i < 20
                        ? new double[] {0, 1, 0}
                        : i < 60 ? new double[] {0, 0, 0} : new double[] {1, 1, 1})
            .toArray(double[][]::new);
    double[] values = IntStream.rangeClosed(1, 80).asDoubleStream().toArray();
    Discovery one = found(line(3, values), deals(runs));
    assertThat(one.boxes()).hasSize(1);
    assertThat(one.boxes().get(0).points()).isEqualTo(20);
    assertThat(one.tradeOff()).allMatch(step -> step.box() == 1);
    assertThat(one.runs()).isEqualTo(240);
    assertThat(one.points()).isEqualTo(80);
    assertThat(one.density()).isCloseTo(1 / 3.0, within(1e-15));
  }

  /** 3 of 13 are no's and lie together, as 4 of 286 ways have them; but (10 / 13)^10 is 7 %. */
  @Test
  void whatStandsOutWithoutACertainBoundIsSaidToDoSo() {
    Discovery none = found(line(13), deals(blocks(0, 3, 1, 10)));
    assertThat(none.chance()).isLessThanOrEqualTo(.05).isGreaterThanOrEqualTo(.01);
    assertThat(none.boxes()).isEmpty();
    assertThat(none.sentences())
        .containsExactly(
            "For deal a part of the space stands out from chance, but with 13 points none of its "
                + "bounds does by itself.");
    assertThat(none.tradeOff()).hasSize(4).noneMatch(PeelingStep::chosen);
  }

  /** Of eleven one can go; with yes at both ends every deal comes as far. 2 of 11 are 18 %. */
  @Test
  void whatChanceDoesAsWellIsNoBox() {
    Discovery none = found(line(11), deals(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1));
    assertThat(none.chance()).isEqualTo(1);
    assertThat(none.sentences())
        .containsExactly(
            "No part of the space stands out from chance for deal (p = 1.0: so often chance comes as "
                + "far; over all 18 %).");
    assertThat(none.tradeOff()).hasSize(2).noneMatch(PeelingStep::chosen);
    assertThat(none.tables()).containsKey("prim.csv");
    assertThat(rows(none, "boxes.csv")).isEmpty();
    assertThat(rows(none, "limits.csv")).isEmpty();
    assertThat(rows(none, "prim.csv"))
        .isEqualTo(
            "deal,1,0,0,11,1,1,0.18181818181818182,false\ndeal,1,1,1,10,0.9090909090909091,0.5,0.1,false\n");
  }

  @Test
  void tenPointsAreTooFew() {
    assertThat(found(line(10), deals(blocks(0, 5, 1, 5))).sentences())
        .containsExactly(
            "Too few points to tell whether a part of the space stands out for deal (10).");
  }

  @Test
  void whereAllAgreeNoPartStandsOut() {
    Discovery none = found(line(12), deals(blocks(0, 12)));
    assertThat(none.sentences())
        .containsExactly("No part of the space stands out: A deal in no run.");
    assertThat(none.density()).isZero();
    // Of no yes nothing has a share.
    assertThat(rows(none, "prim.csv")).startsWith("deal,1,0,0,12,1,,0,false\n");
    Response days = Response.of("days <= 60", true, new double[][] {{1}, {1}});
    assertThat(found(line(2), days).sentences())
        .containsExactly("No part of the space stands out: days <= 60 in every run.");
  }

  @Test
  void whereNothingVariesOrIsYesOrNoThereIsNoDiscovery() {
    assertThat(Discovery.of(line(1, .5), deals(1))).isEmpty();
    assertThat(Discovery.of(line(2), deals(new double[][] {{Double.NaN}, {Double.NaN}}))).isEmpty();
    Response days = Response.of("days", false, new double[][] {{1}, {0}});
    assertThat(Discovery.of(line(2), days)).isEmpty();
  }

  @Test
  void factorsHaveTheSpansOfTheirPoints() {
    Factor kind =
        listed("channel.kind", ChannelKind.CHOSEN, ChannelKind.DIRECT, ChannelKind.INDIRECT);
    Factor date = listed("us.trust", LocalDate.of(1970, 1, 3), LocalDate.of(1970, 1, 11));
    Plan plan =
        ByHand.table(
            List.of(listed("iran.trust", .1, .2, .4), kind, date, listed("us.quota", .6)),
            new int[] {0, 1, 2},
            new int[] {2, 0, 0},
            new int[] {1, 0, 0},
            new int[] {0, 0, 0});
    Discovery found = found(plan, deals(0, 1, 0));
    List<Discovery.Span> spans = found.spans();
    assertThat(spans.stream().map(span -> span.factor().name()))
        .containsExactly("iran.trust", "channel.kind", "us.trust");
    assertThat(spans.get(0).least()).isEqualTo(.1);
    assertThat(spans.get(0).most()).isEqualTo(.4);
    assertThat(spans.get(0).names()).isEmpty();
    assertThat(spans.get(1).least()).isNaN();
    assertThat(spans.get(1).most()).isNaN();
    assertThat(spans.get(1).names()).containsExactly("chosen", "indirect");
    assertThat(spans.get(2).least()).isEqualTo(2);
    assertThat(spans.get(2).most()).isEqualTo(10);
    assertThat(found.plan()).isSameAs(plan);
    assertThat(found.measure()).isEqualTo("deal");
  }

  private static Restriction bound(String path, Kind kind, String limit) {
    return new Restriction(listed(path, .1), kind, 0, limit, List.of(), .01);
  }

  @Test
  void conditionsAreListedByFactor() {
    Restriction from = bound("iran.trust", Kind.AT_LEAST, "0.3");
    Restriction to = bound("iran.trust", Kind.AT_MOST, "0.7");
    Restriction us = bound("us.trust", Kind.AT_LEAST, "0.5");
    Restriction kind = bound("channel.kind", Kind.ONE_OF, "chosen or direct");
    assertThat(DiscoveryWords.conditions(box(from))).isEqualTo("iran.trust is at least 0.3");
    assertThat(DiscoveryWords.conditions(box(from, us)))
        .isEqualTo("iran.trust is at least 0.3 and us.trust is at least 0.5");
    assertThat(DiscoveryWords.conditions(box(from, to, us, kind)))
        .isEqualTo(
            "iran.trust is at least 0.3 and at most 0.7, us.trust is at least 0.5 and channel.kind "
                + "is chosen or direct");
  }

  private static ScenarioBox box(Restriction... bounds) {
    Estimate half = new Estimate(.5, new Interval(.4, .6));
    return new ScenarioBox(1, List.of(bounds), 9, .5, half, half, .5, .5, .01);
  }

  /** Of a design that fills the space a tree is grown beside the boxes. */
  @Test
  void aTreeHasARowOfEachPart() {
    RegressionTree tree = RegressionTree.of(line(20), deals(blocks(0, 10, 1, 10))).orElseThrow();
    Numbers numbers = Optional.ofNullable(tree.tables().get("tree.csv")).orElseThrow();
    assertThat(numbers.header())
        .containsExactly(
            "measure", "node", "parent", "factor", "bound", "limit", "points", "share", "low",
            "high");
    String[] rows = Table.text(numbers.rows()).replaceAll("(0\\.\\d{4})\\d{3,}", "$1").split("\n");
    // Wilson's of ten of ten: from 10 / 13.841459 = .7224.
    assertThat(rows).hasSize(3);
    assertThat(rows[0]).startsWith("deal,0,,,,,20,0.5,");
    assertThat(rows[1]).isEqualTo("deal,1,0,iran.trust,at-most,10.5,10,0,0,0.2775");
    assertThat(rows[2]).isEqualTo("deal,2,0,iran.trust,above,10.5,10,1,0.7224,1");
    assertThat(tree.sentences()).isEmpty();
    assertThat(tree.outline()).hasSize(4).startsWith("Share of runs, deal:");
  }

  @Test
  void aTreeThatIsNotDividedIsASentence() {
    RegressionTree tree = RegressionTree.of(line(3), deals(0, 1, 0)).orElseThrow();
    assertThat(tree.sentences())
        .containsExactly("deal: no single bound of a factor tells the 3 points apart for certain.");
    assertThat(tree.outline()).isEmpty();
    assertThat(RegressionTree.of(line(1, .5), deals(1))).isEmpty();
    Factor factor = listed("iran.trust", .1, .2);
    Plan two = ByHand.plan(new Sobol(2, 1), 1, factor);
    assertThat(RegressionTree.of(two, deals(new double[][] {{Double.NaN}, {}}))).isEmpty();
  }
}
