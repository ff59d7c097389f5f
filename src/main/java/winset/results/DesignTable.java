package winset.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import winset.sweep.Factor;
import winset.sweep.Plan;

/** {@code design.csv}: the value of each factor at each point. */
public final class DesignTable {

  private DesignTable() {}

  /** The table as text. */
  public static String text(Plan plan) {
    return Table.text(
        table -> {
          table.row(header(plan).toArray());
          rows(plan, table);
        });
  }

  static void write(Plan plan, Path file) throws IOException {
    Table.write(file, header(plan), table -> rows(plan, table));
  }

  private static List<String> header(Plan plan) {
    List<String> header = new ArrayList<>(List.of("point"));
    plan.factors().stream().map(Factor::name).forEach(header::add);
    return header;
  }

  private static void rows(Plan plan, Table table) throws IOException {
    for (long point = 0; point < plan.points(); point++) {
      List<Object> cells = new ArrayList<>(List.of(point));
      cells.addAll(plan.values(point));
      table.row(cells.toArray());
    }
  }
}
