package winset.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static winset.cli.Done.winset;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import winset.results.SweepTables;

class SweepCommandTest {

  private static final String NINE =
      Path.of("configs/scenarios/nine-factions.yaml").toAbsolutePath().toString();

  @TempDir Path folder;

  private String sweep(String... lines) throws IOException {
    Path file = folder.resolve("mine.yaml");
    Files.writeString(
        file,
        "question: Is trust enough?\nscenario: " + NINE + "\n" + String.join("\n", lines) + "\n");
    return file.toString();
  }

  @Test
  void aSweepLeavesItsFilesAndEndsWithTheAnswer() throws IOException {
    String file = sweep("factors: {iran.trust: [0.1, 0.6]}", "replications: 40");
    Path out = folder.resolve("out");
    Done done = winset("sweep", file, "--out", out.toString(), "--threads", "2");
    assertThat(done.code()).isZero();
    assertThat(done.out())
        .startsWith("Is trust enough?\nA deal was reached in ")
        .contains("iran.trust from 0.1 to 0.6: from ")
        .containsOnlyOnce("An illustration, not a prediction")
        .contains("Results in " + out);
    assertThat(done.err()).contains("2 points (iran.trust 2), 40 runs each: 80 runs, seed 1");
    assertThat(Files.readAllLines(out.resolve("runs.csv"))).hasSize(81);
    assertThat(Files.readAllLines(out.resolve("points.csv"))).hasSize(3);
  }

  @Test
  void theSameFileGivesTheSameBytesForAnyNumberOfThreads() throws IOException {
    String file = sweep("factors: {channel.kind: [direct, indirect]}", "replications: 70");
    Path one = folder.resolve("one");
    Path three = folder.resolve("three");
    winset("sweep", file, "--out", one.toString(), "--threads", "1", "--quiet");
    winset("sweep", file, "--out", three.toString(), "--threads", "3", "--quiet");
    for (String name : List.of("runs.csv", "points.csv", "scenario.yaml")) {
      assertThat(three.resolve(name)).hasSameBinaryContentAs(one.resolve(name));
    }
  }

  @Test
  void aFolderThatHoldsSomethingIsRefusedAndLeftAsItIs() throws IOException {
    Path out = Files.createDirectory(folder.resolve("taken"));
    Files.writeString(out.resolve("mine.txt"), "mine");
    Done done = winset("sweep", sweep("replications: 1"), "--out", out.toString());
    assertThat(done.code()).isEqualTo(2);
    assertThat(done.err()).contains("is not empty; choose another with --out");
    assertThat(out)
        .isDirectoryContaining(p -> p.endsWith("mine.txt"))
        .isDirectoryNotContaining(p -> p.endsWith("runs.csv"));
  }

  @Test
  void mistakesAreToldBeforeAnythingIsRun() throws IOException {
    Path out = folder.resolve("out");
    Done done = winset("sweep", sweep("factors: {iran.trsut: [0.1]}"), "--out", out.toString());
    assertThat(done.code()).isEqualTo(2);
    assertThat(done.err())
        .contains("1 problem, nothing was run")
        .contains("did you mean 'iran.trust'?")
        .doesNotContain("Exception");
    assertThat(out).doesNotExist();
    assertThat(winset("sweep", sweep("replications: 1"), "--threads", "0").code()).isEqualTo(2);
    assertThat(winset("sweep", folder.resolve("none.yaml").toString()).err())
        .contains("there is no such file");
  }

  /** More than 10,000 points are not tried beforehand: a quarter of these end before they start. */
  @Test
  void aSweepSomeOfWhoseRunsFailedSaysSoAndExitsWithThree() throws IOException {
    String file =
        sweep(
            "factors:",
            "  start: [2021-06-01, 2021-03-30]",
            "  end: [2021-05-01, 2021-07-01]",
            "  iran.trust: {from: 0.1, to: 0.9, steps: 2501}",
            "set: {iran.election.freeze: false}");
    Path out = folder.resolve("out");
    Done done = winset("sweep", file, "--out", out.toString(), "--quiet");
    assertThat(done.code()).isEqualTo(3);
    assertThat(done.err())
        .contains("2501 runs not done, as failures.csv tells:\n  run 0: ")
        .contains("must come after the start");
    try (Stream<String> rows = Files.lines(out.resolve("runs.csv"))) {
      assertThat(rows.filter(row -> row.contains(",failed,"))).hasSize(2501);
    }
  }

