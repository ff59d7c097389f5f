package winset.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files for clusters are those that the page shows, and their programs can read them. */
class ManyMachinesPageTest {

  private static final Path SLURM = Path.of("src/site/resources/cluster/sweep.sbatch");
  private static final Path KUBERNETES = Path.of("src/site/resources/cluster/sweep-job.yaml");

  @Test
  void thePageShowsTheFilesAsTheyAre() throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/many-machines.md"));
    assertThat(page)
        .contains("```bash\n" + Files.readString(SLURM) + "```\n")
        .contains("```yaml\n" + Files.readString(KUBERNETES) + "```\n")
        .contains("(cluster/sweep.sbatch)", "(cluster/sweep-job.yaml)");
  }

  @Test
  void bothScriptsAreBash() throws Exception {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash");
    assertThat(problems(Files.readString(SLURM))).isEmpty();
    assertThat(problems(pod())).isEmpty();
    assertThat(problems("if true; then")).isNotEmpty();
  }

  private static String problems(String script) throws Exception {
    Process bash = new ProcessBuilder("/bin/bash", "-n").redirectErrorStream(true).start();
    try (var in = bash.outputWriter()) {
      in.write(script);
    }
    String said = new String(bash.getInputStream().readAllBytes(), UTF_8);
    assertThat(bash.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return said;
  }

  /** What the pod runs, out of the file as YAML reads it. */
  private static String pod() throws IOException {
    Object job =
        new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(KUBERNETES));
    assertThat(at(job, "kind")).isEqualTo("Job");
    assertThat(at(at(job, "spec"), "completionMode")).isEqualTo("Indexed");
    Object containers = at(at(at(at(job, "spec"), "template"), "spec"), "containers");
    Object container = ((Iterable<?>) containers).iterator().next();
    return String.valueOf(((Iterable<?>) at(container, "args")).iterator().next());
  }

  private static Object at(Object map, String key) {
    return Objects.requireNonNull(((Map<?, ?>) map).get(key), key);
  }

  /** Pod 2 of 20 carries out shard 3, into the folder that a shard has by default. */
  @Test
  void thePodOfAnIndexCarriesOutTheNextShard() throws Exception {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash");
    ProcessBuilder builder =
        new ProcessBuilder("/bin/bash", "-c", "java() { echo \"$@\"; return 3; }\n" + pod());
    builder
        .environment()
        .putAll(
            Map.of(
                "JOB_COMPLETION_INDEX", "2", "SHARDS", "20", "SWEEP", "s.yaml", "RESULTS", "out"));
    Process bash = builder.start();
    assertThat(new String(bash.getInputStream().readAllBytes(), UTF_8))
        .contains("sweep s.yaml --shard 3/20 --out out-03-of-20 ");
    assertThat(bash.waitFor()).isZero();
  }
}
