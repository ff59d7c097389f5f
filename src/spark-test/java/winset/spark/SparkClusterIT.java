package winset.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A real cluster on loopback: a master, two workers, an executor each; then some of it is killed.
 */
class SparkClusterIT {

  private static final Pattern DONE =
      Pattern.compile(
          "\"SparkListenerTaskEnd\".*\"Reason\":\"Success\".*\"Executor ID\":\"(\\d+)\"");

  @TempDir Path temporary;

  private Processes processes;
  private Path events;
  private String master;
  private Processes.Logged first;
  private Processes.Logged second;

  /** Sweeps of some ten seconds on two cores that nothing else keeps busy, in some ten slices. */
  private enum Sweep {
    FIXED("factors: {iran.trust: [0.3, 0.45]}\nreplications: 40000\n"),
    ADAPTIVE(
        """
        factors: {iran.trust: [0.3, 0.45]}
        replications: {at-least: 40000, at-most: 40200, until: {measure: deal, half-width: 0.002}}
        """);

    private final String rest;

    Sweep(String rest) {
      this.rest = rest;
    }
  }

  @BeforeEach
  void start() throws Exception {
    processes = new Processes(temporary);
    events = Files.createDirectory(temporary.resolve("events"));
    int port = Processes.freePort();
    master = "spark://" + Processes.LOOPBACK + ":" + port;
    Processes.Logged head =
        processes.java(
            "256m",
            "org.apache.spark.deploy.master.Master",
            List.of("--host", Processes.LOOPBACK, "--port", "" + port, "--webui-port", "0"));
    Processes.await("the master is there", () -> head.errors().contains("Starting Spark master"));
    first = worker();
    second = worker();
    Processes.await("both workers are there", () -> registered(head) == 2);
  }

  private static int registered(Processes.Logged head) {
    return head.errors().split("Registering worker", -1).length - 1;
  }

  private Processes.Logged worker() throws IOException {
    return processes.java(
        "256m",
        "org.apache.spark.deploy.worker.Worker",
        List.of(
            "--host",
            Processes.LOOPBACK,
            "--webui-port",
            "0",
            "--cores",
            "1",
            "--memory",
            "600m",
            "--work-dir",
            Files.createTempDirectory(temporary, "work").toString(),
            master));
  }

  @AfterEach
  void end() throws InterruptedException {
    processes.end();
  }

  private Processes.Logged sweep(Path file, Path out, String... more) throws IOException {
    return processes.submit(
        master,
        List.of(
            "spark.executor.memory=500m",
            "spark.executor.cores=1",
            "spark.eventLog.enabled=true",
            "spark.eventLog.compress=false",
            "spark.eventLog.buffer.kb=1k",
            "spark.eventLog.rolling.enabled=false",
            "spark.eventLog.dir=" + events.toUri()),
        Stream.concat(
                Stream.of("sweep", file.toString(), "--engine", "spark", "--out", out.toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  /** The executors that have carried out tasks, by the log of events. */
  private Set<String> busy() {
    Set<String> executors = new TreeSet<>();
    for (String name : Folders.names(events)) {
      try (Stream<String> lines = Files.lines(events.resolve(name))) {
        lines.map(DONE::matcher).filter(Matcher::find).forEach(m -> executors.add(m.group(1)));
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
    return executors;
  }

  private void awaitBothBusy(Path out) throws InterruptedException {
    Processes.await(
        "both executors have run tasks", () -> Folders.slices(out) >= 2 && busy().size() >= 2);
  }

  private static void killExecutor(Processes.Logged worker) {
    List<ProcessHandle> executors = worker.process().descendants().toList();
    assertThat(executors).isNotEmpty();
    executors.forEach(ProcessHandle::destroyForcibly);
  }

  @ParameterizedTest
  @EnumSource(Sweep.class)
  void whateverIsKilledBytesAreThoseOfOneMachine(Sweep sweep) throws Exception {
    Path file = Folders.sweep(temporary, "mine.yaml", "spring-2021", sweep.rest);
    Path local = temporary.resolve("local");
    Processes.Logged alone =
        processes.winset("sweep", file.toString(), "--out", local.toString(), "--quiet");
    assertThat(alone.code()).as(alone.errors()).isZero();

    Path driven = temporary.resolve("driven");
    Processes.Logged driver = sweep(file, driven);
    awaitBothBusy(driven);
    driver.kill();
    long kept = Folders.slices(driven);
    assertThat(Folders.names(driven)).contains("slices").doesNotContain("runs.csv");
    Processes.Logged resumed = sweep(file, driven, "--resume");
    assertThat(resumed.code()).as(resumed.errors()).isZero();
    assertThat(resumed.errors()).containsPattern("\\([1-9]\\d* kept, [1-9]\\d* new\\)");
    assertThat(kept).isPositive();
    Folders.assertSame(driven, local);

    Path out = temporary.resolve("out");
    Processes.Logged whole = sweep(file, out);
    Processes.await("it has begun", () -> Folders.slices(out) >= 1);
    killExecutor(first);
    long before = Folders.slices(out);
    Processes.await("it goes on", () -> Folders.slices(out) > before || !whole.process().isAlive());
    second.kill();
    assertThat(whole.process().isAlive()).as(whole.errors()).isTrue();
    assertThat(whole.code()).as(whole.errors()).isZero();
    assertThat(whole.errors()).contains("Lost executor");
    Folders.assertSame(out, local);
  }
}
