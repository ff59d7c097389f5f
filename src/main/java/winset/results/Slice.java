package winset.results;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Neighbouring batches of one round of a sweep, which a process carries out by itself and writes
 * into a file of their own.
 *
 * @param round which round, from 0
 * @param from its first batch, counted from 0 in the round
 * @param to the batch after its last
 * @param failed how many of its runs were not done; 0 before it is carried out
 */
public record Slice(int round, long from, long to, long failed) implements Serializable {

  private static final Pattern NAME =
      Pattern.compile("([0-9a-f]{16})-(\\d{1,6})-(\\d{1,15})-(\\d{1,15})-(\\d{1,15})");
  private static final Pattern UNFINISHED = Pattern.compile("\\.[0-9a-f-]{36}");
  private static final int DIGITS = 16;

  /**
   * Name of its file, which says all of it.
   *
   * @param sweep the sweep's fingerprint
   */
  String name(String sweep) {
    return String.format(
        Locale.ROOT, "%s-%04d-%012d-%012d-%d", mark(sweep), round, from, to, failed);
  }

  /** True of the name of a slice of any sweep, or of one that is being written. */
  public static boolean isName(String name) {
    return NAME.matcher(name).matches() || UNFINISHED.matcher(name).matches();
  }

  /** A name for a slice that is being written, which no other has. */
  public static String unfinished() {
    return "." + UUID.randomUUID();
  }

  /** The slice of a sweep whose file has a name; nothing if it is of another, or of none. */
  static Optional<Slice> named(String name, String sweep) {
    Matcher parts = NAME.matcher(name);
    if (!parts.matches() || !parts.group(1).equals(mark(sweep))) {
      return Optional.empty();
    }
    return Optional.of(
        new Slice(
            Integer.parseInt(parts.group(2)),
            Long.parseLong(parts.group(3)),
            Long.parseLong(parts.group(4)),
            Long.parseLong(parts.group(5))));
  }

  private static String mark(String sweep) {
    return sweep.substring(0, DIGITS);
  }

  /** The same, carried out. */
  Slice done(long notDone) {
    return new Slice(round, from, to, notDone);
  }
}
