package winset.results;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A folder for a while, which goes with all that is in it.
 *
 * @param path where it is
 */
public record Scratch(Path path) implements Closeable {

  /** Makes one where the system has such folders. */
  public static Scratch make() throws IOException {
    return new Scratch(Files.createTempDirectory("winset-"));
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> inside = Files.walk(path)) {
      for (Path file : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
