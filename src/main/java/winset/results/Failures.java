package winset.results;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** {@code failures.csv}: runs that were not done, and why. */
final class Failures {

  static final List<String> HEADER = List.of("run", "seed", "status", "message");

  private Failures() {}

  /** Rows as words: "run 7: passed the limit of 900 events". */
  static List<String> reasons(String rows) {
    try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(rows))) {
      return parser.stream().map(row -> "run " + row.get(0) + ": " + row.get(3)).toList();
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory cannot be read", e);
    }
  }
}
