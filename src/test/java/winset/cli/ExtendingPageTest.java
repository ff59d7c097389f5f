package winset.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static winset.cli.Done.winset;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps of the page on extending winset, carried out on a copy of its sources. */
class ExtendingPageTest {

  private static final Path PAGE = Path.of("src/site/markdown/extending.md");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final String SPRING = "configs/scenarios/spring-2021.yaml";

  @TempDir private static Path folder;

  private static List<Steps> steps = List.of();

  @BeforeAll
  static void extend() throws IOException {
    steps = Steps.of(PAGE);
    Path tree = folder.resolve("tree");
    copy(tree);
    for (Steps step : steps) {
      step.apply(tree);
    }
    assertThat(complaints(tree)).isEmpty();
  }

  private static void copy(Path tree) throws IOException {
    for (Path source : sources(SOURCES)) {
      Path to = tree.resolve(source);
      Files.createDirectories(Objects.requireNonNull(to.getParent()));
      Files.copy(source, to);
    }
  }

  private static List<Path> sources(Path tree) throws IOException {
    try (Stream<Path> files = Files.walk(tree)) {
      return files.filter(f -> f.toString().endsWith(".java")).toList();
    }
  }

  /** What the compiler says against all the sources together. */
  private static String complaints(Path tree) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    List<String> options =
        List.of("-proc:none", "-nowarn", "-d", folder.resolve("classes").toString());
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
      boolean done =
          compiler
              .getTask(
                  said,
                  files,
                  null,
                  options,
                  null,
                  files.getJavaFileObjectsFromPaths(sources(tree.resolve(SOURCES))))
              .call();
      return done ? "" : said.toString();
    }
  }

  /** What winset as extended says, in a process of its own. */
  private static String extended(String... arguments) throws Exception {
    String classes = folder.resolve("classes") + File.pathSeparator;
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    classes + System.getProperty("java.class.path"),
                    "winset.cli.Main"),
                Stream.of(arguments))
            .toList();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return said;
  }

  @Test
  void thePageHasStepsForEachKindOfExtension() {
    assertThat(steps.stream().map(s -> s.file().getName(s.file().getNameCount() - 2).toString()))
        .hasSizeGreaterThan(12)
        .contains("measure", "scenario", "model");
    Set<Path> places =
        steps.stream()
            .map(Steps::file)
            .filter(f -> f.toString().contains("Strategy"))
            .collect(Collectors.toSet());
    assertThat(places).as("a strategy is registered in two places").hasSize(2);
  }

  @Test
  void theMeasureIsAColumnOfTheRuns() throws Exception {
    Path sweep = folder.resolve("formulas.yaml");
    Files.writeString(
        sweep,
        """
        scenario: %s
        factors: {mediators.enabled: [true, false]}
        replications: 20
        measures: [formulas]
        """
            .formatted(Path.of(SPRING).toAbsolutePath()));
    String out = folder.resolve("formulas").toString();
    assertThat(extended("sweep", sweep.toString(), "--quiet", "--out", out)).contains(out);
    List<String> rows = Files.readAllLines(folder.resolve("formulas").resolve("runs.csv"));
    assertThat(rows.get(0)).endsWith(",formulas");
    assertThat(rows)
        .filteredOn(row -> row.contains(",true,"))
        .anyMatch(row -> row.matches(".*,[1-9]\\d*"));
    assertThat(rows.stream().filter(row -> row.matches("\\d+,1,.*")))
        .hasSize(20)
        .as("nobody tables formulas where there are no mediators")
        .allMatch(row -> row.endsWith(",0"));
    assertThat(winset("check", sweep.toString()).err()).contains("formulas");
  }

  @Test
  void theStrategyIsAcceptedAndChangesOffers() throws Exception {
    String[] mirrored = {"run", SPRING, "--seed", "19", "--set", "us.offers.strategy=mirror"};
    assertThat(winset(mirrored).err()).contains("must be one of: concession, zeuthen, rubinstein");
    assertThat(told(extended(mirrored))).contains("Outcome: ").isNotEqualTo(told(asItIs()));
  }

  @Test
  void theMechanismChangesARunAndNothingWhileItIsOff() throws Exception {
    assertThat(told(extended("run", SPRING, "--seed", "19"))).isEqualTo(told(asItIs()));
    assertThat(told(extended("run", SPRING, "--seed", "19", "--set", "world.erosion=0.01")))
        .contains("Outcome: ")
        .isNotEqualTo(told(asItIs()));
  }

  private static String asItIs() {
    return winset("run", SPRING, "--seed", "19").out();
  }

  /** A story without its last line, which repeats the command. */
  private static String told(String story) {
    return story.substring(0, story.indexOf("Again:"));
  }

  @Test
  void aStepThatNoLongerFitsIsFound() throws IOException {
    Path tree = folder.resolve("other");
    Steps lost = new Steps(Path.of("Strategy.java"), "  NASH\n", "  KALAI\n");
    Files.createDirectories(tree);
    Files.writeString(tree.resolve("Strategy.java"), "  RUBINSTEIN\n");
    assertThatThrownBy(() -> lost.apply(tree))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("stands once");
  }
}
