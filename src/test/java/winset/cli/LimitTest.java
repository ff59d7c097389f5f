package winset.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static winset.cli.Done.winset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winset.Csv;

/** Runs that go on for longer than a sweep lets them. */
class LimitTest {

  private static final String NINE =
      Path.of("configs/scenarios/nine-factions.yaml").toAbsolutePath().toString();

  private static final List<String> TABLES = List.of("runs.csv", "points.csv", "failures.csv");

  @TempDir Path folder;

  private String sweep(String limit) throws IOException {
    String text =
        "scenario: %s\nfactors: {iran.trust: [0.2, 0.6]}\nreplications: 60\n%s\n"
            .formatted(NINE, limit);
    return Files.writeString(folder.resolve("limited.yaml"), text).toString();
  }

  private Path out(String name) {
    return folder.resolve(name);
  }

  private static int count(Path out, String status) throws IOException {
    return Collections.frequency(Csv.column(out.resolve("runs.csv"), "status"), status);
  }

  @Test
  void theSameRunsPassTheLimitOfEventsForAnyNumberOfThreads() throws IOException {
    String file = sweep("run-limit: 160");
    for (String threads : List.of("1", "2", "5")) {
      Done done =
          winset("sweep", file, "--out", out(threads).toString(), "--threads", threads, "--quiet");
      assertThat(done.code()).isEqualTo(3);
      for (String table : TABLES) {
        assertThat(out(threads).resolve(table)).hasSameBinaryContentAs(out("1").resolve(table));
      }
    }
    int beyond = count(out("1"), "limit");
    assertThat(beyond).isBetween(10, 110);
    assertThat(count(out("1"), "done")).isEqualTo(120 - beyond);
    assertThat(Csv.rows(out("1").resolve("failures.csv")))
        .hasSize(beyond)
        .allSatisfy(
            row ->
                assertThat(row)
                    .containsEntry("status", "limit")
                    .containsEntry("message", "passed the limit of 160 events"));
  }

  /** A run is the same up to the limit: what a higher one lets through is as it was. */
  @Test
  void aHigherLimitChangesNoRunThatWasDone() throws IOException {
    winset("sweep", sweep("run-limit: 160"), "--out", out("low").toString(), "--quiet");
    winset("sweep", sweep("run-limit: 400"), "--out", out("high").toString(), "--quiet");
    List<String> low = Files.readAllLines(out("low").resolve("runs.csv"));
    List<String> high = Files.readAllLines(out("high").resolve("runs.csv"));
    assertThat(high).containsAll(low.stream().filter(row -> !row.contains(",limit,")).toList());
    assertThat(count(out("high"), "done")).isGreaterThan(count(out("low"), "done"));
  }

  /** No run takes no more than a nanosecond. */
  @Test
  void runsThatTakeTooLongByTheClockSaySo() throws IOException {
    String file = sweep("time-limit: 0.000000001");
    Done done = winset("sweep", file, "--out", out("slow").toString());
    assertThat(done.code()).isEqualTo(3);
    assertThat(done.err()).contains("120 runs not done, as failures.csv tells:\n  run 0: passed");
    assertThat(Csv.rows(out("slow").resolve("failures.csv")))
        .hasSize(120)
        .allSatisfy(
            row ->
                assertThat(row)
                    .containsEntry("status", "timed-out")
                    .containsEntry("message", "passed the limit of 1.0E-9 s"));
    assertThat(Csv.rows(out("slow").resolve("points.csv")))
        .extracting(point -> point.get("n") + " of " + point.get("failed"))
        .containsExactly("0 of 60", "0 of 60");
  }

  @Test
  void onlyRunsThatWereNotDoneAreCarriedOutAgain() throws IOException {
    String file = sweep("run-limit: 160");
    String out = out("again").toString();
    winset("sweep", file, "--out", out, "--quiet");
    int done = count(out("again"), "done");
    List<String> before = bytes(out("again"));
    Done resumed = winset("sweep", file, "--out", out, "--resume");
    assertThat(resumed.code()).isEqualTo(3);
    assertThat(resumed.err()).contains("\n120 runs, all there before\n");
    Done retried = winset("sweep", file, "--out", out, "--resume", "--retry-failed");
    assertThat(retried.code()).isEqualTo(3);
    assertThat(retried.err())
        .contains("\n120 runs (%s kept, %s new) in ".formatted(done, 120 - done));
    assertThat(bytes(out("again"))).isEqualTo(before);
  }

  /** The manifest of a sweep that is not done says so; a row of it is taken away. */
  @Test
  void halfASweepIsGoneOnWithAndOnlyAskedForIsRetried() throws IOException {
    String file = sweep("run-limit: 160");
    String out = out("half").toString();
    winset("sweep", file, "--out", out, "--quiet");
    List<String> before = bytes(out("half"));
    Path runs = out("half").resolve("runs.csv");
    List<String> rows = Files.readAllLines(runs);
    Files.write(runs, rows.subList(0, 100));
    long kept = rows.subList(1, 65).stream().filter(row -> row.contains(",done,")).count();
    Done retried = winset("sweep", file, "--out", out, "--resume", "--retry-failed");
    assertThat(retried.err())
        .contains("\n120 runs (%s kept, %s new) in ".formatted(kept, 120 - kept));
    assertThat(bytes(out("half"))).isEqualTo(before);
    Files.write(runs, rows.subList(0, 100));
    Done resumed = winset("sweep", file, "--out", out, "--resume");
    assertThat(resumed.err()).contains("\n120 runs (64 kept, 56 new) in ");
    assertThat(bytes(out("half"))).isEqualTo(before);
  }

  private static List<String> bytes(Path out) throws IOException {
    List<String> bytes = new ArrayList<>();
    for (String table : TABLES) {
      bytes.add(Files.readString(out.resolve(table)));
    }
    return bytes;
  }
}
