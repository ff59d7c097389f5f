package winset.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import winset.scenario.Path;
import winset.sweep.Factor;
import winset.sweep.PointTable;

/** Reads a CSV whose header names paths, with a row a point. */
final class TableReader {

  /** Largest file. */
  static final int MEGABYTES = 20;

  /** A first column of this name numbers the points, as in result folders, and is not read. */
  private static final String NUMBER = "point";

  private static final int ENOUGH_PROBLEMS = 50;
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setIgnoreSurroundingSpaces(true).get();

  private final ProblemList problems = new ProblemList();
  private final FactorReader reader;
  private final List<TableColumn> columns = new ArrayList<>();
  private int width;
  private int rows;

  private TableReader(FactorReader reader) {
    this.reader = reader.into(problems);
  }

  /** Reads a text; the reader knows the scenario. */
  static TableReader read(String text, FactorReader reader) throws Problems {
    TableReader table = new TableReader(reader);
    try (CSVParser lines = CSVParser.parse(text, FORMAT)) {
      table.lines(lines);
    } catch (IOException | UncheckedIOException e) {
      throw Problems.at(Problem.FILE, "cannot be read as CSV: " + e.getMessage());
    }
    if (table.problems.count() > 0) {
      throw new Problems(table.problems.all());
    }
    return table;
  }

  List<Factor> factors() {
    return columns.stream().map(TableColumn::factor).toList();
  }

  PointTable points() {
    return new PointTable(columns.stream().map(TableColumn::levels).toList());
  }

  private void lines(CSVParser lines) {
    Iterator<CSVRecord> all = lines.iterator();
    if (all.hasNext()) {
      header(all.next().toList(), (int) lines.getCurrentLineNumber());
    }
    while (all.hasNext() && problems.count() < ENOUGH_PROBLEMS) {
      row(all.next().toList(), (int) lines.getCurrentLineNumber());
    }
    if (rows == 0) {
      problems.add(Problem.FILE, "", "must have a header of paths and at least one row");
    }
  }

  private void header(List<String> names, int line) {
    List<Path> paths = new ArrayList<>();
    width = names.size();
    for (int i = names.get(0).equals(NUMBER) ? 1 : 0; i < width; i++) {
      Optional<Path> path = reader.path(names.get(i), line);
      if (path.isPresent()) {
        reader.checkAlone(path.get(), paths, line);
        paths.add(path.get());
        columns.add(new TableColumn(path.get(), i));
      }
    }
  }

  private void row(List<String> cells, int line) {
    rows++;
    if (cells.size() != width) {
      problems.add(
          line, "", "must have as many cells as the header, " + width + ", not " + cells.size());
      return;
    }
    columns.forEach(column -> column.read(cells.get(column.cell()), line, reader));
  }
}
