package winset.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code events.csv}: everything that happened, a row each. */
public final class EventTable {

  static final List<String> HEADER = List.of("run", "day", "date", "actor", "type", "via", "text");

  private EventTable() {}

  /** Writes the entries of one run. */
  public static void write(Path file, int run, List<Entry> entries) throws IOException {
    Table.write(file, HEADER, table -> rows(table, run, entries));
  }

  static void rows(Table table, long run, List<Entry> entries) throws IOException {
    for (Entry e : entries) {
      table.row(run, e.day(), e.date(), e.actor(), e.type(), e.via(), e.text());
    }
  }
}
