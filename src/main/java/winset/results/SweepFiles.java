package winset.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import winset.sweep.Plan;
import winset.sweep.Shard;

/**
 * The files of data and configuration that a sweep, or a shard of one, has in its folder. Points
 * are summed up where all runs are: a shard has no {@code points.csv}.
 *
 * @param folder where they are
 * @param plan the sweep
 * @param configuration its configuration
 * @param shard which part of it; empty for the whole
 */
record SweepFiles(Path folder, Plan plan, Configuration configuration, Optional<Shard> shard) {

  /** Their names. */
  List<String> names() {
    List<String> names =
        new ArrayList<>(
            List.of(Contents.SWEEP, Contents.SCENARIO, Contents.DESIGN, Contents.PACKAGE));
    if (shard.isEmpty()) {
      names.add(SweepTables.POINTS);
    }
    names.addAll(Parts.names(plan));
    return names;
  }

  /** A manifest of nothing yet. */
  Manifest begun(Provenance maker) {
    return new Manifest(
        maker.version(),
        Configuration.RESULTS_VERSION,
        maker.commit(),
        maker.java(),
        plan.seed(),
        Manifest.now(),
        null,
        configuration.fingerprint(),
        shard.map(Shard::toString).orElse(null),
        0,
        0,
        Map.of(),
        List.of());
  }

  /** Writes what says which sweep this is, before there is a row. */
  void begin(Manifest manifest) throws IOException {
    Map<String, String> files = new TreeMap<>();
    names().forEach(name -> files.put(name, ""));
    manifest.finished(null, 0, 0, files).write(folder);
    configuration.write(folder);
    DesignTable.write(plan, folder.resolve(Contents.DESIGN));
    Json.write(folder.resolve(Contents.PACKAGE), DataPackage.of(plan, shard));
  }

  /** Makes of the rows what comes of them. */
  void sumUp() throws IOException {
    if (shard.isEmpty()) {
      SweepTables.sumUp(plan, folder);
    }
  }

  /** Names of those that are not what a manifest says of them. */
  List<String> damaged(Manifest manifest) throws IOException {
    return damaged(folder, names(), manifest);
  }

  /** Names of those files of a folder that are not what its manifest says of them. */
  static List<String> damaged(Path folder, List<String> names, Manifest manifest)
      throws IOException {
    List<String> damaged = new ArrayList<>();
    for (String name : names) {
      Path file = folder.resolve(name);
      if (!Files.isRegularFile(file)
          || !Configuration.sha256(file).equals(manifest.files().get(name))) {
        damaged.add(name);
      }
    }
    return damaged;
  }

  /** SHA-256 of each, by name. */
  Map<String, String> hashes() throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    for (String name : names()) {
      hashes.put(name, Configuration.sha256(folder.resolve(name)));
    }
    return hashes;
  }
}
