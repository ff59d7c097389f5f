package winset.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static winset.cli.Done.winset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryCommandsTest {

  private static final String[] TABLES = {
    "episodes.csv", "scores.csv", "reliability.csv", "hindcast.yaml", "report.html"
  };

  @TempDir Path folder;

  private Done hindcast(String name, String... more) {
    String[] all = new String[more.length + 5];
    List<String> first =
        List.of("hindcast", "--replications", "3", "--out", folder.resolve(name).toString());
    first.toArray(all);
    System.arraycopy(more, 0, all, 5, more.length);
    return winset(all);
  }

  @Test
  void aHindcastTellsScoresAndEpisodesAndLeavesThemAsFiles() {
    Done done = hindcast("h", "--threads", "2");
    assertThat(done.code()).isZero();
    assertThat(done.out())
        .contains("17 episodes in 7 chains")
        .contains("without the base scenario's own (17):")
        .contains("all episodes (19):")
        .containsPattern("vienna_1_6_2021 +stalemate .*\\(base scenario\\)")
        .containsPattern("us_exit_2018 +collapse .*\\(US absent\\)");
    assertThat(folder.resolve("h")).isDirectoryContaining("glob:**/charts");
    for (String table : TABLES) {
      assertThat(folder.resolve("h").resolve(table)).exists();
    }
  }

  @Test
  void theSameBytesWhateverTheThreads() throws IOException {
    assertThat(hindcast("one", "--threads", "1", "--seed", "5").code()).isZero();
    assertThat(hindcast("two", "--threads", "2", "--seed", "5").code()).isZero();
    for (String table : TABLES) {
      assertThat(folder.resolve("one").resolve(table))
          .hasSameBinaryContentAs(folder.resolve("two").resolve(table));
    }
    assertThat(hindcast("six", "--seed", "6").code()).isZero();
    assertThat(Files.readString(folder.resolve("six").resolve("episodes.csv")))
        .isNotEqualTo(Files.readString(folder.resolve("one").resolve("episodes.csv")));
  }

  @Test
  void mistakesInTheTableAreToldAndNothingIsWritten() throws IOException {
    Path mine = folder.resolve("mine.csv");
    String shipped = Files.readString(Path.of("configs/history/episodes.csv"));
    Files.writeString(mine, shipped.replace(",secret,", ",hidden,"));
    Done done = hindcast("h", "--episodes", mine.toString());
    assertThat(done.code()).isEqualTo(2);
    assertThat(done.err())
        .contains(mine + ": 1 problem, nothing was run")
        .contains("oman_backchannel_2013a.channel = hidden");
    assertThat(folder.resolve("h")).doesNotExist();
    assertThat(hindcast("h", "--episodes", "nobody.csv").err()).contains("there is no such file");
    assertThat(winset("hindcast", "--replications", "0").err())
        .contains("--replications must be 1 to ");
    assertThat(winset("hindcast", "--out", folder.toString()).err()).contains("is not empty");
  }

  private Path calibration(String draws) throws IOException {
    String shipped =
        Files.readString(Path.of("configs/history/calibration.yaml"))
            .replaceAll("draws: \\d+", draws)
            .replaceAll("replications: \\d+", "replications: 1")
            .replace("../scenarios", Path.of("configs/scenarios").toAbsolutePath().toString())
            .replace("episodes.csv", Path.of("configs/history/episodes.csv").toAbsolutePath() + "");
    return Files.writeString(folder.resolve("small.yaml"), shipped);
  }

  @Test
  void aCalibrationTellsRangesAndOutOfChainSkillAndCanBeToldAgain() throws IOException {
    String file = calibration("draws: 4").toString();
    String out = folder.resolve("c").toString();
    Done done = winset("calibrate", file, "--out", out);
    assertThat(done.err()).contains("4 draws, 1 runs each of 19 episodes, seed 2021");
    assertThat(done.code()).isZero();
    assertThat(done.out())
        .contains("calibrated, out of chain")
        .contains("utility.loss           0.80 to 3.00")
        .contains("4 draws from the prior weigh as much as");
    for (String table :
        new String[] {"draws.csv", "posterior.csv", "weights.csv", "calibrated.yaml"}) {
      assertThat(folder.resolve("c").resolve(table)).exists();
    }
    assertThat(winset("run", folder.resolve("c/calibrated.yaml").toString()).code()).isZero();
    assertThat(winset("calibrate", file, "--out", out).err())
        .contains("holds this very calibration, finished");
    Done again = winset("calibrate", file, "--out", out, "--resume");
    assertThat(again.code()).isZero();
    assertThat(again.out()).isEqualTo(done.out());
  }

  @Test
  void mistakesInACalibrationAreToldByLine() throws IOException {
    Path file = calibration("drwas: 4");
    Files.writeString(
        file,
        Files.readString(file)
            .replace("iran.relief", "iran.relif")
            .replace("us.relief", "world.breach")
            .replace("from: 1, to: 6", "from: 1, to: 60"));
    Done done = winset("calibrate", file.toString(), "--out", folder.resolve("c").toString());
    assertThat(done.code()).isEqualTo(2);
    assertThat(done.err())
        .contains("small.yaml: 4 problems, nothing was run")
        .contains("did you mean 'draws'?")
        .contains("did you mean 'iran.relief'?")
        .contains("world.breach")
        .contains("cannot be fitted")
        .contains("trust.negativity");
    assertThat(folder.resolve("c")).doesNotExist();
  }

  @Test
  void bothCommandsAreInTheHelp() {
    assertThat(winset("--help").out()).contains("hindcast").contains("calibrate");
    assertThat(winset("hindcast", "--help").code()).isZero();
    assertThat(winset("calibrate", "--help").code()).isZero();
  }
}
