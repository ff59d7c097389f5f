package winset.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static winset.cli.Done.winset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import winset.config.ScenarioFile;
import winset.config.Schema;
import winset.config.SweepFile;
import winset.scenario.Scenario;

class InitCommandTest {

  @TempDir Path folder;

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.map(Path::getFileName).map(String::valueOf).sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"mine", "a/b", "two words", "it's", "گفتگو", "переговоры", "-x", "."})
  void theFolderHoldsBothFilesAndTheirSchemas(String name) throws IOException {
    Path place = folder.resolve(name);
    Done done = winset("init", place.toString());
    assertThat(done.code()).as(done.err()).isZero();
    assertThat(names(place))
        .containsExactly(
            "scenario.schema.json", "scenario.yaml", "sweep.schema.json", "sweep.yaml");
    for (Schema schema : Schema.values()) {
      assertThat(place.resolve(schema.file())).content().isEqualTo(schema.text());
      assertThat(place.resolve(schema.kind() + ".yaml"))
          .content()
          .startsWith("# yaml-language-server: $schema=" + schema.file() + "\n");
    }
  }

  /** As a shell takes them apart; the last are those that bash would give to the program. */
  @ParameterizedTest
  @ValueSource(strings = {"mine", "two words", "it's", "گفتگو"})
  void theNextStepsCanBePasted(String name) throws Exception {
    Path place = folder.resolve(name);
    String launcher = Shell.command(Shell.launcher());
    List<String> lines =
        winset("init", place.toString())
            .out()
            .lines()
            .filter(line -> line.startsWith("  " + launcher + " "))
            .map(line -> line.substring(launcher.length() + 3))
            .toList();
    assertThat(lines).hasSize(4);
    List<String> files = List.of("scenario.yaml", "sweep.yaml", "scenario.yaml", "sweep.yaml");
    for (int i = 0; i < files.size(); i++) {
      assertThat(CompletionCommandTest.bash("printf '%s\\n' " + lines.get(i)))
          .hasSizeGreaterThan(1)
          .element(1)
          .isEqualTo(place.resolve(files.get(i)).toString());
    }
  }

  @Test
  void theScenarioIsASmallOneOfBothSidesWithAVoteEach() throws Exception {
    winset("init", folder.toString());
    Scenario scenario = ScenarioFile.read(folder.resolve("scenario.yaml"));
    assertThat(scenario.iran().factions()).hasSizeBetween(3, 6);
    assertThat(scenario.us().factions()).hasSizeBetween(3, 6);
    assertThat(scenario.iran().elections()).hasSize(1);
    assertThat(scenario.us().elections()).hasSize(1);
    assertThat(scenario.mediators().all()).hasSize(1);
    assertThat(SweepFile.read(folder.resolve("sweep.yaml"), List.of()).runs())
        .isLessThanOrEqualTo(5000);
  }

  /** A faction is a row of a table whose columns are commented above it. */
  @Test
  void everyValueSaysWhatItIsAndWhereItIsFrom() throws IOException {
    winset("init", folder.toString());
    Pattern number = Pattern.compile("\\s*\\w+: +[^\" {>#].*");
    List<String> values =
        Files.readAllLines(folder.resolve("scenario.yaml")).stream()
            .filter(line -> number.matcher(line).matches())
            .toList();
    assertThat(values).hasSizeGreaterThan(35).allMatch(line -> line.contains("  # "));
    assertThat(values)
        .filteredOn(line -> !line.matches(" *(seed|kind): (5|chosen) .*"))
        .allMatch(line -> line.contains("[made up]") || line.contains("[record]"));
  }

  @Test
  void aPlaceThatHoldsSomethingIsRefusedAndLeftAlone() throws IOException {
    Path mine = Files.writeString(folder.resolve("mine.txt"), "mine");
    Done done = winset("init", folder.toString());
    assertThat(done)
        .isEqualTo(new Done(2, "", folder + " is not empty; choose another name, or empty it\n"));
    assertThat(winset("init", mine.toString()))
        .isEqualTo(new Done(2, "", mine + " is a file; choose another name\n"));
    assertThat(winset("init", mine + "/deep").err())
        .isEqualTo(mine + "/deep cannot be written: a file is in the way; choose another name\n");
    assertThat(names(folder)).containsExactly("mine.txt");
    assertThat(mine).hasContent("mine");
  }

  @Test
  void whoNamesNothingOrAFileThatIsNotThereIsToldOfIt() {
    assertThat(winset("init").err()).startsWith("winset init: NAME is missing\n");
    for (String command : List.of("run", "sweep", "check", "live")) {
      assertThat(winset(command, "nowhere.yaml"))
          .isEqualTo(
              new Done(
                  2,
                  "",
                  """
                  nowhere.yaml: 1 problem, nothing was run
                    there is no such file in %s
                  'winset init NAME' writes a scenario and a sweep to start from
                  """
                      .formatted(Path.of("").toAbsolutePath())));
    }
    assertThat(winset("run").err()).contains("'winset init NAME' writes a scenario");
  }
}