  @Test
  void aSweepIsNotTakenForAScenarioNorTheReverse() throws IOException {
    Done run = winset("run", sweep("replications: 1"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("is a sweep, not a scenario").contains("winset sweep");
    Done swept = winset("sweep", NINE);
    assertThat(swept.code()).isEqualTo(2);
    assertThat(swept.err()).contains("is no sweep: it names no scenario");
  }

  @Test
  void checkTellsThePlanOfASweep() throws IOException {
    Done done =
        winset(
            "check",
            sweep("factors: {iran.trust: {from: 0.1, to: 0.9, steps: 41}}", "replications: 3"));
    assertThat(done.code()).isZero();
    assertThat(done.out())
        .contains("question: Is trust enough?")
        .contains("  iran.trust: 0.1, 0.12, 0.14,")
        .contains("... 0.9 (41)")
        .containsPattern(
            """

            41 points \\(iran.trust 41\\), 3 runs each: 123 runs, seed 1
            time: (\\d+ s to )?\\d+ s( at most)? on \\d+ threads?; \\d+ runs were tried, with Java cold, and it gets three to ten times as fast
            disk: about \\d+ kB
            memory: about \\d+ MB of the [\\d.]+ .B that Java may use
            $""");
  }

  private static String progress(boolean quiet, boolean terminal, boolean failed) {
    StringWriter text = new StringWriter();
    long[] seconds = {0};
    Progress progress =
        new Progress(
            new PrintWriter(text), 4, false, quiet, terminal, () -> seconds[0] * 1_000_000_000L);
    seconds[0] = 20;
    List<String> reasons = failed ? List.of("run 0: broke") : List.of();
    progress.accept(new SweepTables.Step(1, 0, reasons.size(), reasons, () -> ""));
    progress.end(4);
    return text.toString();
  }

  /** The first point is the middle: 0.0316 is the geometric mean of 0.01 and 0.1. */
  @Test
  void aSweepWithoutAGridHasItsTablesAndAnswer() throws IOException {
    String file =
        sweep(
            "design: sobol",
            "points: 16",
            "factors:",
            "  iran.trust: {from: 0.1, to: 0.9}",
            "  channel.noise: {from: 0.01, to: 0.1, scale: log}",
            "replications: 5",
            "common-seeds: false");
    Path out = folder.resolve("out");
    assertThat(winset("check", file).out())
        .contains("design: sobol\n  iran.trust: 0.1 to 0.9\n")
        .contains("  channel.noise: 0.01 to 0.1, log scale\n")
        .contains("seeds: each point its own\n")
        .contains("16 points (sobol, 2 factors), 5 runs each: 80 runs, seed 1\n");
    Done done = winset("sweep", file, "--out", out.toString());
    assertThat(done.code()).isZero();
    assertThat(done.out()).contains("iran.trust from its lowest quarter (up to 0.");
    assertThat(Files.readAllLines(out.resolve("points.csv")).get(1)).startsWith("0,0.5,0.0316");
    assertThat(Files.readAllLines(out.resolve("runs.csv"))).hasSize(81);
    assertThat(out.resolve("charts/deal-rate.svg")).exists();
  }

  /** A folder torn in the middle of its runs: 20 x 3 points and 8 x 6, with two runs each. */
  @ParameterizedTest
  @CsvSource({
    "morris,'60 points (morris, 20 trajectories x 3 points, 2 factors)'",
    "'saltelli\nbase: 8','48 points (saltelli, base 8 x 6 points, 2 factors)'"
  })
  void aSweepForSensitivityRunsAndResumesToTheSameBytes(String design, String told)
      throws IOException {
    String file =
        sweep(
            "design: " + design,
            "factors: {iran.trust: {from: 0.1, to: 0.9}, channel.kind: [direct, indirect]}",
            "replications: 2");
    assertThat(winset("check", file).out()).contains(told + ", 2 runs each");
    Path whole = folder.resolve("whole");
    Path torn = folder.resolve("torn");
    assertThat(winset("sweep", file, "--out", whole.toString()).code()).isZero();
    assertThat(winset("sweep", file, "--out", torn.toString()).code()).isZero();
    byte[] runs = Files.readAllBytes(torn.resolve("runs.csv"));
    Files.write(torn.resolve("runs.csv"), Arrays.copyOf(runs, runs.length / 2));
    Files.delete(torn.resolve("points.csv"));
    Files.delete(torn.resolve("sweep.yaml"));
    assertThat(winset("sweep", file, "--out", torn.toString(), "--resume").code()).isZero();
    for (String name :
        List.of("runs.csv", "points.csv", "sweep.yaml", "design.csv", "analysis/measures.csv")) {
      assertThat(torn.resolve(name)).hasSameBinaryContentAs(whole.resolve(name));
    }
    assertThat(whole.resolve("charts/outcomes.svg")).exists();
  }

  /** One of 4 runs in 20 s: a quarter of the bar, 3 runs and 60 s to go. */
  @Test
  void progressIsABarOnATerminalALineElsewhereAndSilentWhenQuiet() {
    String line = "25 %, 1 of 4 runs, 0/s, 1 min 0 s left";
    assertThat(progress(false, true, false))
        .startsWith("\r[#####---------------] " + line)
        .endsWith("\r1 run in 20 s\n");
    assertThat(progress(false, false, false)).isEqualTo(line + "\n1 run in 20 s\n");
    assertThat(progress(true, true, false)).isEmpty();
    assertThat(progress(true, false, true))
        .isEqualTo("1 run not done, as failures.csv tells:\n  run 0: broke\n");
  }

  @Test
  void spansAreToldInTheUnitsPeopleUse() {
    assertThat(List.of(Progress.span(48), Progress.span(185), Progress.span(7800)))
        .containsExactly("48 s", "3 min 5 s", "2 h 10 min");
  }
}
