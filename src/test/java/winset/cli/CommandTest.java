package winset.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static winset.cli.Done.winset;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import winset.config.ScenarioFile;

class CommandTest {

  private static final String SPRING = "configs/scenarios/spring-2021.yaml";

  @TempDir Path folder;

  @Test
  void aRunIsToldAndRetold() {
    Done first = winset("run", SPRING, "--seed", "7");
    assertThat(first.code()).isZero();
    assertThat(first.err())
        .isEqualTo("To keep it, with a picture of the win-sets and tables, add --out DIR.\n");
    assertThat(first).isEqualTo(winset("run", SPRING, "--seed", "7"));
    assertThat(first.out())
        .startsWith("Return to the 2015 Iran nuclear deal, spring 2021\n")
        .contains("2021-03-30 to 2022-03-31, seed 7 (from --seed)\n")
        .containsOnlyOnce("An illustration, not a prediction")
        .containsPattern("\nOutcome: [a-z]+ on 202\\d-\\d\\d-\\d\\d, day \\d+\\. ")
        .endsWith("run " + SPRING + " --seed 7\n");
  }

  @Test
  void everyEntryBeginsWithItsDate() {
    String out = winset("run", SPRING, "--seed", "7").out();
    String story = out.substring(out.indexOf("\n2021-03-30  ") + 1, out.indexOf("\n\nOutcome"));
    assertThat(story.lines()).allMatch(l -> l.matches("(\\d{4}-\\d\\d-\\d\\d  | {12})\\S.*"));
  }

  @Test
  void aSettingChangesTheRunAndStandsInTheReplay() {
    Done direct = winset("run", SPRING, "--set", "channel.kind=direct", "--set", "title=it's one");
    assertThat(direct.out())
        .startsWith("it's one\n")
        .contains("seed 1 (the scenario's or, where it names none, the default)")
        .contains("At the table")
        .endsWith("--set channel.kind=direct --set 'title=it'\\''s one' --seed 1\n");
  }

  @Test
  void theFolderHoldsTheStoryAndAllItNeeds() throws Exception {
    Path out = folder.resolve("out");
    Done done =
        winset("run", SPRING, "--seed", "4", "--set", "us.quota=0.56", "--out", out.toString());
    assertThat(done.code()).isZero();
    assertThat(done.err())
        .contains(
            "Wrote " + out + ": events.csv, report.html, scenario.yaml, series.csv, story.txt");
    assertThat(out.resolve("story.txt")).hasContent(done.out());
    assertThat(ScenarioFile.read(out.resolve("scenario.yaml")).seed()).isEqualTo(4);
    Done again = winset("run", out.resolve("scenario.yaml").toString());
    assertThat(story(again.out())).isEqualTo(story(done.out()));
  }

  private static String story(String out) {
    return out.substring(out.indexOf("\n\n"), out.lastIndexOf("\nAgain: "));
  }

