package winset.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import winset.config.Problems;
import winset.config.SweepFile;
import winset.results.Configuration;
import winset.sweep.Plan;

/**
 * The plan that this executor carries out, read from the text that was sent. Executors serve one
 * sweep, so one plan is remembered.
 *
 * @param fingerprint of its configuration
 */
record KnownPlan(String fingerprint, Plan plan) {

  private static @Nullable KnownPlan last;

  static synchronized Plan of(Configuration configuration) throws IOException, Problems {
    KnownPlan known = last;
    if (known == null || !known.fingerprint.equals(configuration.fingerprint())) {
      known = new KnownPlan(configuration.fingerprint(), read(configuration));
      last = known;
    }
    return known.plan;
  }

  private static Plan read(Configuration configuration) throws IOException, Problems {
    Path folder = Files.createTempDirectory("winset-plan-");
    try {
      configuration.write(folder);
      return SweepFile.read(folder.resolve(Configuration.SWEEP), List.of());
    } finally {
      try (Stream<Path> inside = Files.walk(folder)) {
        for (Path file : inside.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
