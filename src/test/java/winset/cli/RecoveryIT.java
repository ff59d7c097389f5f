package winset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real processes are killed at random moments and their files torn; what {@code --resume} ends in
 * is what an undisturbed process leaves. The moments depend on the machine, the tearing on a seed.
 */
class RecoveryIT {

  private static final String JAR = System.getProperty("winset.jar", "target/winset.jar");
  private static final int KILLS = 25;
  private static final int SOME_FAILED = 3;

  @TempDir Path folder;

  private Process start(String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", JAR, "sweep", folder.resolve("mine.yaml").toString()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command)
        .redirectOutput(folder.resolve("stdout").toFile())
        .redirectError(folder.resolve("stderr").toFile())
        .start();
  }

  private int code(String... args) throws Exception {
    Process process = start(args);
    assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private void file(String... lines) throws IOException {
    String nine = Path.of("configs/scenarios/nine-factions.yaml").toAbsolutePath().toString();
    Files.writeString(
        folder.resolve("mine.yaml"), "scenario: " + nine + "\n" + String.join("\n", lines) + "\n");
  }

  /** Kills, tears and goes on, then compares with a run that nothing disturbed. */
  private void recovers(int expected, long seed) throws Exception {
    Path results = folder.resolve("results");
    Random random = new Random(seed);
    int kills = 0;
    while (kills < KILLS) {
      Process process = start("--out", results.toString(), "--resume", "--quiet");
      if (process.waitFor(300 + random.nextInt(1200), TimeUnit.MILLISECONDS)) {
        assertThat(process.exitValue())
            .as(Files.readString(folder.resolve("stderr")))
            .isEqualTo(expected);
        deleteRecursively(results.toFile());
      } else {
        process.destroyForcibly().waitFor();
        kills++;
        if (entered(results, process)) {
          tear(results, random);
        }
      }
    }
    assertThat(code("--out", results.toString(), "--resume", "--quiet")).isEqualTo(expected);
    Path undisturbed = folder.resolve("undisturbed");
    assertThat(code("--out", undisturbed.toString(), "--threads", "1", "--quiet"))
        .isEqualTo(expected);
    List<String> names = names(undisturbed);
    assertThat(names(results)).isEqualTo(names);
    for (String name : names) {
      if (name.equals("report.html")) {
        assertThat(timeless(results.resolve(name))).isEqualTo(timeless(undisturbed.resolve(name)));
      } else if (!name.equals("manifest.json") && !name.equals("charts")) {
        assertThat(results.resolve(name)).hasSameBinaryContentAs(undisturbed.resolve(name));
      }
    }
  }

  /** A page without when the sweep was begun and finished. */
  private static String timeless(Path page) throws IOException {
    return Files.readString(page).replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "then");
  }

  /** True if a process came as far as the folder; it has mended then what was torn before. */
  private static boolean entered(Path results, Process process) throws IOException {
    Path lock = results.resolve(".lock");
    return Files.exists(lock) && Files.readString(lock).equals(Long.toString(process.pid()));
  }

  /** A sweep that came to its end before it was killed tells nothing: it is begun anew. */
  private static void deleteRecursively(File file) {
    File[] inside = file.listFiles();
    for (File each : inside == null ? new File[0] : inside) {
      deleteRecursively(each);
    }
    assertThat(file.delete()).isTrue();
  }

