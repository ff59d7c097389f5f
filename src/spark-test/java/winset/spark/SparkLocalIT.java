package winset.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

  private Processes.Logged at(String address, Path file, String... more) throws IOException {
    return spark(file, address, more);
  }

  /** One that was killed had delivered nothing; its slices are at the address. */
  @Test
  void aFolderMayBeAtAnAddressOfHdfs() throws Exception {
    int port = Processes.freePort();
    Processes.Logged hdfs =
        processes.java(
            "512m",
            "winset.spark.Hdfs",
            List.of("" + port, temporary.resolve("blocks").toString()));
    Path file =
        Folders.sweep(
            temporary,
            "mine.yaml",
            "spring-2021",
            "factors: {iran.trust: [0.2, 0.5]}\nreplications: 40000\n");
    Path local = local(file);
    Processes.await("HDFS is there", () -> hdfs.printed().contains("active"));
    String address = "hdfs://" + Processes.LOOPBACK + ":" + port + "/data/mine";
    HadoopPlace place = new HadoopPlace(address, Map.of());
    HadoopSlices slices = new HadoopSlices(place.inside("slices"));

    Processes.Logged killed = at(address, file);
    Processes.await("a slice is there", () -> !names(slices).isEmpty());
    killed.kill();
    Processes.Logged refused = at(address, file);
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.errors()).contains(address + " holds this very sweep, half made");
    Processes.Logged resumed = at(address, file, "--resume");
    assertThat(resumed.code()).as(resumed.errors()).isZero();
    assertThat(resumed.errors()).containsPattern("\\([1-9]\\d* kept, [1-9]\\d* new\\)");
    assertDelivered(place, "resumed", local);

    try (OutputStream notes = place.system().create(place.path("notes.part"))) {
      notes.write('n');
    }
    Processes.Logged foreign = at(address, file, "--resume");
    assertThat(foreign.code()).isEqualTo(2);
    assertThat(foreign.errors()).contains("holds notes.part, which no sweep leaves");
    Processes.Logged forced = at(address, file, "--force");
    assertThat(forced.code()).as(forced.errors()).isZero();
    assertThat(place.system().delete(place.path("notes.part"), false)).as("is there").isTrue();
    assertDelivered(place, "forced", local);
  }

  private static List<String> names(HadoopSlices slices) {
    try {
      return slices.names();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void assertDelivered(HadoopPlace place, String name, Path local) throws IOException {
    Path copy = temporary.resolve(name);
    place.system().copyToLocalFile(place.path(), new org.apache.hadoop.fs.Path(copy.toUri()));
    Folders.assertSame(copy, local);
  }

  @Test
  void whatIsNoAddressIsRefused() throws Exception {
    Path file = Folders.sweep(temporary, "mine.yaml", "nine-factions", "replications: 5\n");
    Processes.Logged done = at("gopher://nobody/there", file);
    assertThat(done.code()).isEqualTo(2);
    assertThat(done.errors()).contains("gopher://nobody/there cannot be written: ");
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
    assertThat(driver.code()).isEqualTo(143);
    assertThat(driver.errors())
        .containsPattern("interrupted; at least \\d+ of 100000 runs are kept in ")
        .contains("go on: send the same to Spark again with --resume");
    assertThat(Folders.slices(out)).isPositive();
  }
}
