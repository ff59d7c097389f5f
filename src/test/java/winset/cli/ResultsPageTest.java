package winset.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static winset.cli.Done.winset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever commands leave in folders, the page on result files names. */
class ResultsPageTest {

  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

  private static final String RANGES =
      """
      factors:
        iran.trust: {from: 0.2, to: 0.5}
        us.quota: {from: 0.51, to: 0.6}
        utility.loss: {from: 1, to: 2}
      replications: 4
      """;

  private static final String LEVELS =
      """
      factors: {iran.trust: [0.25, 0.45], us.quota: [0.51, 0.6], channel.kind: [direct, indirect]}
      baseline: {iran.trust: 0.25, us.quota: 0.51, channel.kind: direct}
      replications: 4
      series: true
      events: true
      measures: [sequencing, pivotal_us]
      """;

  @TempDir private static Path folder;

  private static Set<String> told = Set.of();

  /** What stands in code on the page; lists of columns are taken apart. */
  @BeforeAll
  static void read() throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/results.md"));
    told = new HashSet<>();
    CODE.matcher(page).results().forEach(m -> told.addAll(List.of(m.group(1).split("[, /]+"))));
  }

  private static void sweep(String name, String text) throws IOException {
    Path file = folder.resolve(name + ".yaml");
    Path scenario = Path.of("configs/scenarios/nine-factions.yaml").toAbsolutePath();
    Files.writeString(file, "scenario: " + scenario + "\n" + text);
    done("sweep", file.toString(), "--quiet", "--out", out(name));
  }

  private static String out(String name) {
    return folder.resolve(name).toString();
  }

  private static void done(String... command) {
    Done done = winset(command);
    assertThat(done.code()).as(done.err()).isZero();
  }

  /** Tables that the page does not have, and columns as "table: column". */
  private static Set<String> untold(String name) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(name))) {
      return files
          .filter(f -> Files.isRegularFile(f) && !f.toString().contains("charts"))
          .flatMap(ResultsPageTest::unnamed)
          .collect(Collectors.toSet());
    }
  }

  private static Stream<String> unnamed(Path file) {
    String name = String.valueOf(file.getFileName());
    Stream<String> self =
        told.contains(name) || told.contains("analysis/" + name) ? Stream.of() : Stream.of(name);
    return name.endsWith(".csv")
        ? Stream.concat(
            self, columns(file).filter(c -> !isTold(c)).map(column -> name + ": " + column))
        : self;
  }

  private static Stream<String> columns(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return List.of(lines.findFirst().orElseThrow().split(",", -1)).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Intervals go with a column that is named; factors, levels and measures bring their own. */
  private static boolean isTold(String column) {
    String plain = column.replaceFirst("_(low|high)$", "").replaceFirst("_(sd|n|diff)$", "");
    boolean own = column.matches("(iran|us|utility|channel|outcome|pivotal_us)\\..*");
    return told.contains(column)
        || told.contains(plain)
        || own
        || Set.of("sequencing", "pivotal_us").contains(plain)
        || column.startsWith("without_");
  }

  @Test
  void everythingASweepAndItsAnalysesLeaveIsNamed() throws IOException {
    sweep("levels", LEVELS);
    done("compare", out("levels"), out("levels"), "--out", out("compared"));
    sweep("saltelli", "design: saltelli\nbase: 16\n" + RANGES);
    sweep("morris", "design: morris\ntrajectories: 4\n" + RANGES);
    for (String name : List.of("levels", "compared", "saltelli", "morris")) {
      assertThat(untold(name)).as(name).isEmpty();
    }
  }

  @Test
  void everythingAHindcastLeavesIsNamed() throws IOException {
    done("hindcast", "--replications", "2", "--out", out("hindcast"));
    assertThat(untold("hindcast")).isEmpty();
  }

  @Test
  void aTableOrColumnThatIsNotNamedWouldBeFound() throws IOException {
    Files.createDirectories(folder.resolve("odd"));
    Files.writeString(folder.resolve("odd").resolve("moods.csv"), "run,mood\n1,2\n");
    assertThat(untold("odd")).containsExactlyInAnyOrder("moods.csv", "moods.csv: mood");
  }
}
