package winset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shards as processes, one of which is killed. */
class ShardsIT {

  private static final String JAR = System.getProperty("winset.jar", "target/winset.jar");

  @TempDir Path folder;

  private Process start(String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", JAR));
    command.addAll(List.of(args));
    return new ProcessBuilder(command)
        .redirectOutput(folder.resolve("stdout").toFile())
        .redirectError(folder.resolve("stderr").toFile())
        .start();
  }

  private String done(String... args) throws Exception {
    Process process = start(args);
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("stderr"))).isZero();
    return Files.readString(folder.resolve("stdout"));
  }

  private String shard(int index) {
    return folder.resolve("s-" + index + "-of-3").toString();
  }

  @Test
  void aShardThatIsKilledIsMissingUntilItIsGoneOnWith() throws Exception {
    String file = folder.resolve("mine.yaml").toString();
    Path nine = Path.of("configs/scenarios/nine-factions.yaml").toAbsolutePath();
    Files.writeString(
        Path.of(file),
        "scenario: " + nine + "\nfactors: {iran.trust: [0.2, 0.5]}\nreplications: 3000\n");
    Process killed = start("sweep", file, "--shard", "2/3", "--out", shard(2), "--quiet");
    Path rows = Path.of(shard(2), "runs.csv.part");
    for (int i = 0; i < 600 && (!Files.exists(rows) || Files.size(rows) < 5000); i++) {
      Thread.sleep(20);
    }
    killed.destroyForcibly().waitFor();
    for (int index : List.of(1, 3)) {
      done("sweep", file, "--shard", index + "/3", "--out", shard(index), "--quiet");
    }
    String merged = folder.resolve("merged").toString();
    String[] merge = {"merge", shard(3), shard(1), shard(2), "--out", merged, "--quiet"};
    String[] missing = {"merge", shard(3), shard(1), shard(2), "--missing"};
    assertThat(done(missing)).isEqualTo("2/3\n");
    Process refused = start(merge);
    assertThat(refused.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(refused.exitValue()).isEqualTo(2);
    assertThat(Files.readString(folder.resolve("stderr"))).contains("s-2-of-3 is half made");
    done("sweep", file, "--shard", "2/3", "--out", shard(2), "--resume");
    assertThat(Files.readString(folder.resolve("stderr"))).containsPattern("\\([1-9]\\d* kept, ");
    assertThat(done(missing)).isEmpty();
    assertThat(done(merge)).contains("A deal was reached in ");
    String whole = folder.resolve("whole").toString();
    done("sweep", file, "--out", whole, "--quiet");
    for (String name : List.of("runs.csv", "points.csv", "checks.csv", "datapackage.json")) {
      assertThat(Path.of(merged, name)).hasSameBinaryContentAs(Path.of(whole, name));
    }
  }
}
