package winset.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static winset.cli.Done.winset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shards of a sweep, merged, are the sweep; and nothing else passes for it. */
class ShardsTest {

  private static final String NINE =
      Path.of("configs/scenarios/nine-factions.yaml").toAbsolutePath().toString();
  private static final List<String> BYTES =
      List.of(
          "runs.csv",
          "points.csv",
          "failures.csv",
          "checks.csv",
          "design.csv",
          "sweep.yaml",
          "scenario.yaml",
          "datapackage.json");

  @TempDir Path folder;

  private String sweep(String... lines) throws IOException {
    Path file = folder.resolve("mine.yaml");
    Files.writeString(
        file, "question: Is it?\nscenario: " + NINE + "\n" + String.join("\n", lines) + "\n");
    return file.toString();
  }

  /** Three points of nine runs, 27 in all; of a run limit of 260 events some pass it. */
  private String small() throws IOException {
    return sweep("factors: {iran.trust: [0.1, 0.3, 0.6]}", "replications: 9");
  }

  private String shard(int index, int of) {
    return folder.resolve("part-%s-of-%s".formatted(index, of)).toString();
  }

  private Done carryOut(String file, int index, int of, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of("sweep", file, "--shard", index + "/" + of, "--out", shard(index, of)));
    words.add("--quiet");
    words.addAll(List.of(more));
    return winset(words.toArray(String[]::new));
  }

  private Done merge(int of, String... more) {
    List<String> words = new ArrayList<>(List.of("merge"));
    for (int index = of; index >= 1; index--) {
      words.add(shard(index, of));
    }
    words.addAll(List.of("--out", folder.resolve("merged").toString(), "--quiet"));
    words.addAll(List.of(more));
    return winset(words.toArray(String[]::new));
  }

  private void assertSame(String file, int of, int code, String... more) throws IOException {
    Path whole = folder.resolve("whole");
    Done undivided = winset("sweep", file, "--out", whole.toString(), "--quiet");
    assertThat(undivided.code()).isEqualTo(code);
    for (int index = 1; index <= of; index++) {
      assertThat(carryOut(file, index, of).code()).isIn(0, code);
    }
    Done merged = merge(of);
    assertThat(merged.code()).as(merged.err()).isEqualTo(code);
    assertThat(merged.out()).isEqualTo(undivided.out().replace("/whole", "/merged"));
    assertThat(names(folder.resolve("merged"))).isEqualTo(names(whole));
    for (String name : Stream.concat(BYTES.stream(), Stream.of(more)).toList()) {
      assertThat(folder.resolve("merged").resolve(name))
          .hasSameBinaryContentAs(whole.resolve(name));
    }
  }

  private static List<String> names(Path where) throws IOException {
    try (Stream<Path> inside = Files.list(where)) {
      return inside.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** Of 30 shards of 27 runs three are empty. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 30})
  void mergedTheBytesAreThoseOfTheWholeSweep(int of) throws IOException {
    assertSame(small(), of, 0);
  }

  /** 260 events end some runs; a failed run has no course. */
  @Test
  void soAreThoseOfCoursesOfRunsThatFailAndOfOwnSeeds() throws IOException {
    String file =
        sweep(
            "factors: {iran.trust: [0.1, 0.3]}",
            "replications: 12",
            "run-limit: 260",
            "common-seeds: false",
            "series: true",
            "events: true");
    assertSame(file, 3, 3, "series.csv", "events.csv");
    assertThat(Files.readAllLines(folder.resolve("merged/failures.csv"))).hasSizeBetween(2, 24);
  }

  /** Points stop after different numbers of runs; of seven shards two have no point. */
  @ParameterizedTest
  @ValueSource(ints = {2, 7})
  void soAreThoseOfAnAdaptiveSweep(int of) throws IOException {
    String file =
        sweep(
            "factors: {iran.trust: [0.05, 0.2, 0.3, 0.4, 0.6]}",
            "replications: {until: {measure: deal, half-width: 0.08}, at-least: 20, at-most: 130}",
            "run-limit: 300");
    assertSame(file, of, 3);
    List<String> n =
        Files.readAllLines(folder.resolve("merged/points.csv")).stream()
            .skip(1)
            .map(row -> row.split(",", -1)[2])
            .distinct()
            .toList();
    assertThat(n).hasSizeGreaterThan(1);
  }

  @Test
  void aTableOfPointsIsInTheFolderOfEachShard() throws IOException {
    Files.writeString(folder.resolve("points.csv"), "iran.trust,us.quota\n0.3,0.6\n0.5,0.55\n");
    assertSame(sweep("design: table", "file: points.csv", "replications: 4"), 2, 0);
  }

  /** Run mod 7 is 2: runs 2, 9, 16 and 23 of 27. */
  @Test
  void aShardHoldsItsRunsAndSaysHowToMerge() throws IOException {
    Done done = carryOut(small(), 3, 7);
    assertThat(done.code()).isZero();
    assertThat(done.out().lines().toList())
        .last()
        .asString()
        .endsWith("merge %s/part-?-of-7 --out %1$s/part".formatted(folder));
    Path there = Path.of(shard(3, 7));
    assertThat(
            Files.readAllLines(there.resolve("runs.csv")).stream()
                .map(r -> r.replaceAll(",.*", "")))
        .containsExactly("run", "2", "9", "16", "23");
    assertThat(there.resolve("manifest.json")).content().contains("\"shard\" : \"3/7\"");
    assertThat(there.resolve("points.csv")).doesNotExist();
    assertThat(there.resolve("report.html")).doesNotExist();
    assertThat(there.resolve("datapackage.json")).content().doesNotContain("points.csv");
    assertThat(winset("run", "--from", there.toString(), "--run", "9").code()).isZero();
    assertThat(winset("run", "--from", there.toString(), "--run", "10").err())
        .contains("run 10 is in shard 4/7, and " + there + " is shard 3/7");
    Done report = winset("report", there.toString());
    assertThat(report.code()).isEqualTo(2);
    assertThat(report.err()).contains("is shard 3/7 of a sweep").contains("merge all of them");
  }

  @Test
  void aShardIsNotGoneOnWithAsAnotherNorAsTheWhole() throws IOException {
    String file = small();
    carryOut(file, 3, 7);
    String there = shard(3, 7);
    byte[] rows = Files.readAllBytes(Path.of(there, "runs.csv"));
    for (String lost : List.of("", "manifest.json", "datapackage.json")) {
      if (!lost.isEmpty()) {
        Files.delete(Path.of(there, lost));
      }
      for (String as : List.of("4/7", "3/8", "")) {
        List<String> words = new ArrayList<>(List.of("sweep", file, "--out", there, "--resume"));
        words.addAll(as.isEmpty() ? List.of() : List.of("--shard", as));
        if (lost.equals("datapackage.json") && as.isEmpty()) {
          continue;
        }
        Done done = winset(words.toArray(String[]::new));
        assertThat(done.code()).as(lost + " " + as).isEqualTo(2);
        assertThat(done.err())
            .contains(
                lost.equals("datapackage.json")
                    ? "nothing whole that says of which sweep"
                    : "shard 3/7, not " + (as.isEmpty() ? "the whole" : "shard " + as));
      }
      assertThat(Path.of(there, "runs.csv")).hasBinaryContent(rows);
    }
    assertThat(carryOut(file, 3, 7, "--resume").code()).isZero();
    assertThat(Path.of(there, "runs.csv")).hasBinaryContent(rows);
  }

  @Test
  void missingHalfMadeAndDamagedShardsAreNamedAndRunAgain() throws IOException {
    String file = small();
    for (int index : List.of(1, 2, 4, 5)) {
      carryOut(file, index, 5);
    }
    Path damaged = Path.of(shard(2, 5), "failures.csv");
    Files.writeString(damaged, "x");
    Path half = Path.of(shard(4, 5), "manifest.json");
    Files.writeString(
        half,
        Files.readString(half).replaceFirst("\"finished\" : \"[^\"]*\"", "\"finished\" : null"));
    assertThat(merge(5, "--missing")).isEqualTo(new Done(0, "2/5\n3/5\n4/5\n", ""));
    Done refused = merge(5);
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err())
        .startsWith("3 of 5 shards are missing or not whole; nothing was written\n")
        .contains("  shard 2/5: " + shard(2, 5) + " is damaged: failures.csv\n")
        .contains("  shard 3/5: no folder is given\n")
        .contains("  shard 4/5: " + shard(4, 5) + " is half made\n")
        .contains("  " + shard(3, 5) + " is not there\n");
    assertThat(folder.resolve("merged")).doesNotExist();
    List<String> commands =
        refused.err().lines().filter(line -> line.contains(" sweep " + folder)).toList();
    assertThat(commands).hasSize(3);
    for (String command : commands) {
      String[] words = command.substring(command.indexOf("sweep ")).split(" ", -1);
      assertThat(winset(words).code()).as(command).isZero();
    }
    assertThat(merge(5, "--missing")).isEqualTo(new Done(0, "", ""));
    assertThat(merge(5).code()).isZero();
    assertThat(merge(5).err()).contains("is not empty; choose another with --out");
  }

  @Test
  void whatIsNotOfOneSweepIsRefused() throws IOException {
    String file = small();
    carryOut(file, 1, 2);
    carryOut(file, 2, 2);
    carryOut(file, 3, 3);
    String other = folder.resolve("other").toString();
    winset("sweep", file, "--set", "us.quota=0.7", "--shard", "2/2", "--out", other, "--quiet");
    String whole = folder.resolve("whole").toString();
    winset("sweep", file, "--out", whole, "--quiet");
    String one = shard(1, 2);
    String two = shard(2, 2);
    assertThat(refusal(one, two, one)).contains("are both shard 1/2");
    assertThat(refusal(one, other)).contains("are not of the same sweep");
    assertThat(refusal(one, shard(3, 3))).contains("are not of the same number of shards");
    assertThat(refusal(one, whole)).contains("holds a whole sweep");
    assertThat(refusal(one, two, folder.toString())).contains("has no whole manifest.json");
    assertThat(refusal(folder + "/none")).contains("is not there");
    Path manifest = Path.of(two, "manifest.json");
    Files.writeString(
        manifest,
        Files.readString(manifest).replace("\"results-version\" : 1", "\"results-version\" : 0"));
    assertThat(refusal(one, two)).contains("results differ").contains("version 0");
    assertThat(folder.resolve("merged")).doesNotExist();
  }

  private String refusal(String... folders) {
    List<String> words = new ArrayList<>(List.of("merge"));
    words.addAll(List.of(folders));
    words.addAll(List.of("--out", folder.resolve("merged").toString()));
    Done done = winset(words.toArray(String[]::new));
    assertThat(done.code()).isEqualTo(2);
    assertThat(done.out()).isEmpty();
    return done.err();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sweep x --shard 0/3       | '0/3' must be I/N, such as 3/20
          sweep x --shard 4/3       | '4/3' must be I/N
          sweep x --shard 1/10001   | at most 10000
          sweep x --shard 3         | '3' must be I/N
          sweep x --shard -1/3      | '-1/3' must be I/N
          sweep x --shard 1/2 --live | --live shows a whole sweep, not a --shard
          merge                     | DIR is missing
          merge x                   | --out is missing
          """)
  void aMistakeIsAMessage(String args, String message) {
    Done done = winset(args.split(" ", -1));
    assertThat(done.code()).isEqualTo(2);
    assertThat(done.err()).contains(message).doesNotContain("Exception");
  }
}
