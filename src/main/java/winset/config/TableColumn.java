package winset.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import winset.scenario.Path;
import winset.sweep.Factor;
import winset.sweep.Levels;

/**
 * A column of a table of points: its different values in order of appearance, and which is where.
 */
final class TableColumn {

  private final Path path;
  private final int cell;
  private final List<Object> values = new ArrayList<>();
  private final Map<Object, Integer> known = new HashMap<>();
  private int[] levels = new int[16];
  private int rows;

  /**
   * An empty column.
   *
   * @param cell which cell of a row it is
   */
  TableColumn(Path path, int cell) {
    this.path = path;
    this.cell = cell;
  }

  int cell() {
    return cell;
  }

  /** Takes in the cell of the next row; a value is tried in the scenario when it is new. */
  void read(String text, int line, FactorReader reader) {
    Optional<Object> read = reader.parse(path, text, line);
    if (read.isEmpty()) {
      return;
    }
    Object value = read.get();
    Integer level = known.putIfAbsent(value, values.size());
    if (level == null) {
      values.add(value);
      reader.attempt(path, value, line);
    }
    if (rows == levels.length) {
      levels = Arrays.copyOf(levels, 2 * rows);
    }
    levels[rows++] = level == null ? values.size() - 1 : level;
  }

  Factor factor() {
    return new Factor(path, new Levels.Listed(values));
  }

  /** The level of each row. */
  int[] levels() {
    return Arrays.copyOf(levels, rows);
  }
}
