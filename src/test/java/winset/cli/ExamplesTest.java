package winset.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * What a newcomer is told to type works, and says what he is told that it says: the two pages to
 * start with, the README, the examples of all help. They share a folder, so that what several name
 * is carried out once.
 */
class ExamplesTest {

  private static final Path PAGES = Path.of("src/site/markdown");

  /**
   * Too long for a test, in need of a display or of what only those leave, or done in the README.
   */
  private static final Pattern DEAR =
      Pattern.compile(
          "winset (hindcast|calibrate|merge|live|analyse output/discovery)\\b.*"
              + "|.*(--shard|--live|--engine|discovery\\.yaml|channel\\.yaml|output/before).*");

  /** A command, indented; a command in a sentence would end at its quote. */
  private static final Pattern COMMAND = Pattern.compile("(?m)^    (winset .+)$");

  private static final Pattern STEP =
      Pattern.compile("(?m)^    (winset .+)$|^```(text|yaml)\n((?s:.*?))^```$");

  @TempDir private static Path folder;

  private static Walk walk = new Walk(Path.of(""));

  @BeforeAll
  static void set() {
    walk = new Walk(folder);
  }

  /** The parts of a block between its ellipses, whatever the width of the terminal. */
  private static List<String> parts(String block) {
    return Arrays.stream(block.split("…", -1)).map(ExamplesTest::words).toList();
  }

  private static String words(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** Carries out a page from its top: each block is what the commands since the last one print. */
  private static int follow(Path page) throws IOException {
    StringBuilder said = new StringBuilder();
    boolean fresh = true;
    int blocks = 0;
    for (MatchResult step : STEP.matcher(Files.readString(page)).results().toList()) {
      if (step.group(1) != null) {
        said.setLength(fresh ? 0 : said.length());
        fresh = false;
        said.append(walk.carryOut(step.group(1)).out());
      } else {
        fresh = true;
        blocks++;
        assertThat(words(step.group(2).equals("yaml") ? files() : said.toString()))
            .as(page + ", block " + blocks)
            .containsSubsequence(parts(step.group(3)));
      }
    }
    return blocks;
  }

  /** The two files that init writes. */
  private static String files() throws IOException {
    return Files.readString(folder.resolve("my-talks/scenario.yaml"))
        + Files.readString(folder.resolve("my-talks/sweep.yaml"));
  }

  @Test
  void theFirstFiveMinutesGoAsThePageSays() throws IOException {
    assertThat(follow(PAGES.resolve("start.md"))).isEqualTo(2);
    assertThat(folder.resolve("output/quick/report.html")).isRegularFile();
    assertThat(folder.resolve("output/quick/runs.csv")).isRegularFile();
  }

  @Test
  void theFirstQuestionIsAnsweredAsThePageSays() throws IOException {
    assertThat(follow(PAGES.resolve("first-question.md"))).isEqualTo(7);
    assertThat(folder.resolve("my-talks/results/report.html")).isRegularFile();
  }

  /** What the page reads off the map is on the map, by straight lines between cells. */
  @Test
  void halfOfTheRunsHaveADealWhereThePageSays() throws IOException {
    walk.carryOut("winset init my-talks");
    walk.carryOut("winset sweep my-talks/sweep.yaml --out my-talks/results");
    assertThat(Files.readString(PAGES.resolve("first-question.md")))
        .contains("trust of about 0.32; with the\n  most skill about 0.25 will do")
        .contains("At a trust of 0.12 the most skill brings 17 %");
    List<String[]> points =
        Files.readAllLines(folder.resolve("my-talks/results/points.csv")).stream()
            .map(row -> row.split(",", -1))
            .toList();
    assertThat(half(points, "0")).isBetween(0.315, 0.33);
    assertThat(half(points, "1")).isBetween(0.24, 0.255);
    assertThat(rates(points, "1").get(0)[1]).isEqualTo(0.17);
  }

  private static double half(List<String[]> points, String skill) {
    List<double[]> rates = rates(points, skill);
    int above = 0;
    while (rates.get(above)[1] < 0.5) {
      above++;
    }
    double[] low = rates.get(above - 1);
    double[] high = rates.get(above);
    return low[0] + (0.5 - low[1]) / (high[1] - low[1]) * (high[0] - low[0]);
  }

  /** Trust and deal rate at each point of a skill. */
  private static List<double[]> rates(List<String[]> points, String skill) {
    int rate = Arrays.asList(points.get(0)).indexOf("deal");
    return points.stream()
        .skip(1)
        .filter(point -> point[2].equals(skill))
        .map(p -> new double[] {Double.parseDouble(p[1]), Double.parseDouble(p[rate])})
        .toList();
  }

  /** In the order of the text, for later ones need what earlier ones leave. */
  @Test
  void theReadmesCommandsWork() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    assertThat(readme)
        .contains("sweep configs/sweeps/quick.yaml\n", "eval \"$(winset completion)\"");
    walk.carryOut("winset sweep configs/sweeps/quick.yaml");
    List<String> commands = COMMAND.matcher(readme).results().map(found -> found.group(1)).toList();
    assertThat(commands).hasSizeGreaterThan(15);
    commands.forEach(ExamplesTest::carryOutIfCheap);
  }

  private static void carryOutIfCheap(String line) {
    if (!DEAR.matcher(line).matches()) {
      walk.carryOut(line);
      return;
    }
    Walk.accept(line);
    Walk.words(line).stream()
        .filter(word -> word.startsWith("configs/"))
        .forEach(file -> walk.carryOut("winset check " + file));
  }

  /** An example as a command of winset's, where another program starts the jar. */
  private static String command(String example) {
    return example.strip().replaceFirst("^\\S+ .*\\bwinset\\.jar ", "winset ");
  }

  private static List<String> examples() {
    CommandLine all = Winset.commandLine();
    List<String> examples = new ArrayList<>();
    Stream.concat(Stream.of(all), all.getSubcommands().values().stream())
        .map(command -> command.getCommandSpec().usageMessage().footer())
        .forEach(
            footer -> {
              assertThat(footer).isNotEmpty();
              Arrays.stream(footer).map(ExamplesTest::command).forEach(examples::add);
            });
    return examples;
  }

  @Test
  void theExamplesOfAllHelpWork() {
    walk.carryOut("winset init my-talks");
    walk.carryOut("winset sweep configs/sweeps/quick.yaml");
    List<String> examples = examples();
    assertThat(examples).hasSizeGreaterThan(25);
    examples.stream()
        .filter(line -> !line.startsWith("winset schema --out"))
        .forEach(ExamplesTest::carryOutIfCheap);
  }

  @Test
  void aMistakeInAnExampleWouldBeSeen() {
    assertThatThrownBy(() -> Walk.accept("winset merge output/a --mising"))
        .isInstanceOf(CommandLine.UnmatchedArgumentException.class);
    assertThatThrownBy(() -> walk.carryOut("winset check nowhere.yaml"))
        .isInstanceOf(AssertionError.class);
    assertThat(parts("a\n b … c")).isEqualTo(List.of("a b", "c"));
    assertThat(Walk.words("winset a \"b >= 1\" 'c d'")).isEqualTo(List.of("a", "b >= 1", "c d"));
    assertThat(Set.of("winset live x", "winset merge a", "winset sweep x --shard 1/2"))
        .allMatch(line -> DEAR.matcher(line).matches());
  }
}
