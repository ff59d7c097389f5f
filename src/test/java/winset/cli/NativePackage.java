package winset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people without a JDK start; run by the profile that makes it. */
class NativePackage {

  private static final Path MADE = Path.of(System.getProperty("winset.native", "target/native"));
  private static final String JAR = System.getProperty("winset.jar", "target/winset.jar");

  @TempDir Path folder;

  private record Ended(int code, String out, String err) {}

  /** Runs a command where no Java is to be found. */
  private Ended run(List<String> command) throws Exception {
    Path out = folder.resolve("stdout");
    Path err = folder.resolve("stderr");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().remove("JAVA_HOME");
    builder.environment().put("PATH", folder.toString());
    Process process = builder.start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  private Ended winset(Path program, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(arguments));
    return run(command);
  }

  private void assertItWorks(Path program) throws Exception {
    Ended version = winset(program, "--version");
    assertThat(version.code()).as(version.err()).isZero();
    assertThat(version.out()).startsWith("winset ");
    Ended mistake = winset(program, "sweep", "nothing.yaml");
    assertThat(mistake.code()).isEqualTo(2);
    assertThat(mistake.err()).contains("there is no such file");
    Path out = folder.resolve("out");
    Ended sweep = winset(program, "sweep", "configs/sweeps/quick.yaml", "--out", out.toString());
    assertThat(sweep.code()).as(sweep.err()).isZero();
    assertThat(sweep.err()).contains("  winset run --from ");
    assertThat(out.resolve("charts").resolve("deal-rate.pdf")).isNotEmptyFile();
  }

  @Test
  void theFolderRunsWithoutAJdkToTheSameBytes() throws Exception {
    assertItWorks(MADE.resolve("winset").resolve("bin").resolve("winset"));
    Path local = folder.resolve("local");
    Ended jar =
        run(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                JAR,
                "sweep",
                "configs/sweeps/quick.yaml",
                "--out",
                local.toString(),
                "--quiet"));
    assertThat(jar.code()).as(jar.err()).isZero();
    for (String name : List.of("runs.csv", "points.csv", "charts/deal-rate.svg")) {
      assertThat(folder.resolve("out").resolve(name)).hasSameBinaryContentAs(local.resolve(name));
    }
  }

  @Test
  void theDebianPackageHoldsIt() throws Exception {
    Path unpacked = folder.resolve("unpacked");
    Process unpacking =
        new ProcessBuilder("dpkg-deb", "-x", debian().toString(), unpacked.toString())
            .inheritIO()
            .start();
    assertThat(unpacking.waitFor()).isZero();
    Path home = unpacked.resolve("opt").resolve("winset");
    assertThat(home.resolve("share/doc/copyright")).content().contains("Apache License");
    assertItWorks(home.resolve("bin").resolve("winset"));
  }

  private static Path debian() throws IOException {
    try (Stream<Path> made = Files.list(MADE)) {
      return made.filter(file -> file.toString().endsWith(".deb")).findFirst().orElseThrow();
    }
  }
}