  @Test
  void aFolderThatHoldsSomethingIsRefusedAndLeftAlone() throws IOException {
    Path mine = Files.writeString(folder.resolve("mine.txt"), "mine");
    Done done = winset("run", SPRING, "--out", folder.toString());
    assertThat(done.code()).isEqualTo(2);
    assertThat(done.err())
        .isEqualTo(folder + " is not empty; choose another with --out, or empty it\n");
    assertThat(winset("run", SPRING, "--out", mine.toString()).err())
        .contains("is a file; choose another with --out");
    assertThat(winset("run", SPRING, "--out", mine + "/deep/er").err())
        .contains("cannot be written: a file is in the way");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(mine);
    }
    assertThat(mine).hasContent("mine");
  }

  @Test
  void nothingIsWrittenWhenTheScenarioIsBad() {
    Done done = winset("run", SPRING, "--set", "us.qouta=1", "--out", folder + "/out");
    assertThat(done.code()).isEqualTo(2);
    assertThat(done.out()).isEmpty();
    assertThat(done.err()).contains("us.qouta").contains("did you mean 'us.quota'?");
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          run x --seed -1          | '-1' must be a whole number, 0 to 2147483647
          run x --seed 2147483648  | '2147483648' must be a whole number
          run x --seed 1.5         | '1.5' must be a whole number
          run x --seed 1 --seed 2  | option '--seed' is given twice
          run x --seed             | missing required parameter for option '--seed'
          run x --sed 1            | unknown option '--sed'; did you mean '--seed'?
          run x y                  | no use for 'y'
          run                      | give a SCENARIO, or --from DIR and --run ID
          run x --run 1            | give a SCENARIO, or --from DIR and --run ID
          run --from x             | give a SCENARIO, or --from DIR and --run ID
          run --from x --run -1    | '-1' must be a number of a run in runs.csv, from 0
          run --from x --run 1/../2 | '1/../2' must be a number of a run in runs.csv, from 0
          run --from x --run 9999999999999999999 | must be a number of a run in runs.csv, from 0
          run --from x --run 1 --seed 2 | a run of a sweep has its seed and settings
          run --from src --run 1   | is no folder of a sweep: it has no sweep.yaml
          check                    | FILE is missing
          rum                      | unknown command 'rum'; did you mean 'run'?
          run nowhere.yaml         | there is no such file
          check nowhere.yaml       | there is no such file
          run .                    | is a folder, not a file
          run configs/scenarios/nine-factions.yaml --set x  | must be path=value
          run configs/scenarios/nine-factions.yaml --set iran.trust=NaN | must be 0 to 1
          """)
  void aMistakeIsOneMessageWithoutAStackTrace(String args, String message) {
    Done done = winset(args.split(" ", -1));
    assertThat(done.code()).isEqualTo(2);
    assertThat(done.out()).isEmpty();
    assertThat(done.err()).contains(message).doesNotContain("Exception", "\tat ");
  }

  @Test
  void noCommandIsAMistakeToo() {
    String said =
        """
        winset: a command is missing; 'winset init NAME' writes a scenario and a sweep to start from
        Try 'winset --help'.
        """;
    assertThat(winset()).isEqualTo(new Done(2, "", said));
  }

  @Test
  void checkListsEveryPathAndSaysWhatTheScenarioIs() {
    Done done = winset("check", SPRING);
    assertThat(done.code()).isZero();
    assertThat(done.out())
        .contains("channel.kind: chosen")
        .contains("iran.factions.ir_irgc.power: 0.75")
        .endsWith(
            "# Return to the 2015 Iran nuclear deal, spring 2021: 2021-03-30 to 2022-03-31 (366 days),"
                + " 11 Iranian and 7 US factions, 4 active mediators, 3 outside spoilers, 1 vote,"
                + " 0 scripted events\n");
  }

  @Test
  void checkTellsEveryProblemAtOnce() throws IOException {
    Path bad = folder.resolve("bad.yaml");
    Files.writeString(
        bad,
        Files.readString(Path.of(SPRING))
            .replace("delay: 4", "dealy: 4")
            .replace("quota: 0.6 ", "quota: 6 "));
    Done done = winset("check", bad.toString());
    assertThat(done.code()).isEqualTo(2);
    assertThat(done.err())
        .startsWith(bad + ": 2 problems, nothing was run\n")
        .contains("channel.dealy", "did you mean 'channel.delay'?", "iran.quota = 6");
  }

  @Test
  void helpOfEachCommandNamesEveryOptionAndHasAnExample() {
    CommandLine all = Winset.commandLine();
    Stream.concat(Stream.of(all), all.getSubcommands().values().stream())
        .forEach(
            command -> {
              String help = command.getUsageMessage();
              for (OptionSpec option : command.getCommandSpec().options()) {
                assertThat(help).contains(option.names());
              }
              assertThat(help)
                  .contains("Example:\n  winset ", "Exit codes:")
                  .containsPattern("\\n  2 +a bad option");
            });
    assertThat(winset("--help").code()).isZero();
    assertThat(winset("run", "--help").out()).startsWith("Usage: winset run ");
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    assertThat(winset("--version").out()).matches("winset \\d+\\.\\d+\\.\\d+\\R");
  }

  @Test
  void aDefectOfOursIsToldWithItsStackTrace() {
    StringWriter err = new StringWriter();
    CommandLine all = Winset.commandLine().setErr(new PrintWriter(err));
    assertThat(Mistakes.inWork(new IllegalStateException("odd"), all, all.parseArgs()))
        .isEqualTo(1);
    assertThat(err.toString()).contains("a defect of winset", "odd", "\tat winset.cli.");
  }

  @Test
  void aNameThatSteersTheTerminalIsShownWithout() {
    assertThat(Page.plain("a\u001b[31m\u202eb\nc")).isEqualTo("a [31m b c");
  }

  @Test
  void aPageIsAsWideAsAskedFor() {
    assertThat(new Page(40).entry("2021-03-30  ", "word ".repeat(20) + "57 %").toString().lines())
        .allMatch(l -> l.length() <= 40)
        .noneMatch(l -> l.endsWith(" 57") || l.strip().startsWith("%"));
    assertThat(Page.width("132")).isEqualTo(132);
    assertThat(Page.width("")).isEqualTo(100);
    assertThat(Page.width("-3")).isEqualTo(100);
  }
}
