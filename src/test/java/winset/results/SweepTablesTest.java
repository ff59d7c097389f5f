package winset.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static winset.TestScenarios.nine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winset.measure.Measures;
import winset.scenario.Paths;
import winset.scenario.Scenario;
import winset.sweep.Design;
import winset.sweep.Factor;
import winset.sweep.Levels;
import winset.sweep.Plan;
import winset.sweep.Row;

class SweepTablesTest {

  private static final Scenario NINE = nine();

  @TempDir Path folder;

  private static Plan plan(int replications, String... measures) {
    Factor trust =
        new Factor(
            Paths.find(NINE, "iran.trust").orElseThrow(), new Levels.Listed(List.of(.2, .45)));
    return new Plan(
        "",
        NINE,
        List.of(trust),
        new Design.Grid(),
        replications,
        3,
        Arrays.stream(measures).map(m -> Measures.find(m).orElseThrow()).toList());
  }

  @Test
  void columnsAreAsTheyAreDocumented() throws Exception {
    Tables.write(plan(3, "deal", "sequencing", "pivotal_us"), 2, folder);
    assertThat(Files.readAllLines(folder.resolve("runs.csv")).get(0))
        .isEqualTo(
            "run,point,replicate,seed,status,iran.trust,outcome,deal,days_to_deal,days,sequencing,pivotal_us");
    assertThat(Files.readAllLines(folder.resolve("points.csv")).get(0))
        .startsWith(
            "point,iran.trust,n,failed,converged,outcome.deal,outcome.deal_sd,outcome.deal_low,outcome.deal_high,")
        .contains(
            ",deal,deal_sd,deal_low,deal_high,days_to_deal,days_to_deal_sd,days_to_deal_low,"
                + "days_to_deal_high,days_to_deal_n,days,days_sd,days_low,days_high,sequencing,")
        .contains(",pivotal_us.white_house,pivotal_us.white_house_sd,")
        .endsWith(",pivotal_us.sceptics_high");
  }

  @Test
  void runsAreNumberedByReplicateAndPointsAreInterleaved() throws Exception {
    Tables.write(plan(2), 1, folder);
    assertThat(Files.readAllLines(folder.resolve("runs.csv")))
        .extracting(line -> line.replaceAll("^([^,]*),([^,]*),([^,]*),.*$", "$1 $2 $3"))
        .containsExactly("run point replicate", "0 0 0", "1 1 0", "2 0 1", "3 1 1");
  }

  @Test
  void theBytesDoNotDependOnThreads() throws Exception {
    Path other = Files.createDirectory(folder.resolve("other"));
    Tables.write(plan(100, "zone_share"), 1, folder);
    Tables.write(plan(100, "zone_share"), 4, other);
    for (String file : List.of("runs.csv", "points.csv")) {
      assertThat(other.resolve(file)).hasSameBinaryContentAs(folder.resolve(file));
    }
  }

  @Test
  void pointsSumUpTheirRuns() throws Exception {
    Plan plan = plan(150, "sequencing");
    Tables.write(plan, 2, folder);
    SweepResults results = SweepResults.read(plan, folder);
    List<List<Double>> sequencing = List.of(new ArrayList<>(), new ArrayList<>());
    int[] deals = new int[2];
    results.runs(
        run -> {
          int point = Integer.parseInt(run.text("point"));
          run.number("sequencing").ifPresent(sequencing.get(point)::add);
          deals[point] += run.text("outcome").equals("deal") ? 1 : 0;
        });
    for (int point = 0; point < 2; point++) {
      SweepResults.Line line = results.points().get(point);
      List<Double> x = sequencing.get(point);
      double mean = x.stream().mapToDouble(d -> d).average().orElseThrow();
      double ss = x.stream().mapToDouble(d -> (d - mean) * (d - mean)).sum();
      assertThat(line.text("n")).isEqualTo("150");
      assertThat(line.number("sequencing_n")).hasValue(deals[point]);
      assertThat(line.number("deal").orElseThrow()).isCloseTo(deals[point] / 150.0, within(1e-12));
      assertThat(line.number("outcome.deal")).isEqualTo(line.number("deal"));
      assertThat(line.number("sequencing").orElseThrow()).isCloseTo(mean, within(1e-12));
      assertThat(line.number("sequencing_sd").orElseThrow())
          .isCloseTo(Math.sqrt(ss / (x.size() - 1)), within(1e-12));
    }
    assertThat(deals[0]).isLessThan(deals[1]);
  }

  /** 1 of 2: share .5, sd sqrt(.5), Wilson (.0945, .9055); R: prop.test(1, 2, correct = FALSE). */
  @Test
  void failedRunsAreCountedApartAndLeaveEmptyCells() throws Exception {
    List<Object> stalemate = Arrays.asList("stalemate", false, null, 366);
    Plan plan = plan(2);
    ScriptedRows.write(
        plan,
        folder,
        List.of(
            new Row(0, 0, 0, 11, Row.Status.DONE, List.of("deal", true, 40, 40), ""),
            new Row(1, 1, 0, 11, Row.Status.FAILED, List.of(), "broke"),
            new Row(2, 0, 1, 12, Row.Status.DONE, stalemate, ""),
            new Row(3, 1, 1, 12, Row.Status.FAILED, List.of(), "broke")));
    assertThat(Files.readAllLines(folder.resolve("runs.csv")).get(2))
        .isEqualTo("1,1,0,11,failed,0.45,,,,");
    SweepResults.Line first = SweepResults.read(plan, folder).points().get(0);
    SweepResults.Line second = SweepResults.read(plan, folder).points().get(1);
    assertThat(first.number("deal")).hasValue(.5);
    assertThat(first.number("deal_sd").orElseThrow()).isCloseTo(Math.sqrt(.5), within(1e-12));
    assertThat(first.number("deal_low").orElseThrow()).isCloseTo(.0945, within(5e-5));
    assertThat(first.number("days_to_deal")).hasValue(40);
    assertThat(first.text("days_to_deal_sd")).isEmpty();
    assertThat(second.text("n")).isEqualTo("0");
    assertThat(second.text("failed")).isEqualTo("2");
    assertThat(second.text("deal")).isEmpty();
  }

  @Test
  void linesEndAsOnUnixAndNothingStandsBeforeTheHeader() throws Exception {
    Tables.write(plan(1), 1, folder);
    String text = Files.readString(folder.resolve("runs.csv"));
    assertThat(text).startsWith("run,").endsWith("\n").doesNotContain("\r");
    assertThat(folder.resolve("runs.csv.part")).doesNotExist();
  }
}
