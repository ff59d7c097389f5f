package winset.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar as users start it. */
class JarIT {

  private static final String JAR = System.getProperty("winset.jar", "target/winset.jar");

  @TempDir Path folder;

  /** What a process left. */
  private record Done(int code, String out, String err) {}

  private Done winset(String... args) throws IOException, InterruptedException {
    return winsetIn("tr", args);
  }

  private Done winsetIn(String language, String... args) throws IOException, InterruptedException {
    return winset(environment -> {}, language, args);
  }

  private Done winset(Consumer<Map<String, String>> change, String language, String... args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dfile.encoding=US-ASCII", "-Duser.language=" + language, "-jar", JAR));
    command.addAll(List.of(args));
    Path out = folder.resolve("stdout");
    Path err = folder.resolve("stderr");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    change.accept(builder.environment());
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Done(
        process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }

  /** Whatever display the tests have, the sweep has none. */
  @Test
  void withoutADisplayLiveSaysWhyItShowsNoWindowAndTheSweepGoesOn() throws Exception {
    Path file = folder.resolve("mine.yaml");
    Path scenario = Path.of("configs/scenarios/nine-factions.yaml").toAbsolutePath();
    Files.writeString(file, "scenario: " + scenario + "\nreplications: 5\n");
    for (String display : List.of("", ":4711")) {
      Path out = folder.resolve("out" + display.length());
      Done done = winsetOn(display, "sweep", file.toString(), "--out", out.toString(), "--live");
      assertThat(done.code()).isZero();
      assertThat(done.err())
          .startsWith("--live shows no window: ")
          .contains(display.isEmpty() ? "there is no display" : "':4711'")
          .contains("; the sweep goes on without\n");
      assertThat(Files.readAllLines(out.resolve("runs.csv"))).hasSize(6);
    }
  }

  private Done winsetOn(String display, String... args) throws IOException, InterruptedException {
    return winset(environment -> environment.put("DISPLAY", display), "en", args);
  }

  @Test
  void itKnowsItsVersion() throws Exception {
    Done done = winset("--version");
    assertThat(done.code()).isZero();
    assertThat(done.out()).startsWith("winset ");
  }

  @Test
  void aSeedTellsTheSameBytesTwice() throws Exception {
    Done first = winset("run", "configs/scenarios/spring-2021.yaml", "--seed", "7");
    assertThat(first.code()).isZero();
    assertThat(first.err()).startsWith("To keep it, ").hasLineCount(1);
    assertThat(first.out()).contains("\nOutcome: ").doesNotContain("\u001b");
    assertThat(winset("run", "configs/scenarios/spring-2021.yaml", "--seed", "7")).isEqualTo(first);
  }

  /** Turkish has its own i, Persian its own digits. */
  @Test
  void everyLanguageTellsTheSameBytes() throws Exception {
    String[] run = {"run", "configs/scenarios/spring-2021.yaml", "--seed", "20"};
    assertThat(winsetIn("fa", run)).isEqualTo(winsetIn("en", run)).isEqualTo(winsetIn("tr", run));
    for (String check : List.of("sweeps/quick.yaml", "scenarios/nine-factions.yaml")) {
      assertThat(plan(winsetIn("fa", "check", "configs/" + check)))
          .isEqualTo(plan(winsetIn("en", "check", "configs/" + check)));
    }
  }

  /** What is told without the lines on cost, which are measured. */
  private static String plan(Done done) {
    assertThat(done.code()).isZero();
    return done.out().replaceAll("(?m)^(time|disk|memory): .*\n", "");
  }

  @Test
  void outputIsUtf8WhateverTheLocale() throws Exception {
    String nine = Files.readString(Path.of("configs/scenarios/nine-factions.yaml"));
    Path file = folder.resolve("nine.yaml");
    Files.writeString(file, nine.replace("name: \"Iran\"", "name: \"\u00cdr\u00e1n\""));
    Done done = winset("run", file.toString());
    assertThat(done.code()).isZero();
    assertThat(done.out()).contains("trust of \u00cdr\u00e1n ");
  }

  @Test
  void aBadFileIsAMessage() throws Exception {
    Path bad = Files.writeString(folder.resolve("bad.yaml"), "title: [\n");
    for (String command : List.of("run", "check")) {
      Done done = winset(command, bad.toString());
      assertThat(done.code()).isEqualTo(2);
      assertThat(done.out()).isEmpty();
      assertThat(done.err()).startsWith(bad.toString()).doesNotContain("Exception");
    }
  }

  /** The files to start from are in the jar, and the next steps name it as it was started. */
  @Test
  void whatInitWritesCanBeRun() throws Exception {
    Path mine = folder.resolve("mine");
    Done init = winset("init", mine.toString());
    assertThat(init.code()).isZero();
    assertThat(init.out()).contains("\n  java -jar " + JAR + " run " + mine + "/scenario.yaml\n");
    Done run = winset("run", mine + "/scenario.yaml");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("My first scenario\n");
    assertThat(winset("completion").out())
        .contains("complete -F _complete_winset -o default winset");
  }

  /** The README's first command: charts and their libraries are in the jar too. */
  @Test
  void theFirstSweepLeavesCsvAndCharts() throws Exception {
    Path results = folder.resolve("quick");
    Done done =
        winset("sweep", "configs/sweeps/quick.yaml", "--out", results.toString(), "--quiet");
    assertThat(done.code()).isZero();
    assertThat(done.err()).isEmpty();
    assertThat(done.out()).contains("A deal was reached in ");
    assertThat(Files.readAllLines(results.resolve("runs.csv"))).hasSize(3201);
    assertThat(Files.readAllLines(results.resolve("points.csv"))).hasSize(17);
    assertThat(results.resolve("report.html")).content().contains("</html>");
    assertThat(results.resolve("charts/deal-rate.png")).isNotEmptyFile();
    assertThat(results.resolve("charts/deal-rate.svg")).isNotEmptyFile();
  }

  /** The generator finds its own libraries where the jar has moved them, and logs nothing. */
  @Test
  void theSchemaIsTheShippedOne() throws Exception {
    Done done = winset("schema", "scenario");
    assertThat(done.code()).isZero();
    assertThat(done.err()).isEmpty();
    assertThat(done.out())
        .isEqualTo(Files.readString(Path.of("configs/schema/scenario.schema.json")));
  }

  @Test
  void theJarCarriesItsLicence() throws Exception {
    try (java.util.zip.ZipFile jar = new java.util.zip.ZipFile(JAR)) {
      assertThat(jar.getEntry("META-INF/LICENSE")).isNotNull();
    }
  }
}
