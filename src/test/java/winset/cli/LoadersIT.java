package winset.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code on the page of result files reads what the packaged jar writes. */
class LoadersIT {

  private static final Path JAR =
      Path.of(System.getProperty("winset.jar", "target/winset.jar")).toAbsolutePath();
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
  private static final Pattern POINT =
      Pattern.compile("(?m)^ *(?:\\d )?(\\d) +(\\S+) +\\d{4}-\\d\\d-\\d\\d +(\\S+) +(\\S+) *$");

  @TempDir Path folder;

  @Test
  void rPrintsWhatThePageSays() throws Exception {
    sweep("");
    String printed = r();
    assertThat(words(printed)).isEqualTo(words(blocks("text").get(0)));
    assertRatesAreThoseOfThePoints(printed);
  }

  @Test
  void pandasPrintsWhatThePageSays() throws Exception {
    sweep("");
    String printed = pandas();
    assertThat(words(printed)).isEqualTo(words(blocks("text").get(1)));
    assertRatesAreThoseOfThePoints(printed);
  }

  /**
   * Runs without measures, points with unlike numbers of runs, cells of true, false and nothing.
   */
  @Test
  void bothReadASweepSomeOfWhoseRunsWereNotDone() throws Exception {
    sweep("run-limit: 300\n");
    assertThat(Files.readAllLines(folder.resolve("output/trust/failures.csv")))
        .hasSizeGreaterThan(1);
    assertRatesAreThoseOfThePoints(r());
    assertRatesAreThoseOfThePoints(pandas());
  }

  private void sweep(String more) throws IOException, InterruptedException {
    String configs = Path.of("configs").toAbsolutePath() + "/";
    String file = blocks("yaml").get(0).replace("configs/", configs) + more;
    if (!more.isEmpty()) {
      file =
          file.replace(
              "replications: 50",
              "replications: {until: {measure: deal, half-width: 0.13}, at-least: 30, at-most: 80}");
    }
    Files.writeString(folder.resolve("trust.yaml"), file);
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    run(
        more.isEmpty() ? 0 : 3,
        List.of(java, "-jar", JAR.toString(), "sweep", "trust.yaml", "--quiet"));
  }

  private String r() throws IOException, InterruptedException {
    String r = interpreter("Rscript is missing", List.of("Rscript"), "--version");
    return code(r, "r", "loaders.R");
  }

  /** Where another Python comes first, Debian's has Debian's pandas. */
  private String pandas() throws IOException, InterruptedException {
    List<String> pythons = List.of("python3", "/usr/bin/python3");
    return code(
        interpreter("pandas is missing", pythons, "-c", "import pandas"), "python", "loaders.py");
  }

  private String code(String interpreter, String language, String file)
      throws IOException, InterruptedException {
    Files.writeString(folder.resolve(file), String.join("", blocks(language)));
    return run(0, List.of(interpreter, file));
  }

  private String interpreter(String missing, List<String> names, String... probe)
      throws InterruptedException {
    for (String name : names) {
      if (answers(name, probe)) {
        return name;
      }
    }
    assumeTrue(false, missing);
    throw new IllegalStateException(missing);
  }

  private boolean answers(String name, String... probe) throws InterruptedException {
    List<String> command = new ArrayList<>(List.of(name));
    command.addAll(Arrays.asList(probe));
    try {
      return exitCode(command) == 0;
    } catch (IOException notThere) {
      return false;
    }
  }

  private String run(int expected, List<String> command) throws IOException, InterruptedException {
    int code = exitCode(command);
    assertThat(code).as(() -> text("stderr")).isEqualTo(expected);
    return text("stdout");
  }

  private int exitCode(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C");
    Process process =
        builder
            .redirectOutput(folder.resolve("stdout").toFile())
            .redirectError(folder.resolve("stderr").toFile())
            .start();
    assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private String text(String file) {
    try {
      return Files.readString(folder.resolve(file), UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void assertRatesAreThoseOfThePoints(String printed) throws IOException {
    List<CSVRecord> points = points();
    List<MatchResult> rows = POINT.matcher(printed).results().toList();
    assertThat(rows).hasSameSizeAs(points).hasSize(4);
    for (int i = 0; i < rows.size(); i++) {
      MatchResult row = rows.get(i);
      double rate = Double.parseDouble(points.get(i).get("deal"));
      assertThat(row.group(1)).isEqualTo(points.get(i).get("point"));
      assertThat(Double.parseDouble(row.group(2)))
          .isEqualTo(Double.parseDouble(points.get(i).get("iran.trust")));
      assertThat(Double.parseDouble(row.group(3))).isCloseTo(rate, within(1e-6));
      assertThat(Double.parseDouble(row.group(4))).isCloseTo(rate, within(1e-6));
    }
  }

  private List<CSVRecord> points() throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var in = Files.newBufferedReader(folder.resolve("output/trust/points.csv"));
        var parser = format.parse(in)) {
      return parser.getRecords();
    }
  }

  private static List<String> blocks(String language) throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/results.md"));
    return BLOCK
        .matcher(page)
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .toList();
  }

  private static String words(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
