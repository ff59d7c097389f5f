package winset.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the manifest of a sweep's folder says of how it was made.
 *
 * @param version version of winset
 * @param resultsVersion changes whenever the same seed would give other bytes
 * @param commit the commit winset was built from
 * @param java the Java it ran on
 * @param started when the sweep was begun, by ISO 8601
 * @param finished when it was finished; empty before
 * @param fingerprint tells the plan from others
 * @param shard which part of the sweep it is, such as "3/20"; empty for the whole
 */
public record Made(
    String version,
    int resultsVersion,
    String commit,
    String java,
    String started,
    String finished,
    String fingerprint,
    String shard) {

  /** Reads the manifest of a folder; nothing if there is none, or it is damaged. */
  public static Optional<Made> read(Path folder) {
    try {
      return Manifest.read(folder)
          .map(
              m ->
                  new Made(
                      told(m.version()),
                      m.resultsVersion(),
                      told(m.commit()),
                      told(m.java()),
                      told(m.started()),
                      told(m.finished()),
                      told(m.fingerprint()),
                      told(m.shard())));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** A manifest that another program wrote may lack anything. */
  private static String told(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** True if a sweep was begun in a folder and has not come to its end. */
  public static boolean halfMade(Path folder) {
    boolean begun = read(folder).map(made -> made.finished().isEmpty()).orElse(false);
    return begun
        || Stream.of(Parts.PART, Parts.KEPT)
            .anyMatch(ending -> folder.resolve(SweepTables.RUNS + ending).toFile().exists());
  }

  /**
   * Notes files that were made from the tables beside those noted before, so that they go when
   * those go; nothing where the manifest is missing or damaged.
   *
   * @throws Refused if another process is writing the folder
   */
  public static void noteDerived(Path folder, List<Path> files) throws IOException, Refused {
    Path place = folder.toAbsolutePath().normalize();
    FolderLock lock = FolderLock.of(place);
    try {
      Optional<Manifest> manifest = Manifest.read(place);
      if (manifest.isPresent()) {
        Stream<String> made =
            files.stream()
                .map(file -> place.relativize(file.toAbsolutePath().normalize()))
                .map(file -> file.toString().replace('\\', '/'));
        manifest
            .get()
            .derived(
                Stream.concat(manifest.get().derived().stream(), made).distinct().sorted().toList())
            .write(place);
      }
    } finally {
      lock.close();
    }
  }
}
