package winset.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import winset.config.Problems;
import winset.config.ScenarioFile;
import winset.measure.Measure;
import winset.measure.Measures;
import winset.scenario.Scenario;
import winset.sweep.Design;
import winset.sweep.Plan;

/** What is run: scenarios, and sweeps of one point over them. */
enum Workload {
  /** The base case that is shipped; path relative to the project's folder. */
  SPRING,
  /** One faction a side, four weeks. */
  TRIVIAL;

  private static final int SEED = 2021;
  private static final List<String> MEASURES =
      List.of("deal_before_election", "sequencing", "zone_share");

  Scenario scenario() {
    try {
      return this == SPRING
          ? ScenarioFile.read(Path.of("configs", "scenarios", "spring-2021.yaml"))
          : ScenarioFile.parse(text("trivial.yaml"));
    } catch (Problems e) {
      throw new IllegalStateException(e.toString(), e);
    }
  }

  /** A sweep of one point that measures what the first example does. */
  Plan plan(int runs) {
    List<Measure> measures =
        MEASURES.stream().map(name -> Measures.find(name).orElseThrow()).toList();
    return new Plan("", scenario(), List.of(), new Design.Grid(), runs, SEED, measures);
  }

  private static String text(String resource) {
    try (InputStream in = Workload.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
