package winset.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static winset.TestScenarios.nine;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winset.results.ScriptedRows;
import winset.results.SweepResults;
import winset.scenario.ChannelKind;
import winset.scenario.Paths;
import winset.scenario.Scenario;
import winset.sweep.Design;
import winset.sweep.Factor;
import winset.sweep.Levels;
import winset.sweep.OneAtATime;
import winset.sweep.Plan;
import winset.sweep.PointTable;
import winset.sweep.Replications;
import winset.sweep.Row;
import winset.sweep.Sobol;

class AnswerTest {

  private static final Scenario NINE = nine();

  @TempDir Path folder;

  private static Factor factor(String path, Object... values) {
    return new Factor(Paths.find(NINE, path).orElseThrow(), new Levels.Listed(List.of(values)));
  }

  /** Deals as given, by replicate and point; -1 is a run that failed. */
  private SweepResults results(Plan plan, int[][] deals) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (int replicate = 0; replicate < deals.length; replicate++) {
      for (int point = 0; point < deals[replicate].length; point++) {
        rows.add(row(plan, replicate, point, deals[replicate][point]));
      }
    }
    ScriptedRows.write(plan, folder, rows);
    return SweepResults.read(plan, folder);
  }

  private static Row row(Plan plan, int replicate, int point, int deal) {
    long run = replicate * plan.points() + point;
    if (deal < 0) {
      return new Row(run, point, replicate, 1, Row.Status.FAILED, List.of(), "broke");
    }
    List<Object> values =
        java.util.Arrays.asList(
            deal == 1 ? "deal" : "stalemate",
            deal == 1,
            deal == 1 ? 10 : null,
            deal == 1 ? 10 : 366);
    return new Row(run, point, replicate, 1, Row.Status.DONE, values, "");
  }

  private static Plan plan(int replications, Factor... factors) {
    return new Plan("", NINE, List.of(factors), new Design.Grid(), replications, 1, List.of());
  }

  /** Differences 1, 0, 1, 1 by replicate: mean .75, sd .5, t(3) = 3.182446: .75 +- .795612. */
  @Test
  void differencesArePairedByReplicate() throws IOException {
    Plan plan = plan(4, factor("iran.trust", .2, .4));
    Rates rates = Rates.of(results(plan, new int[][] {{0, 1}, {1, 1}, {0, 1}, {0, 1}}));
    Estimate difference = rates.difference("iran.trust", "0.2", "0.4");
    assertThat(difference.mean()).isCloseTo(.75, within(1e-12));
    assertThat(difference.interval().high() - .75).isCloseTo(.795612, within(1e-6));
    assertThat(rates.at("iran.trust", "0.2").mean()).isCloseTo(.25, within(1e-12));
    assertThat(rates.overall().mean()).isCloseTo(.625, within(1e-12));
  }

  @Test
  void aRangeIsToldFromEndToEndAndACategoryFromLeastToMost() throws IOException {
    Plan plan =
        plan(
            2,
            factor("channel.kind", ChannelKind.DIRECT, ChannelKind.INDIRECT),
            factor("iran.trust", .4, .2));
    List<String> answer = Answer.of(results(plan, new int[][] {{1, 1, 1, 0}, {1, 1, 0, 0}}));
    assertThat(answer.get(0)).startsWith("A deal was reached in 62 % (");
    assertThat(answer.get(1)).startsWith("channel.kind from indirect to direct: from 25 % ");
    assertThat(answer.get(2)).startsWith("iran.trust from 0.4 to 0.2: from 75 % ");
  }

  @Test
  void failedRunsAreLeftOut() throws IOException {
    Plan plan = plan(3, factor("iran.trust", .2, .4));
    Rates rates = Rates.of(results(plan, new int[][] {{-1, 1}, {0, -1}, {1, 1}}));
    assertThat(rates.at("iran.trust", "0.2").mean()).isCloseTo(.5, within(1e-12));
    assertThat(rates.difference("iran.trust", "0.2", "0.4").mean()).isCloseTo(.5, within(1e-12));
  }

  /**
   * Point A has 0 1 0 0, share 1/4; B has 1 0, share 1/2. Influences of the replicates, (y - share)
   * / sqrt(n (n - 1)): A -.0721688 .2165064 -.0721688 -.0721688, B .3535534 -.3535534. Of the mean,
   * (A + B) / 2: squares .0197943 .0046955 .0013021 .0013021, root of the sum .1646026, times t(3)
   * = 3.182446. Of the difference, B - A: .1812392 .3249682 .0052083 .0052083, root .7187656, times
   * t(1) = 12.706205.
   */
  @Test
  void pointsThatHaveMoreRunsCountNoMore() throws IOException {
    Plan plan = plan(4, factor("iran.trust", .2, .4));
    Rates rates = Rates.of(results(plan, new int[][] {{0, 1}, {1, 0}, {0, -1}, {0, -1}}));
    assertThat(rates.overall().mean()).isCloseTo(.375, within(1e-12));
    assertThat(rates.overall().interval().high() - .375)
        .isCloseTo(.1646026 * 3.182446, within(1e-6));
    Estimate difference = rates.difference("iran.trust", "0.2", "0.4");
    assertThat(difference.mean()).isCloseTo(.25, within(1e-12));
    assertThat(difference.interval().high() - .25).isCloseTo(.7187656 * 12.706205, within(1e-5));
  }

  @Test
  void nothingIsSaidOfALevelAtWhichNoRunCameToItsEnd() throws IOException {
    Plan two = plan(2, factor("iran.trust", .2, .4));
    assertThat(Answer.of(results(two, new int[][] {{0, -1}, {1, -1}}))).hasSize(2);
    Plan three = plan(2, factor("iran.trust", .2, .3, .4));
    assertThat(Answer.of(results(three, new int[][] {{-1, 0, 1}, {-1, 0, 1}})))
        .last()
        .asString()
        .startsWith("iran.trust from 0.3 to 0.4: from 0 % ");
  }

  /** Wilson: 0 in 1 is up to .79 and 1 in 1 from .21; 0 in 4 up to .49 and 4 in 4 from .51. */
  @Test
  void pointsThatMayDifferByChanceAreNotToldApart() throws IOException {
    Plan one = plan(1, factor("iran.trust", .2, .4), factor("us.quota", .6, .7));
    assertThat(Answer.of(results(one, new int[][] {{0, 1, 1, 1}})))
        .noneMatch(sentence -> sentence.startsWith("Least "));
    Plan four = plan(4, factor("iran.trust", .2, .4), factor("us.quota", .6, .7));
    int[] runs = {0, 1, 1, 1};
    assertThat(Answer.of(results(four, new int[][] {runs, runs, runs, runs})))
        .last()
        .asString()
        .startsWith(
            "Least 0 % (0 to 49) at iran.trust = 0.2, us.quota = 0.6; most 100 % at 3 of 4 points.");
  }

  @Test
  void runsThatWereNotDoneAreCountedInWords() throws IOException {
    Plan plan = plan(2, factor("iran.trust", .2, .4));
    assertThat(Answer.of(results(plan, new int[][] {{0, -1}, {1, 0}})))
        .startsWith(
            "On average over the points a deal was reached in 25 % (0 to 100) of the runs that came "
                + "to their end.",
            "1 run did not come to its end and is left out.");
    assertThat(Answer.of(results(plan, new int[][] {{0, -1}, {1, -1}})).get(1))
        .isEqualTo(
            "2 runs did not come to their end and are left out, and with them 1 of 2 points.");
  }

  private static Plan apart(int replications, Factor... factors) {
    return new Plan(
        "",
        NINE,
        List.of(factors),
        new Design.Grid(),
        Replications.fixed(replications),
        1,
        false,
        List.of(),
        Plan.Keeping.MEASURES,
        Plan.USUAL_LIMITS);
  }

  /**
   * Variance of the mean of a point of shares 1/4 and 3/4, n = 4 each: p (1 - p) / (n - 1) = 1/16;
   * of the mean of both 1/32, times t(7) = 2.364624. Paired by replicate these points would differ
   * by none or all.
   */
  @Test
  void runsWithSeedsOfTheirOwnAreNotPaired() throws IOException {
    Plan plan = apart(4, factor("iran.trust", .2, .4));
    Rates rates = Rates.of(results(plan, new int[][] {{0, 1}, {1, 1}, {0, 1}, {0, 0}}));
    assertThat(rates.overall().mean()).isCloseTo(.5, within(1e-12));
    assertThat(rates.overall().interval().high() - .5)
        .isCloseTo(Math.sqrt(1 / 32.0) * 2.364624, within(1e-6));
    Estimate low = rates.at("iran.trust", "0.2").within(0, 1);
    Estimate high = rates.at("iran.trust", "0.4").within(0, 1);
    double below =
        Math.hypot(high.mean() - high.interval().low(), low.interval().high() - low.mean());
    assertThat(rates.difference("iran.trust", "0.2", "0.4").interval().low())
        .isCloseTo(.5 - below, within(1e-12));
  }

  @Test
  void ofAFixedNumberOfRunsMeansOverPointsAreThoseOverReplicates() {
    Plan plan = plan(5, factor("iran.trust", .2, .4, .6));
    int[][] deals = {{0, 0, 1}, {0, 1, 1}, {1, 1, 1}, {0, 0, 0}, {0, 1, 1}};
    PointShares points = new PointShares(plan);
    List<Double> shares = new ArrayList<>();
    List<Double> differences = new ArrayList<>();
    for (int[] replicate : deals) {
      shares.add((replicate[0] + replicate[1] + replicate[2]) / 3.0);
      differences.add((double) replicate[2] - replicate[0]);
      for (int point = 0; point < 3; point++) {
        points.count(point, replicate[point] == 1);
      }
    }
    for (int r = 0; r < deals.length; r++) {
      for (int point = 0; point < 3; point++) {
        points.add("", point, r, deals[r][point] == 1);
        points.add("at " + point, point, r, deals[r][point] == 1);
      }
    }
    same(points.rate(""), Estimate.ofRate(shares));
    same(points.difference("at 0", "at 2"), Estimate.ofDifference(differences));
  }

  private static void same(Estimate one, Estimate other) {
    assertThat(one.mean()).isCloseTo(other.mean(), within(1e-12));
    assertThat(one.interval().low()).isCloseTo(other.interval().low(), within(1e-12));
    assertThat(one.interval().high()).isCloseTo(other.interval().high(), within(1e-12));
  }

  @Test
  void aSweepInWhichEveryRunFailedStillEndsInWords() throws IOException {
    Plan plan = plan(2, factor("iran.trust", .2, .4), factor("us.quota", .6, .7));
    List<String> answer =
        Answer.of(results(plan, new int[][] {{-1, -1, -1, -1}, {-1, -1, -1, -1}}));
    assertThat(answer).containsExactly("No run came to its end.");
  }

  @Test
  void oneReplicateSaysNothingOfADifference() {
    assertThat(Estimate.ofDifference(List.of(.5)).interval().low())
        .isEqualTo(Double.NEGATIVE_INFINITY);
  }

  /** Wilson's upper limit of 0 in 20 is .161125: so many may be -1 where 1 was seen. */
  @Test
  void replicatesThatAllAgreeDoNotMakeCertainty() {
    Estimate agreed = Estimate.ofDifference(java.util.Collections.nCopies(20, 1.0));
    assertThat(agreed.interval().low()).isCloseTo(1 - 2 * .161125, within(1e-6));
    assertThat(agreed.interval().high()).isEqualTo(1);
    Estimate rate = Estimate.ofRate(java.util.Collections.nCopies(20, 0.0));
    assertThat(rate.interval().high()).isCloseTo(.161125, within(1e-6));
  }

  private static Plan plan(Design design, Factor... factors) {
    return new Plan("", NINE, List.of(factors), design, 2, 1, List.of());
  }

  /** Trust .4, .5, .3, .35, .55, .45, .25 by point: the lowest and the highest two of seven. */
  @Test
  void whereValuesAreSpreadTheLowestQuarterIsComparedWithTheHighest() throws IOException {
    Factor trust =
        new Factor(
            Paths.find(NINE, "iran.trust").orElseThrow(),
            new Levels.Spaced(.2, .6, Levels.CONTINUOUS, false));
    Plan plan = plan(new Sobol(7, 2), trust, factor("us.quota", .6666666, .7));
    List<String> answer =
        Answer.of(results(plan, new int[][] {{1, 1, 0, 1, 1, 1, 0}, {1, 1, 0, 1, 1, 1, 1}}));
    assertThat(answer.get(1))
        .startsWith(
            "iran.trust from its lowest quarter (up to 0.3) to its highest (from 0.5): from 25 % (")
        .contains(" to 100 % (")
        .contains("a difference of 75 points");
    assertThat(answer.get(2))
        .startsWith("us.quota from its lowest quarter (up to 0.6667) to its highest (from 0.7): ");
  }

  @Test
  void theColumnsOfATableAreComparedInTheOrderOfTheirValues() throws IOException {
    Plan plan =
        plan(
            new PointTable(List.of(new int[] {0, 1}, new int[] {1, 0})),
            factor(
                "iran.election.date", LocalDate.parse("2021-07-01"), LocalDate.parse("2021-05-01")),
            factor("channel.kind", ChannelKind.DIRECT, ChannelKind.INDIRECT));
    List<String> answer = Answer.of(results(plan, new int[][] {{1, 0}, {1, 0}}));
    assertThat(answer.get(1))
        .startsWith(
            "iran.election.date from its lowest quarter (up to 2021-05-01) to its highest (from "
                + "2021-07-01): from 0 % (");
    assertThat(answer.get(2)).startsWith("channel.kind from direct to indirect: from 0 % (");
  }

  /** Base, trust .2 and .6, quota .7: the point where the other factor is varied does not count. */
  @Test
  void oneAtATimeAFactorIsComparedWithTheOthersAtBase() throws IOException {
    Factor trust = factor("iran.trust", .4, .2, .6);
    Factor quota = factor("us.quota", .6, .7);
    Plan plan = plan(OneAtATime.around(List.of(.4, .6), List.of(trust, quota)), trust, quota);
    List<String> answer = Answer.of(results(plan, new int[][] {{1, 0, 1, 0}, {1, 0, 1, 0}}));
    assertThat(answer.get(1)).startsWith("iran.trust from 0.2 to 0.6: from 0 % (");
    assertThat(answer.get(2)).startsWith("us.quota from 0.6 to 0.7: from 100 % (");
  }
}