  private static List<String> names(Path where) throws IOException {
    try (Stream<Path> inside = Files.list(where)) {
      return inside.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** Damages one file as power cuts, full disks and careless hands do; sometimes none. */
  private static void tear(Path results, Random random) throws IOException {
    if (!Files.isDirectory(results)) {
      return;
    }
    List<String> files = names(results).stream().filter(name -> name.contains(".")).toList();
    Path file = results.resolve(files.get(random.nextInt(files.size())));
    byte[] bytes = Files.readAllBytes(file);
    int place = random.nextInt(bytes.length + 1);
    switch (random.nextInt(5)) {
      case 0 -> Files.delete(file);
      case 1 -> Files.write(file, Arrays.copyOf(bytes, place));
      case 2 -> {
        if (place < bytes.length) {
          bytes[place] ^= 1;
        }
        Files.write(file, bytes);
      }
      case 3 -> Files.write(file, Arrays.copyOf(bytes, bytes.length + place % 1000));
      default -> {
        // left as it was
      }
    }
  }

  @Test
  void aSweepKilledAtManyMomentsEndsInTheSameBytes() throws Exception {
    file(
        "factors: {channel.kind: [direct, indirect], iran.trust: {from: 0.1, to: 0.6, steps: 6}}",
        "replications: 2500",
        "measures: [sequencing, zone_share, pivotal_us]");
    recovers(0, 1);
  }

  @Test
  void soDoesOneThatLooksForItsReplicationsKeepsCoursesAndHasRunsThatFail() throws Exception {
    file(
        "factors: {iran.trust: [0.1, 0.3, 0.6]}",
        "replications: {until: {measure: deal, half-width: 0.04}, at-least: 60, at-most: 500}",
        "series: true",
        "events: true",
        "run-limit: 260");
    recovers(SOME_FAILED, 2);
  }

  @Test
  void aSecondProcessIsRefusedAndTheFirstGoesOn() throws Exception {
    file("factors: {iran.trust: [0.1, 0.3, 0.6]}", "replications: 200000");
    Path results = folder.resolve("results");
    Process first = start("--out", results.toString(), "--quiet");
    try {
      waitForRows(results);
      for (String how : List.of("--resume", "--force", "--quiet", "--resume")) {
        assertThat(code("--out", results.toString(), how)).isEqualTo(2);
        if (!how.equals("--quiet")) {
          assertThat(Files.readString(folder.resolve("stderr")))
              .contains("is being written by another process (" + first.pid() + ")");
        }
      }
      assertThat(first.isAlive()).isTrue();
    } finally {
      first.destroyForcibly().waitFor();
    }
  }

  private static void waitForRows(Path results) throws Exception {
    Path rows = results.resolve("runs.csv.part");
    for (int i = 0; i < 600 && (!Files.exists(rows) || Files.size(rows) < 100_000); i++) {
      Thread.sleep(100);
    }
  }

  private static boolean onUnix() {
    return Files.isExecutable(Path.of("/bin/kill"));
  }

  /** SIGINT is what Ctrl-C sends. */
  @Test
  void whenInterruptedItSaysHowToGoOnWithinASecond() throws Exception {
    org.junit.jupiter.api.Assumptions.assumeTrue(
        onUnix(), "there is no kill to send a signal with");
    file("factors: {iran.trust: [0.1, 0.3, 0.6]}", "replications: 200000");
    Path results = folder.resolve("results");
    Process process = start("--out", results.toString());
    waitForRows(results);
    long before = System.nanoTime();
    new ProcessBuilder("/bin/kill", "-INT", Long.toString(process.pid())).start().waitFor();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    double seconds = (System.nanoTime() - before) / 1e9;
    assertThat(process.exitValue()).isEqualTo(130);
    assertThat(Files.readString(folder.resolve("stderr")))
        .contains("interrupted; ", " of 600000 runs are kept in " + results + "; go on with\n")
        .containsPattern("--out \\S+ --resume\n$");
    assertThat(seconds).as("seconds, on a machine that may be busy").isLessThan(10);
    assertThat(results.resolve(".lock")).doesNotExist();
  }

  /** A limit on the size of files stands for a disk that is full. */
  @Test
  void onAFullDiskWhatIsDoneIsKept() throws Exception {
    org.junit.jupiter.api.Assumptions.assumeTrue(onUnix(), "there is no shell that limits files");
    file("factors: {iran.trust: [0.1, 0.3, 0.6]}", "replications: 2000");
    Path results = folder.resolve("results");
    List<String> command =
        List.of(
            "/bin/sh",
            "-c",
            "ulimit -f 200; exec \"$0\" -jar \"$1\" sweep \"$2\" --out \"$3\" --quiet",
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            Path.of(JAR).toAbsolutePath().toString(),
            folder.resolve("mine.yaml").toString(),
            results.toString());
    assertThat(onFullDisk(command))
        .contains("cannot be written", " of 6000 runs are kept in ", "--resume")
        .doesNotContain("\tat ");
    List<String> resuming = new ArrayList<>(command);
    resuming.set(2, command.get(2).replace("ulimit -f 200", "ulimit -f 1") + " --resume");
    assertThat(onFullDisk(resuming))
        .contains("cannot be written", "; what was there is kept in ")
        .doesNotContain("0 of 6000");
    assertThat(code("--out", results.toString(), "--resume")).isZero();
    assertThat(Files.readString(folder.resolve("stderr"))).containsPattern("\\([1-9]\\d* kept, ");
    assertThat(Files.readAllLines(results.resolve("runs.csv"))).hasSize(6001);
  }

  private String onFullDisk(List<String> command) throws Exception {
    Process process =
        new ProcessBuilder(command).redirectError(folder.resolve("stderr").toFile()).start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    String said = Files.readString(folder.resolve("stderr"));
    assertThat(process.exitValue()).as(said).isEqualTo(2);
    return said;
  }
}
