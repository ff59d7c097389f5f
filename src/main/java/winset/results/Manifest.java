package winset.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code manifest.json}: what is in a result folder and what made it.
 *
 * @param version version of winset
 * @param resultsVersion changes whenever the same seed would give other bytes
 * @param commit the commit winset was built from
 * @param java the Java it ran on
 * @param seed the sweep's seed
 * @param started when the sweep was begun, by ISO 8601
 * @param finished when it was finished; null before
 * @param fingerprint tells the plan from others
 * @param shard which part of the sweep this is, such as "3/20"; null for the whole
 * @param runs how many runs the tables hold; 0 before it is finished
 * @param failed how many of them were not done
 * @param files SHA-256 of each file of data and configuration by name; empty before it is whole;
 *     names that lead out of the folder are left out
 * @param derived names of files that were made from those, and may be made again; likewise
 */
record Manifest(
    @JsonProperty("winset") String version,
    @JsonProperty("results-version") int resultsVersion,
    @JsonProperty("commit") String commit,
    @JsonProperty("java") String java,
    @JsonProperty("seed") int seed,
    @JsonProperty("started") String started,
    @JsonProperty("finished") @Nullable String finished,
    @JsonProperty("fingerprint") String fingerprint,
    @JsonProperty("shard") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String shard,
    @JsonProperty("runs") long runs,
    @JsonProperty("failed") long failed,
    @JsonProperty("files") Map<String, String> files,
    @JsonProperty("derived") List<String> derived) {

  static final String FILE = "manifest.json";

  private static final Pattern NO_NAME = Pattern.compile("[\\p{Cntrl}\\\\:]");
  private static final Set<String> ELSEWHERE = Set.of("", ".", "..");

  /** Keeps copies, files by name. */
  Manifest {
    Map<String, String> inside = new TreeMap<>(files);
    inside.keySet().removeIf(name -> !isInside(name));
    files = Collections.unmodifiableMap(inside);
    derived = derived.stream().filter(Manifest::isInside).toList();
  }

  /** A manifest is a file that anyone may have written: names that lead elsewhere are none. */
  private static boolean isInside(String name) {
    return !NO_NAME.matcher(name).find()
        && Stream.of(name.split("/", -1)).noneMatch(ELSEWHERE::contains);
  }

  /** Reads the manifest of a folder; nothing if there is none, or it is torn. */
  static Optional<Manifest> read(Path folder) throws IOException {
    return Json.read(folder.resolve(FILE), Manifest.class);
  }

  /** This second, by ISO 8601. */
  static String now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  void write(Path folder) throws IOException {
    Json.write(folder.resolve(FILE), this);
  }

  /** The manifest of the sweep when it is finished, or, without a time, before. */
  Manifest finished(
      @Nullable String when, long allRuns, long allFailed, Map<String, String> hashes) {
    return new Manifest(
        version,
        resultsVersion,
        commit,
        java,
        seed,
        started,
        when,
        fingerprint,
        shard,
        allRuns,
        allFailed,
        hashes,
        derived);
  }

  /** The same with other files that were made from its own. */
  Manifest derived(List<String> names) {
    return new Manifest(
        version,
        resultsVersion,
        commit,
        java,
        seed,
        started,
        finished,
        fingerprint,
        shard,
        runs,
        failed,
        files,
        names);
  }
}
