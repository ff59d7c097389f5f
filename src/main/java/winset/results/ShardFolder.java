package winset.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import winset.sweep.Shard;

/**
 * A folder that may hold a shard of a sweep, as it stands.
 *
 * @param folder where it is
 * @param state whether it can be merged
 * @param shard which shard it says it is; empty where it does not say
 * @param fingerprint tells the plan from others; empty where it does not say
 * @param resultsVersion the version of results that made it; 0 where it does not say
 * @param runs how many runs it holds; 0 before it is finished
 * @param failed how many of them were not done
 * @param damaged names of files that are missing or not what the manifest says
 */
public record ShardFolder(
    Path folder,
    State state,
    Optional<Shard> shard,
    String fingerprint,
    int resultsVersion,
    long runs,
    long failed,
    List<String> damaged) {

  /** How a folder stands. */
  public enum State {
    /** It is not there, or no folder. */
    NOT_THERE,
    /** Nothing in it says that it is of a sweep: it is empty, of something else, or damaged. */
    UNKNOWN,
    /** It holds a whole sweep, not a shard. */
    NO_SHARD,
    /** It has not come to its end. */
    HALF_MADE,
    /** It came to its end, but files are missing or not what they were. */
    DAMAGED,
    /** All is there. */
    WHOLE
  }

  private static final List<String> ALWAYS =
      List.of(
          Contents.SWEEP,
          Contents.SCENARIO,
          Contents.DESIGN,
          Contents.PACKAGE,
          RowFile.RUNS.file(),
          RowFile.FAILURES.file(),
          Checks.FILE);

  /** Keeps a copy. */
  public ShardFolder {
    damaged = List.copyOf(damaged);
  }

  /** Looks into a folder and compares every file with its hash. */
  public static ShardFolder of(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return unknown(folder, State.NOT_THERE);
    }
    Optional<Manifest> manifest = Manifest.read(folder).filter(ShardFolder::isReadable);
    return manifest.isPresent() ? of(folder, manifest.get()) : unknown(folder, State.UNKNOWN);
  }

  /** A manifest is a file that anyone may have written. */
  private static boolean isReadable(Manifest manifest) {
    String fingerprint = manifest.fingerprint();
    String shard = manifest.shard();
    return fingerprint != null && (shard == null || Shard.read(shard).isPresent());
  }

  private static ShardFolder of(Path folder, Manifest manifest) throws IOException {
    TreeSet<String> names = new TreeSet<>(ALWAYS);
    names.addAll(manifest.files().keySet());
    boolean half = manifest.finished() == null || Made.halfMade(folder);
    boolean compared = manifest.shard() != null && !half;
    List<String> damaged =
        compared ? SweepFiles.damaged(folder, List.copyOf(names), manifest) : List.of();
    State state =
        manifest.shard() == null
            ? State.NO_SHARD
            : half ? State.HALF_MADE : damaged.isEmpty() ? State.WHOLE : State.DAMAGED;
    return new ShardFolder(
        folder,
        state,
        Shard.read(Objects.requireNonNullElse(manifest.shard(), "")),
        manifest.fingerprint(),
        manifest.resultsVersion(),
        manifest.runs(),
        manifest.failed(),
        damaged);
  }

  private static ShardFolder unknown(Path folder, State state) {
    return new ShardFolder(folder, state, Optional.empty(), "", 0, 0, 0, List.of());
  }

  /** True if it can be merged. */
  public boolean whole() {
    return state == State.WHOLE;
  }

  /** True if this version of winset makes the same bytes of the same seeds. */
  public boolean ofThisVersion() {
    return resultsVersion == Configuration.RESULTS_VERSION;
  }
}
