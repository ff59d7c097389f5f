package winset.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static winset.cli.Done.winset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the build without Spark says of it. */
class EngineChoiceTest {

  @TempDir Path folder;

  private Done sweep(String... more) throws IOException {
    Path file = folder.resolve("mine.yaml");
    Files.writeString(
        file,
        "scenario: "
            + Path.of("configs", "scenarios", "nine-factions.yaml").toAbsolutePath()
            + "\nreplications: 1\n");
    String[] words = new String[more.length + 2];
    words[0] = "sweep";
    words[1] = file.toString();
    System.arraycopy(more, 0, words, 2, more.length);
    return winset(words);
  }

  @Test
  void withoutSparkItSaysHowToBuildIt() throws IOException {
    Path out = folder.resolve("out");
    Done done = sweep("--engine", "spark", "--out", out.toString());
    assertThat(done.code()).isEqualTo(2);
    assertThat(done.err())
        .isEqualTo(
            """
            --engine spark: this winset was built without it; build the one with it, and start it by Spark
              mvn -q -Pspark package -DskipTests
              spark-submit --class winset.cli.Main target/spark/winset.jar sweep FILE --engine spark --out DIR
            """);
    assertThat(out).doesNotExist();
  }

  @Test
  void anotherEngineIsRefused() throws IOException {
    Done done = sweep("--engine", "hadoop");
    assertThat(done.code()).isEqualTo(2);
    assertThat(done.err()).contains("'hadoop' is no engine: local or spark");
  }

  @Test
  void threadsOfThisMachineCannotWriteToAnAddress() throws IOException {
    Done done = sweep("--out", "hdfs://name/folder");
    assertThat(done.code()).isEqualTo(2);
    assertThat(done.err())
        .isEqualTo("hdfs://name/folder is an address, which only --engine spark can write to\n");
    assertThat(Path.of("hdfs:")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--live", "--shard=1/2", "--threads=2"})
  void whatIsOfThisMachineAloneDoesNotGoWithSpark(String option) throws IOException {
    Done done = sweep("--engine", "spark", option);
    assertThat(done.code()).isEqualTo(2);
    assertThat(done.err()).contains("leave out --live, --shard and --threads");
  }

  @Test
  void theOtherOneIsThreadsOfThisProcess() throws IOException {
    assertThat(sweep("--engine", "local", "--out", folder.resolve("out").toString()).code())
        .isZero();
  }
}
