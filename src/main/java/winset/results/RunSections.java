package winset.results;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import winset.sweep.Plan;

/**
 * {@code runs.csv} by sections: where points are too many to be summed up at once, the rows of some
 * of them are found in as many places as there are replications.
 */
final class RunSections {

  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final int atOnce;
  private final boolean whole;
  private final int replications;
  private final long[] marks;

  private RunSections(Path file, int atOnce, boolean whole, int replications, long[] marks) {
    this.file = file;
    this.atOnce = atOnce;
    this.whole = whole;
    this.replications = replications;
    this.marks = marks;
  }

  /**
   * Finds the sections of a file that holds every run of a plan.
   *
   * @param atOnce how many points are looked at together
   */
  static RunSections of(Path file, Plan plan, int atOnce) throws IOException {
    boolean whole = plan.points() <= atOnce;
    int replications = plan.replications().atMost();
    long perReplicate = (plan.points() + atOnce - 1) / atOnce;
    long[] marks = new long[whole ? 1 : Math.toIntExact(perReplicate * replications)];
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
      long at = skipRow(in);
      marks[0] = at;
      int next = 1;
      for (long run = 1; next < marks.length; run++) {
        at += skipRow(in);
        if (run % plan.points() % atOnce == 0) {
          marks[next++] = at;
        }
      }
    }
    return new RunSections(file, atOnce, whole, replications, marks);
  }

  private static long skipRow(InputStream in) throws IOException {
    boolean quoted = false;
    long bytes = 0;
    for (int b = in.read(); b >= 0; b = in.read()) {
      bytes++;
      quoted ^= b == '"';
      if (b == '\n' && !quoted) {
        return bytes;
      }
    }
    return bytes;
  }

  /** How many sections hold the rows of some points. */
  int count() {
    return whole ? 1 : replications;
  }

  /** How many rows of a section are of so many points. */
  long size(int points) {
    return whole ? Long.MAX_VALUE : points;
  }

  /** Opens a section at the rows of the points from one on. */
  Reader open(int section, long firstPoint) throws IOException {
    int perReplicate = marks.length / count();
    SeekableByteChannel channel = Files.newByteChannel(file);
    channel.position(marks[section * perReplicate + (int) (firstPoint / atOnce)]);
    return new BufferedReader(
        new InputStreamReader(Channels.newInputStream(channel), StandardCharsets.UTF_8), BUFFER);
  }
}
