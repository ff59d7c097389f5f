package winset.results;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import winset.scenario.Party;

/**
 * {@code series.csv} read back in one pass, of which nothing is kept: what it says of the two
 * sides. Most rows are of factions and mediators, and are passed over without being taken apart.
 */
final class SeriesRows {

  private static final int RUN = 0;
  private static final int DAY = 1;
  private static final int ENTITY = 2;
  private static final int VARIABLE = 3;
  private static final int VALUE = 4;
  private static final List<String> COLUMNS = List.of("run", "day", "entity", "variable", "value");

  private final SweepResults.SideValue taker;
  private final List<String> variables;
  private final int[] columns;

  private SeriesRows(List<String> header, List<String> variables, SweepResults.SideValue taker) {
    this.variables = variables;
    this.taker = taker;
    columns = COLUMNS.stream().mapToInt(header::indexOf).toArray();
    for (int i = 0; i < columns.length; i++) {
      if (columns[i] < 0) {
        throw new IllegalArgumentException("there is no column " + COLUMNS.get(i));
      }
    }
  }

  /** Goes through the values of some variables of the sides, run by run. */
  static void each(Path file, List<String> variables, SweepResults.SideValue taker)
      throws IOException {
    long number = 0;
    try (BufferedReader in = TableFile.open(file)) {
      String header = in.readLine();
      SeriesRows rows = new SeriesRows(cells(header == null ? "" : header), variables, taker);
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        rows.take(line);
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IOException(
          "row %s of %s makes no sense: %s".formatted(number, file.getFileName(), e.getMessage()),
          e);
    }
  }

  private void take(String line) throws IOException {
    if (line.isEmpty()) {
      return;
    }
    List<String> cells = cells(line);
    String entity = cells.get(columns[ENTITY]);
    String variable = cells.get(columns[VARIABLE]);
    for (Party party : Party.values()) {
      if (Names.id(party).equals(entity) && variables.contains(variable)) {
        taker.take(
            Long.parseLong(cells.get(columns[RUN])),
            Integer.parseInt(cells.get(columns[DAY])),
            party,
            variable,
            Double.parseDouble(cells.get(columns[VALUE])));
      }
    }
  }

  /** The cells of a row; winset quotes none of these, other programs may. */
  private static List<String> cells(String line) throws IOException {
    if (line.indexOf('"') >= 0) {
      for (CSVRecord row : CSVFormat.RFC4180.parse(new StringReader(line))) {
        return row.toList();
      }
    }
    List<String> cells = new ArrayList<>(COLUMNS.size() + 1);
    int from = 0;
    for (int comma = line.indexOf(','); comma >= 0; comma = line.indexOf(',', from)) {
      cells.add(line.substring(from, comma));
      from = comma + 1;
    }
    cells.add(line.substring(from));
    return cells;
  }
}
