package winset.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The packaged jar, sent to a Spark that is one process. */
class SparkLocalIT {

  private static final String LOCAL = "local[2]";

  @TempDir Path temporary;

  private Processes processes;

  @BeforeEach
  void start() {
    processes = new Processes(temporary);
  }

  @AfterEach
  void end() throws InterruptedException {
    processes.end();
  }

  private Processes.Logged spark(Path file, String out, String... more) throws IOException {
    return processes.submit(
        LOCAL,
        List.of(),
        Stream.concat(
                Stream.of("sweep", file.toString(), "--engine", "spark", "--out", out),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private Path local(Path file) throws Exception {
    Path out = temporary.resolve("local");
    Processes.Logged local =
        processes.winset("sweep", file.toString(), "--out", out.toString(), "--quiet");
    assertThat(local.code()).as(local.errors()).isIn(0, 3);
    return out;
  }

  static Stream<Arguments> sweeps() {
    return Stream.of(
        Arguments.of(
            "fails",
            """
            factors: {iran.trust: [0.2, 0.5]}
            replications: 200
            run-limit: 260
            """),
        Arguments.of(
            "adaptive",
            """
            factors: {iran.trust: [0.2, 0.4, 0.6]}
            replications: {at-least: 100, at-most: 400, until: {measure: deal, half-width: 0.06}}
            """),
        Arguments.of(
            "courses",
            """
            factors: {iran.trust: [0.2, 0.5]}
            replications: 6
            series: true
            events: true
            """),
        Arguments.of(
            "morris",
            """
            design: morris
            trajectories: 4
            factors: {iran.trust: {from: 0.1, to: 0.6}, us.trust: {from: 0.1, to: 0.6}}
            replications: 5
            """),
        Arguments.of(
            "saltelli",
            """
            design: saltelli
            base: 8
            factors: {iran.trust: {from: 0.1, to: 0.6}, us.trust: {from: 0.1, to: 0.6}}
            replications: 5
            """),
        Arguments.of(
            "table",
            """
            design: table
            file: points.csv
            replications: 20
            """));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sweeps")
  void bytesAreThoseOfThreads(String name, String sweep) throws Exception {
    Files.writeString(temporary.resolve("points.csv"), "iran.trust,us.trust\n.2,.3\n.5,.4\n");
    Path file = Folders.sweep(temporary, name + ".yaml", "nine-factions", sweep);
    Path local = local(file);
    Path out = temporary.resolve("spark");
    Processes.Logged done = spark(file, out.toString());
    assertThat(done.code()).as(done.errors()).isEqualTo(name.equals("fails") ? 3 : 0);
    Folders.assertSame(out, local);
    assertThat(done.printed()).contains("Results in " + out);
  }

  @Test
  void withoutSparkAroundItTheJarSaysHowToStartIt() throws Exception {
    Path file = Folders.sweep(temporary, "mine.yaml", "nine-factions", "replications: 5\n");
    Path out = temporary.resolve("out");
    Processes.Logged done =
        processes.winset("sweep", file.toString(), "--engine", "spark", "--out", out.toString());
    assertThat(done.code()).isEqualTo(2);
    assertThat(done.errors())
        .startsWith("--engine spark: there is no Spark around winset; start it by Spark:\n")
        .contains("spark-submit --class winset.cli.Main");
    assertThat(out).doesNotExist();
  }

  /** The file system is that of the mount table of viewfs: an address that is no path. */
  @Test
  void aFolderMayBeAtAnAddress() throws Exception {
    Path file =
        Folders.sweep(
            temporary,
            "mine.yaml",
            "nine-factions",
            "factors: {iran.trust: [0.2, 0.5]}\nreplications: 100\n");
    Path local = local(file);
    Path shared = Files.createDirectory(temporary.resolve("shared"));
    List<String> mount =
        List.of("spark.hadoop.fs.viewfs.mounttable.far.link./data=" + shared.toUri());
    String[] sweep = {
      "sweep", file.toString(), "--engine", "spark", "--out", "viewfs://far/data/mine"
    };
    Processes.Logged done = processes.submit(LOCAL, mount, sweep);
    assertThat(done.code()).as(done.errors()).isZero();
    Folders.assertSame(shared.resolve("mine"), local);
    Processes.Logged refused = processes.submit(LOCAL, mount, sweep);
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.errors()).contains("viewfs://far/data/mine holds this very sweep, finished");
    Files.writeString(shared.resolve("mine").resolve("runs.csv"), "torn");
    Processes.Logged mended =
        processes.submit(
            LOCAL,
            mount,
            Stream.concat(Stream.of(sweep), Stream.of("--resume")).toArray(String[]::new));
    assertThat(mended.code()).as(mended.errors()).isZero();
    Folders.assertSame(shared.resolve("mine"), local);
  }

  @Test
  void aDriverThatIsToEndKeepsWhatIsThere() throws Exception {
    Path file =
        Folders.sweep(
            temporary,
            "mine.yaml",
            "nine-factions",
            "factors: {iran.trust: [0.2, 0.5]}\nreplications: 50000\n");
    Path out = temporary.resolve("out");
    Processes.Logged driver = spark(file, out.toString());
    Processes.await("a slice is there", () -> Folders.slices(out) >= 1);
    driver.process().destroy();
    driver.code();
    assertThat(driver.errors())
        .containsPattern("interrupted; at least \\d+ of 100000 runs are kept in ")
        .contains("go on: send the same to Spark again with --resume");
    assertThat(Folders.slices(out)).isPositive();
  }
}
