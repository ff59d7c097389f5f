package winset.results;

import static org.assertj.core.api.Assertions.assertThat;
import static winset.TestScenarios.nine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winset.Bounds;
import winset.Csv;
import winset.measure.Measures;
import winset.model.Limits;
import winset.scenario.Paths;
import winset.scenario.Scenario;
import winset.sweep.Design;
import winset.sweep.Factor;
import winset.sweep.Levels;
import winset.sweep.Plan;
import winset.sweep.Replications;

/** Sweeps that look for themselves how often to run each point, by the tables that they leave. */
class AdaptiveTest {

  private static final Scenario NINE = nine("iran.election.freeze=false");
  private static final int AT_LEAST = 20;
  private static final int AT_MOST = 130;

  @TempDir Path folder;

  private static Plan plan(
      String path, List<Object> values, String until, double half, long limit) {
    Factor factor = new Factor(Paths.find(NINE, path).orElseThrow(), new Levels.Listed(values));
    return new Plan(
        "",
        NINE,
        List.of(factor),
        new Design.Grid(),
        new Replications(
            AT_LEAST,
            AT_MOST,
            Optional.of(new Replications.Until(Measures.find(until).orElseThrow(), half))),
        7,
        true,
        List.of(),
        Plan.Keeping.MEASURES,
        new Limits(limit, Double.POSITIVE_INFINITY));
  }

  /** The cells of a column for the done runs of each point, in order of replicate. */
  private List<List<String>> done(Plan plan, String column) throws IOException {
    List<List<String>> done = new ArrayList<>();
    IntStream.range(0, (int) plan.points()).forEach(point -> done.add(new ArrayList<>()));
    for (Map<String, String> run : Csv.rows(folder.resolve("runs.csv"))) {
      if ("done".equals(run.get("status"))) {
        done.get(Integer.parseInt(run.getOrDefault("point", ""))).add(run.getOrDefault(column, ""));
      }
    }
    return done;
  }

  private List<Map<String, String>> points() throws IOException {
    return Csv.rows(folder.resolve("points.csv"));
  }

  /** The first look, after 20, 70, 120 or at last 130, at which Wilson's half width is .08. */
  private static int firstLook(List<String> deals) {
    for (int look = AT_LEAST; look < AT_MOST; look += 50) {
      if (known(deals.subList(0, look))) {
        return look;
      }
    }
    return AT_MOST;
  }

  private static boolean known(List<String> deals) {
    return Bounds.wilsonHalf(Collections.frequency(deals, "true"), deals.size()) <= .08;
  }

  @Test
  void pointsStopAtTheFirstLookThatFindsEnoughWhateverTheThreads() throws Exception {
    Plan plan = plan("iran.trust", List.of(.02, .15, .2, .25, .9), "deal", .08, 1_000_000);
    Tables.write(plan, 1, folder);
    List<List<String>> deals = done(plan, "deal");
    for (int point = 0; point < plan.points(); point++) {
      assertThat(deals.get(point)).hasSize(firstLook(deals.get(point)));
      assertThat(points().get(point))
          .containsEntry("n", Integer.toString(deals.get(point).size()))
          .containsEntry("converged", Boolean.toString(known(deals.get(point))));
    }
    assertThat(deals.stream().map(List::size).distinct()).hasSizeGreaterThan(2);
    assertThat(Csv.column(folder.resolve("points.csv"), "converged")).contains("true", "false");
    for (int threads : new int[] {2, 5}) {
      Path other = Files.createDirectory(folder.resolve("threads-" + threads));
      Tables.write(plan, threads, other);
      for (String file : List.of("runs.csv", "points.csv", "failures.csv")) {
        assertThat(other.resolve(file)).hasSameBinaryContentAs(folder.resolve(file));
      }
    }
  }

  /**
   * Runs of more than 130 events are not done, and none of the second point, which ends too early.
   */
  @Test
  void runsThatWereNotDoneAreLeftOut() throws Exception {
    LocalDate early = LocalDate.parse("2021-01-01");
    Plan plan = plan("end", List.of(LocalDate.parse("2021-12-01"), early), "deal", .08, 130);
    Tables.write(plan, 2, folder);
    int done = Integer.parseInt(points().get(0).getOrDefault("n", ""));
    int failed = Integer.parseInt(points().get(0).getOrDefault("failed", ""));
    assertThat(done).isGreaterThan(0);
    assertThat(failed).isGreaterThan(0);
    List<String> statuses = new ArrayList<>();
    List<String> deals = new ArrayList<>();
    for (Map<String, String> run : Csv.rows(folder.resolve("runs.csv"))) {
      if ("0".equals(run.get("point"))) {
        boolean looked = List.of(20, 70, 120).contains(statuses.size());
        assertThat(looked && !deals.isEmpty() && known(deals)).isFalse();
        statuses.add(run.getOrDefault("status", ""));
        if ("done".equals(run.get("status"))) {
          deals.add(run.getOrDefault("deal", ""));
        }
      }
    }
    assertThat(deals).hasSize(done);
    assertThat(statuses.size() == AT_MOST || known(deals)).isTrue();
    assertThat(points().get(1))
        .containsEntry("n", "0")
        .containsEntry("failed", Integer.toString(AT_MOST))
        .containsEntry("converged", "false");
  }

  @Test
  void whatDecidesIsAColumnThoughItWasNotAskedFor() throws Exception {
    Plan plan = plan("iran.trust", List.of(.5), "sequencing", 1, 1_000_000);
    Tables.write(plan, 2, folder);
    assertThat(Csv.cells(folder.resolve("runs.csv")).get(0)).endsWith("days", "sequencing");
    List<Double> values =
        done(plan, "sequencing").get(0).stream()
            .filter(cell -> !cell.isEmpty())
            .map(Double::valueOf)
            .toList();
    assertThat(points().get(0)).containsEntry("sequencing_n", Integer.toString(values.size()));
    assertThat(Bounds.studentHalf(values)).isLessThan(1);
    assertThat(points().get(0)).containsEntry("n", "20").containsEntry("converged", "true");
  }
}
