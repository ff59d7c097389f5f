package winset.results;

import java.io.IOException;
import java.util.Optional;
import winset.sweep.Plan;

/**
 * Whether a folder may be entered for a sweep.
 *
 * @param plan the sweep
 * @param configuration its configuration
 * @param entry how it is to be entered
 */
record Admission(Plan plan, Configuration configuration, SweepFolder.Entry entry) {

  /** Refuses what stands in a folder if the sweep cannot be entered there. */
  void check(Contents contents) throws IOException, Refused {
    if (contents.empty()) {
      return;
    }
    switch (entry) {
      case NEW -> throw taken(contents);
      case FORCE -> {
        if (contents.manifest().isEmpty()) {
          throw new Refused(Refused.Why.NO_MANIFEST, "");
        }
      }
      case RESUME, RETRY -> checkSame(contents);
    }
  }

  private Refused taken(Contents contents) {
    Optional<Manifest> there = contents.manifest();
    if (there.isEmpty()) {
      return new Refused(Refused.Why.NOT_EMPTY, "");
    }
    if (!there.get().fingerprint().equals(configuration.fingerprint())) {
      return new Refused(Refused.Why.ANOTHER_SWEEP, "");
    }
    String finished = there.get().finished();
    return finished == null
        ? new Refused(Refused.Why.HALF_MADE, "")
        : new Refused(Refused.Why.FINISHED, finished);
  }

  private void checkSame(Contents contents) throws IOException, Refused {
    Optional<String> foreign = contents.foreign();
    if (foreign.isPresent()) {
      throw new Refused(Refused.Why.FOREIGN_FILE, foreign.get());
    }
    boolean ours =
        contents.manifest(configuration).isPresent()
            || SweepTables.begun(plan, contents.folder(), configuration.fingerprint())
            || contents.configured(configuration);
    if (!ours && contents.manifest().isPresent()) {
      throw new Refused(Refused.Why.ANOTHER_SWEEP, "");
    }
    if (!ours && contents.rows()) {
      throw new Refused(Refused.Why.UNKNOWN_SWEEP, "");
    }
  }
}
