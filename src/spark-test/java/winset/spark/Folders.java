package winset.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Result folders of sweeps, compared. */
final class Folders {

  private static final Path SCENARIOS = Path.of("configs", "scenarios").toAbsolutePath();

  private Folders() {}

  /** What tells when it was made. */
  private static final Set<String> OF_ITS_TIME = Set.of("manifest.json", "report.html");

  /** Writes the file of a sweep without charts. */
  static Path sweep(Path folder, String name, String scenario, String rest) throws IOException {
    return Files.writeString(
        folder.resolve(name),
        "scenario: " + SCENARIOS.resolve(scenario + ".yaml") + "\ncharts: []\n" + rest);
  }

  /** All that is a function of the sweep's file is the same; nothing else is there. */
  static void assertSame(Path folder, Path local) throws IOException {
    assertThat(names(folder)).isEqualTo(names(local));
    for (String name : names(local)) {
      if (Files.isRegularFile(local.resolve(name)) && !OF_ITS_TIME.contains(name)) {
        assertThat(folder.resolve(name)).hasSameBinaryContentAs(local.resolve(name));
      }
    }
  }

  /** Names of all that is there but for hidden files, such as the check sums of Hadoop. */
  static List<String> names(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many slices are whole. */
  static long slices(Path folder) {
    return names(folder.resolve("slices")).size();
  }
}
