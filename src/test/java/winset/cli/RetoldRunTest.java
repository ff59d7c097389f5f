package winset.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static winset.cli.Done.winset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winset.Csv;

/** Runs of a sweep that are told from its folder alone. */
class RetoldRunTest {

  private static final Pattern OUTCOME =
      Pattern.compile("\nOutcome: ([a-z]+) on [-\\d]+, day\\s+(\\d+)\\.\\s+(\\d+)\\s+messages?,");

  @TempDir Path folder;
  private Path out = Path.of("");

  /** A sweep some of whose runs are too long; of what it was made of nothing is left. */
  @BeforeEach
  void sweep() throws IOException {
    out = folder.resolve("out");
    Path mine = Files.createDirectory(folder.resolve("mine"));
    Path scenario = mine.resolve("scenario.yaml");
    Files.copy(Path.of("configs/scenarios/nine-factions.yaml"), scenario);
    Path sweep =
        Files.writeString(
            mine.resolve("sweep.yaml"),
            """
            question: "Is it: \\"so\\"?"
            scenario: scenario.yaml
            design: sobol
            points: 4
            factors:
              iran.trust: {from: 0.02, to: 0.5}
              iran.election.date: {from: 2021-05-18, to: 2021-09-18}
              iran.name: ["Iran, at home", "two\\nlines"]
            set: {us.quota: 0.56}
            replications: 30
            common-seeds: false
            measures: [exchanges]
            run-limit: 170
            """);
    Done done =
        winset(
            "sweep", sweep.toString(), "--out", out.toString(), "--quiet", "--set", "us.sit=0.05");
    assertThat(done.code()).as(done.err()).isEqualTo(3);
    Files.delete(sweep);
    Files.delete(scenario);
  }

  private Done told(long run) {
    return winset("run", "--from", out.toString(), "--run", Long.toString(run));
  }

  private List<Map<String, String>> rows() throws IOException {
    return Csv.rows(out.resolve("runs.csv"));
  }

  private static String text(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  @Test
  void theStoryIsThatOfTheVeryRun() throws IOException {
    int finished = 0;
    for (Map<String, String> row : rows().subList(0, 40)) {
      Done told = told(Long.parseLong(text(row, "run")));
      assertThat(told.out()).contains("seed " + row.get("seed"));
      if ("done".equals(row.get("status"))) {
        Matcher outcome = OUTCOME.matcher(told.out());
        assertThat(told.code()).isZero();
        assertThat(outcome.find()).isTrue();
        assertThat(outcome.group(1)).isEqualTo(row.get("outcome"));
        assertThat(outcome.group(2)).isEqualTo(row.get("days"));
        assertThat(outcome.group(3)).isEqualTo(row.get("exchanges"));
        finished++;
      } else {
        assertThat(told.code()).isEqualTo(3);
        assertThat(told.out())
            .containsPattern("\nBroken off on day \\d+: passed the limit of 170 events")
            .doesNotContain("Outcome:")
            .containsPattern("\n\\d{4}-\\d\\d-\\d\\d  \\S");
      }
    }
    assertThat(finished).isBetween(5, 35);
  }

  @Test
  void aRunBeyondThePlanIsRefused() {
    assertThat(told(120)).isEqualTo(new Done(2, "", out + " has runs 0 to 119, not 120\n"));
    assertThat(told(Long.MAX_VALUE).code()).isEqualTo(2);
  }

  @Test
  void aRunWithoutARowIsRefused() throws IOException {
    Path runs = out.resolve("runs.csv");
    String text = Files.readString(runs);
    Files.writeString(runs, text.replaceFirst("(?m)^5,.*\n", ""));
    Done told = told(5);
    assertThat(told.code()).isEqualTo(2);
    assertThat(told.out()).isEmpty();
    assertThat(told.err())
        .startsWith("run 5 has no row in ")
        .contains("it was never carried out, or its row is lost", "--resume");
    assertThat(told(6).code()).isNotEqualTo(2);
  }

  /** A cell of it is changed: its seed, its status, a measure. */
  @Test
  void aDamagedRowHasNoStory() throws IOException {
    Map<String, String> row =
        rows().stream()
            .filter(r -> "done".equals(r.get("status")) && text(r, "iran.name").startsWith("Iran"))
            .findFirst()
            .orElseThrow();
    long run = Long.parseLong(text(row, "run"));
    Path runs = out.resolve("runs.csv");
    String text = Files.readString(runs);
    assertThat(told(run).code()).isZero();
    for (String column : List.of("seed", "status", "days", "exchanges")) {
      String cell = text(row, column);
      String other = column.equals("status") ? "failed" : cell + "0";
      Files.writeString(
          runs, text.replaceFirst("(?m)^(" + run + ",.*\\b)" + cell + "\\b", "$1" + other));
      Done told = told(run);
      assertThat(Files.readString(runs)).isNotEqualTo(text);
      assertThat(told.code()).as(column).isEqualTo(2);
      assertThat(told.out()).isEmpty();
      assertThat(told.err()).contains("run " + run + " comes out differently from its row");
    }
  }

  /** As an interruption leaves it: parts beside, no table whole. */
  @Test
  void aHalfMadeFolderTellsTheRunsThatItHas() throws IOException {
    Path runs = out.resolve("runs.csv");
    List<String> lines = Files.readString(runs).lines().toList();
    String first = Files.readString(runs).substring(0, Files.readString(runs).indexOf("\n40,") + 1);
    Files.writeString(out.resolve("runs.csv.part"), first + "40,0,1");
    Files.delete(runs);
    Files.delete(out.resolve("points.csv"));
    assertThat(lines).hasSizeGreaterThan(120);
    assertThat(told(39).code()).isIn(0, 3);
    Done torn = told(40);
    assertThat(torn.code()).isEqualTo(2);
    assertThat(torn.err()).startsWith("run 40 has no row in ");
  }

  @Test
  void aFolderWithoutItsSweepIsNone() throws IOException {
    Files.delete(out.resolve("sweep.yaml"));
    assertThat(told(1).err()).isEqualTo(out + " is no folder of a sweep: it has no sweep.yaml\n");
    assertThat(told(1).code()).isEqualTo(2);
  }
}
