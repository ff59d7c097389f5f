package winset.bench;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * {@code mvn -Pbench verify}: measures, prints a table and writes it as CSV and JSON. Every
 * benchmark is measured once a round, one after the other, each in a JVM of its own; a ratio is the
 * median over the rounds, so that a machine that slows down for a while does not tilt it.
 */
public final class Benchmark {

  private static final int ROUNDS = 3;

  private Benchmark() {}

  /** Takes the folder to write to. */
  public static void main(String[] arguments) throws IOException, RunnerException {
    Path folder = Path.of(arguments[0]).toAbsolutePath();
    Files.createDirectories(folder);
    for (Workload workload : Workload.values()) {
      Ideal.check(workload.scenario());
    }
    List<Finding> findings = Ratios.of(rounds(folder));
    findings.addAll(LongSweep.findings(folder));
    Finding.print(findings, folder);
  }

  /** Runs per second by name, a map a round. */
  private static List<Map<String, Double>> rounds(Path folder) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(Rates.class.getName())
            .jvmArgsAppend("-Dwinset.bench.folder=" + folder.resolve("work"))
            .build();
    List<Map<String, Double>> rounds = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Double> rates = new LinkedHashMap<>();
      for (RunResult result : new Runner(options).run()) {
        String name = result.getPrimaryResult().getLabel();
        double nanos = counted(result, "nanos");
        double runs = counted(result, "runs");
        rates.put(name, result.getPrimaryResult().getScore());
        rates.put(name + Ratios.BY_PROCESSOR, 1e9 * runs / nanos);
      }
      rounds.add(rates);
    }
    return rounds;
  }

  private static double counted(RunResult result, String counter) {
    return requireNonNull(result.getSecondaryResults().get(counter)).getScore();
  }
}
