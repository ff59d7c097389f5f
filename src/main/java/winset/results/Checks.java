package winset.results;

import java.util.List;

/**
 * {@code checks.csv}: a row for each batch of runs, written after all other rows of the batch. A
 * batch whose check is missing or wrong is carried out again.
 */
final class Checks {

  static final String FILE = "checks.csv";
  static final List<String> HEADER = List.of("run", "runs", "crc32c");

  private Checks() {}

  /** The row of a batch. */
  static String row(Chunk chunk, String sweep) {
    return Table.text(
        table -> table.row(chunk.batch().first(), chunk.batch().runs().size(), chunk.check(sweep)));
  }
}
