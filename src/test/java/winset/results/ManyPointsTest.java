package winset.results;

import static org.assertj.core.api.Assertions.assertThat;
import static winset.TestScenarios.nine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import winset.scenario.Paths;
import winset.scenario.Scalars;
import winset.scenario.Scenario;
import winset.sweep.Design;
import winset.sweep.Factor;
import winset.sweep.Levels;
import winset.sweep.Plan;

/**
 * More points than are summed up at once: their runs are looked for in parts of {@code runs.csv},
 * as many as there are replicates. What the runs come to is made up.
 */
class ManyPointsTest {

  private static final Scenario NINE = nine();
  private static final int POINTS = 210_000;
  private static final List<Object> TRUST =
      IntStream.range(0, POINTS / 3).<Object>mapToObj(i -> .1 + i / 1e6).toList();
  private static final List<Object> NAMES = List.of("plain", "a, \"b\"", "two\nlines");
  private static final List<String> QUOTED = List.of("plain", "\"a, \"\"b\"\"\"", "\"two\nlines\"");

  /** Columns before those of measures: point, two factors, n, failed, converged. */
  private static final int FIRST = 6;

  @TempDir Path folder;

  /** Some rows have a name with commas, quotes or a new line in it. */
  private static Plan plan(int points, int replications) {
    return new Plan(
        "",
        NINE,
        List.of(
            factor("iran.trust", new Levels.Listed(TRUST.subList(0, points / NAMES.size()))),
            factor("iran.name", new Levels.Listed(NAMES))),
        new Design.Grid(),
        replications,
        1,
        List.of());
  }

  private static Factor factor(String path, Levels levels) {
    return new Factor(Paths.find(NINE, path).orElseThrow(), levels);
  }

  /** Every eleventh run fails; the others end after so many days, the even ones with a deal. */
  private static boolean failed(long run) {
    return run % 11 == 0;
  }

  private static int days(long run) {
    return (int) (run * 7919 % 367);
  }

  /** The row of a run as it stands in {@code runs.csv}. */
  private static String row(long run, long points) {
    int point = (int) (run % points);
    int days = days(run);
    boolean deal = days % 2 == 0;
    return run
        + ("," + point + "," + run / points + ",5," + (failed(run) ? "failed," : "done,"))
        + (TRUST.get(point / NAMES.size()) + "," + QUOTED.get(point % NAMES.size()))
        + (failed(run) ? ",,,," : deal ? ",deal,true," + days : ",stalemate,false,")
        + (failed(run) ? "\n" : "," + days + "\n");
  }

  private void write(Plan plan) throws IOException {
    try (Writer runs = Files.newBufferedWriter(folder.resolve(SweepTables.RUNS))) {
      runs.write(String.join(",", RunRows.header(plan)) + "\n");
      for (long run = 0; run < plan.runs(); run++) {
        runs.write(row(run, plan.points()));
      }
    }
  }

  /**
   * 30 points of 4 replicates: a part a point, parts that leave a rest, one part, room to spare.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 7, 10, 29, 30, 31})
  void theBytesDoNotDependOnHowManyAreSummedUpAtOnce(int atOnce) throws IOException {
    Plan plan = plan(30, 4);
    write(plan);
    SweepTables.sumUp(plan, folder);
    byte[] points = Files.readAllBytes(folder.resolve(SweepTables.POINTS));
    Files.delete(folder.resolve(SweepTables.POINTS));
    PointRows.write(plan, folder, atOnce);
    assertThat(folder.resolve(SweepTables.POINTS)).hasBinaryContent(points);
  }

  /** Two parts. Every 97th point is looked at, and those where one ends and the next begins. */
  @Test
  @Timeout(120)
  void everyPointIsSummedUpFromItsOwnRuns() throws IOException {
    Plan plan = plan(POINTS, 2);
    write(plan);
    SweepTables.sumUp(plan, folder);
    long point = 0;
    StringBuilder row = new StringBuilder();
    try (BufferedReader lines = Files.newBufferedReader(folder.resolve(SweepTables.POINTS))) {
      String header = String.valueOf(lines.readLine());
      assertThat(header).startsWith("point,iran.trust,iran.name,n,failed,converged,");
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        row.append(line);
        if (row.chars().filter(c -> c == '"').count() % 2 == 1) {
          row.append('\n');
          continue;
        }
        if (point % 97 == 0 || Math.abs(point % 200_000 - 100_000) > 99_990) {
          check(plan, point, header, row.toString());
        }
        row.setLength(0);
        point++;
      }
    }
    assertThat(point).isEqualTo(POINTS);
  }

  /** How many of its two runs were done, and of their days the sum by the number. */
  private static void check(Plan plan, long point, String header, String row) {
    int[] days =
        LongStream.of(point, point + POINTS)
            .filter(run -> !failed(run))
            .mapToInt(ManyPointsTest::days)
            .toArray();
    List<Object> values = plan.values(point);
    String start =
        "%s,%s,%s,%s,%s,,"
            .formatted(
                point,
                Scalars.text(values.get(0)),
                QUOTED.get(NAMES.indexOf(values.get(1))),
                days.length,
                2 - days.length);
    assertThat(row).startsWith(start);
    String[] cells = row.substring(start.length()).split(",", -1);
    String mean =
        days.length == 0 ? "" : Scalars.text(Arrays.stream(days).sum() / (double) days.length);
    int column = List.of(header.split(",")).indexOf("days") - FIRST;
    assertThat(cells[column]).as("days of point %s", point).isEqualTo(mean);
  }
}
