package winset;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Tables as a reader of CSV that knows nothing of winset sees them. */
public final class Csv {

  private Csv() {}

  /** Every row, the header first. */
  public static List<List<String>> cells(Path file) throws IOException {
    try (Reader in = Files.newBufferedReader(file);
        CSVParser rows = CSVFormat.RFC4180.parse(in)) {
      return rows.stream().map(CSVRecord::toList).toList();
    }
  }

  /** The rows below the header, each by column. */
  public static List<Map<String, String>> rows(Path file) throws IOException {
    CSVFormat headed = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader in = Files.newBufferedReader(file);
        CSVParser rows = headed.parse(in)) {
      return rows.stream().map(CSVRecord::toMap).toList();
    }
  }

  /** A column, in the order of the rows. */
  public static List<String> column(Path file, String name) throws IOException {
    return rows(file).stream().map(row -> row.getOrDefault(name, "no such column")).toList();
  }
}
