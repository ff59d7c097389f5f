package winset.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The packaged jar on machines that compute differently: virtual machines whose elementary
 * functions are those of the processor, or of the Java library, compiled so or not at all.
 */
class MachineIT {

  private static final String JAR = System.getProperty("winset.jar", "target/winset.jar");

  /** Takes sin, cos, exp, log and pow from the Java library, as processors without their own do. */
  private static final String LIBRARY = "-XX:-UseLibmIntrinsic";

  /** 10 points of 20 runs, with logarithms in a factor and means of real numbers in the files. */
  private static final String SWEEP =
      """
      scenario: %s
      design: sobol
      points: 10
      factors:
        iran.trust: {from: 0.2, to: 0.5}
        channel.noise: {from: 0.03, to: 0.48, scale: log}
      replications: 20
      seed: 7
      measures: [sequencing, zone_share, iran_trust_end, us_willingness_end]
      """;

  @TempDir static Path folder;

  private static Path plain = Path.of("");

  private static String java(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+IgnoreUnrecognizedVMOptions", "-XX:+UnlockDiagnosticVMOptions"));
    command.addAll(arguments);
    Path out = Files.createTempFile(folder, "out", ".txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
    String text = Files.readString(out, UTF_8);
    assertThat(process.exitValue()).as(text).isZero();
    return text;
  }

  private static Path sweep(String option) throws IOException, InterruptedException {
    Path scenario = Path.of("configs/scenarios/nine-factions.yaml").toAbsolutePath();
    Path file = folder.resolve("machine.yaml");
    Files.writeString(file, SWEEP.formatted(scenario));
    Path results = Files.createTempDirectory(folder, "results");
    java(
        List.of(
            option, "-jar", JAR, "sweep", file.toString(), "--out", results.toString(), "--quiet"));
    return results;
  }

  private static String elementary(String option) throws Exception {
    Path classes =
        Path.of(Elementary.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return java(List.of(option, "-cp", classes.toString(), Elementary.class.getName()));
  }

  @BeforeAll
  static void onThisMachine() throws Exception {
    plain = sweep("-Dplain");
    assertThat(Files.readAllLines(plain.resolve("runs.csv"))).hasSize(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {LIBRARY, "-Xint", "-XX:UseAVX=0", "-XX:TieredStopAtLevel=1"})
  void otherMathematicsLeaveTheSameBytes(String option) throws Exception {
    Path results = sweep(option);
    for (String file : List.of("runs.csv", "points.csv")) {
      assertThat(results.resolve(file)).hasSameBinaryContentAs(plain.resolve(file));
    }
  }

  /** Without a difference, as on processors other than x86, the test above would show nothing. */
  @Test
  void theseMathematicsDoDiffer() throws Exception {
    String here = elementary("-Dplain");
    String there = elementary(LIBRARY);
    assumeTrue(!here.equals(there), "elementary functions are the same with " + LIBRARY);
    assertThat(there.split(" ")).hasSameSizeAs(here.split(" ")).isNotEqualTo(here.split(" "));
  }
}
