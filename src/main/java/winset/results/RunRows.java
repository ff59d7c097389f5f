package winset.results;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import winset.measure.Measure;
import winset.measure.Scale;
import winset.sweep.Factor;
import winset.sweep.Plan;
import winset.sweep.Row;

/** {@code runs.csv}: a row a run, with all that was varied, its seed and its measures. */
final class RunRows {

  private static final List<String> FIRST = List.of("run", "point", "replicate", "seed", "status");
  private static final int POINT = 1;
  private static final int REPLICATE = 2;
  private static final int STATUS = 4;
  private static final String DONE = Row.Status.DONE.name().toLowerCase(Locale.ROOT);

  private final Plan plan;
  private final List<Measure> measures;

  RunRows(Plan plan) {
    this.plan = plan;
    measures = plan.columns();
  }

  static List<String> header(Plan plan) {
    List<String> header = new ArrayList<>(FIRST);
    plan.factors().stream().map(Factor::name).forEach(header::add);
    plan.columns().stream().map(Measure::name).forEach(header::add);
    return header;
  }

  void row(Table table, Row row) throws IOException {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(row.run());
    cells.add(row.point());
    cells.add(row.replicate());
    cells.add(row.seed());
    cells.add(row.status());
    cells.addAll(plan.values(row.point()));
    for (int i = 0; i < measures.size(); i++) {
      cells.add(row.values().isEmpty() ? null : row.values().get(i));
    }
    table.row(cells.toArray());
  }

  /** Reads rows without their header. */
  static void each(Plan plan, String rows, Consumer<Read> row) {
    try (Reader reader = new StringReader(rows)) {
      each(plan, reader, Long.MAX_VALUE, row);
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory cannot be read", e);
    }
  }

  /**
   * Reads rows without their header.
   *
   * @param most how many are read at most
   */
  static void each(Plan plan, Reader rows, long most, Consumer<Read> row) throws IOException {
    List<Scale> scales = plan.columns().stream().map(Measure::scale).toList();
    int before = FIRST.size() + plan.factors().size();
    Iterator<CSVRecord> cells = CSVFormat.RFC4180.parse(rows).iterator();
    for (long read = 0; read < most && cells.hasNext(); read++) {
      row.accept(new Read(cells.next(), scales, before));
    }
  }

  /**
   * A row read back.
   *
   * @param before how many cells come before the measures
   */
  record Read(CSVRecord cells, List<Scale> scales, int before) {

    long point() {
      return Long.parseLong(cells.get(POINT));
    }

    int replicate() {
      return Integer.parseInt(cells.get(REPLICATE));
    }

    boolean done() {
      return cells.get(STATUS).equals(DONE);
    }

    /** The value of a measure: a Boolean, a Double or a text; null where the run has none. */
    @Nullable Object value(int measure) {
      String text = cells.get(before + measure);
      return text.isEmpty()
          ? null
          : switch (scales.get(measure)) {
            case FLAG -> (Object) Boolean.valueOf(text);
            case COUNT, NUMBER -> (Object) Double.valueOf(text);
            case CATEGORY -> text;
          };
    }
  }
}
