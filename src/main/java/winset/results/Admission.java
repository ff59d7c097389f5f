package winset.results;

import java.io.IOException;
import java.util.Optional;
import winset.sweep.Plan;
import winset.sweep.Shard;

/**
 * Whether a folder may be entered for a sweep.
 *
 * @param plan the sweep
 * @param configuration its configuration
 * @param shard which part of it; empty for the whole
 * @param entry how it is to be entered
 */
record Admission(
    Plan plan, Configuration configuration, Optional<Shard> shard, SweepFolder.Entry entry) {

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

  private Refused taken(Contents contents) throws IOException {
    Optional<Manifest> there = contents.manifest();
    if (there.isEmpty()) {
      return new Refused(Refused.Why.NOT_EMPTY, "");
    }
    if (!there.get().fingerprint().equals(configuration.fingerprint())) {
      return new Refused(Refused.Why.ANOTHER_SWEEP, "");
    }
    Optional<Refused> other = anotherShard(contents);
    if (other.isPresent()) {
      return other.get();
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
    boolean known = contents.manifest(configuration).isPresent();
    boolean ours =
        known
            || SweepTables.begun(
                plan, shard.orElse(Shard.WHOLE), contents.folder(), configuration.fingerprint())
            || (contents.configured(configuration) && toldOrWhole(contents));
    Optional<Refused> other = ours ? anotherShard(contents) : Optional.empty();
    if (other.isPresent()) {
      throw other.get();
    }
    if (!ours && contents.manifest().isPresent()) {
      throw new Refused(Refused.Why.ANOTHER_SWEEP, "");
    }
    if (!ours && contents.rows()) {
      throw new Refused(Refused.Why.UNKNOWN_SWEEP, "");
    }
  }

  /** Refuses a folder of this sweep that says of which part of it it is, if that is another. */
  private Optional<Refused> anotherShard(Contents contents) throws IOException {
    String ours = name(shard.map(Shard::toString).orElse(""));
    return contents
        .shard()
        .map(Admission::name)
        .filter(there -> !there.equals(ours))
        .map(there -> new Refused(Refused.Why.ANOTHER_SHARD, there + ", not " + ours));
  }

  private static String name(String shard) {
    return shard.isEmpty() ? "the whole" : "shard " + shard;
  }

  /** The configuration is that of all shards alike: it does not say which of them this is. */
  private boolean toldOrWhole(Contents contents) throws IOException {
    return shard.isEmpty() || contents.shard().isPresent() || !contents.rows();
  }
}
