package winset.spark;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import winset.config.Problems;
import winset.config.SweepFile;
import winset.results.Configuration;
import winset.results.Scratch;
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
    try (Scratch folder = Scratch.make()) {
      configuration.write(folder.path());
      return SweepFile.read(folder.path().resolve(Configuration.SWEEP), List.of());
    }
  }
}
