package winset.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static winset.TestScenarios.nine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winset.results.SweepResults;
import winset.results.SweepTables;
import winset.scenario.ChannelKind;
import winset.scenario.Paths;
import winset.scenario.Scenario;
import winset.sweep.Design;
import winset.sweep.Engine;
import winset.sweep.Factor;
import winset.sweep.Levels;
import winset.sweep.Plan;
import winset.sweep.Row;

class AnswerTest {

  private static final Scenario NINE = nine();

  @TempDir Path folder;

  private static Factor factor(String path, Object... values) {
    return new Factor(Paths.find(NINE, path).orElseThrow(), new Levels.Listed(List.of(values)));
  }

  /** Deals as given, by replicate and point; -1 is a run that failed. */
  private SweepResults results(Plan plan, int[][] deals) throws IOException {
    Engine scripted =
        (p, rows) -> {
          for (int replicate = 0; replicate < deals.length; replicate++) {
            for (int point = 0; point < deals[replicate].length; point++) {
              rows.accept(row(plan, replicate, point, deals[replicate][point]));
            }
          }
        };
    SweepTables.write(plan, scripted, folder, row -> {});
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
    assertThat(answer.get(3))
        .startsWith("Least 0 % (0 to 66) at channel.kind = indirect, iran.trust = 0.2; most 100 %");
  }

  @Test
  void failedRunsAreLeftOut() throws IOException {
    Plan plan = plan(3, factor("iran.trust", .2, .4));
    Rates rates = Rates.of(results(plan, new int[][] {{-1, 1}, {0, -1}, {1, 1}}));
    assertThat(rates.at("iran.trust", "0.2").mean()).isCloseTo(.5, within(1e-12));
    assertThat(rates.difference("iran.trust", "0.2", "0.4").mean()).isZero();
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
}
