package winset.results;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import winset.scenario.Party;
import winset.sweep.Plan;

/**
 * A finished sweep, read back from its files.
 *
 * @param plan what was asked for
 * @param points a line per point, in order
 * @param runsFile the file with a row a run
 */
public record SweepResults(Plan plan, List<Line> points, Path runsFile) {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private static final long MOST_POINTS = 200_000;

  /** Checks nothing; keeps the points as they are. */
  public SweepResults {
    points = List.copyOf(points);
  }

  /** True if the points of a plan are few enough to be kept in memory. */
  public static boolean readable(Plan plan) {
    return plan.points() <= MOST_POINTS;
  }

  /** Reads the files of a folder. */
  public static SweepResults read(Plan plan, Path folder) throws IOException {
    List<Line> points = new ArrayList<>();
    Set<String> words = new HashSet<>(Set.of("converged"));
    plan.factors().forEach(factor -> words.add(factor.name()));
    each(
        folder.resolve(SweepTables.POINTS),
        point -> {
          // A cell that should be a number and is none is told here, with its row.
          point.cells().keySet().stream().filter(c -> !words.contains(c)).forEach(point::number);
          points.add(point);
        });
    return new SweepResults(plan, points, folder.resolve(SweepTables.RUNS));
  }

  /** Goes through the runs in order; they are not kept. */
  public void runs(Consumer<Line> run) throws IOException {
    each(runsFile, run);
  }

  /** Whoever is told what runs came to. */
  @FunctionalInterface
  public interface RunValue {

    /** Takes the text of a measure's cell, which is empty where the run has no value. */
    void take(int point, int replicate, String cell);
  }

  /** Goes through one measure of the runs that were done, in order; they are not kept. */
  public void values(String measure, RunValue taker) throws IOException {
    rows(
        runsFile,
        row -> {
          if (row.get("status").equals("done")) {
            int point = Integer.parseInt(row.get("point"));
            taker.take(point, Integer.parseInt(row.get("replicate")), row.get(measure));
          }
        });
  }

  /** Goes through rows of runs that are at hand without their header. */
  public static void runs(Plan plan, String rows, Consumer<Line> run) {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader(RunRows.header(plan).toArray(String[]::new)).get();
    try (CSVParser parser = format.parse(new StringReader(rows))) {
      parser.forEach(row -> run.accept(new Line(row.toMap())));
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory cannot be read", e);
    }
  }

  /** Goes through the runs that were not done; none where there is no file of them. */
  public void failures(Consumer<Line> failure) throws IOException {
    Path file = runsFile.resolveSibling(RowFile.FAILURES.file());
    if (Files.isRegularFile(file)) {
      each(file, failure);
    }
  }

  /** Whoever is told what a side's state was. */
  @FunctionalInterface
  public interface SideValue {

    /** Takes a value of a run on a day. */
    void take(long run, int day, Party party, String variable, double value);
  }

  /**
   * Goes through the weekly values of some variables of the two sides in one pass; they are not
   * kept.
   *
   * @return false where there is no file of them
   */
  public boolean series(List<String> variables, SideValue taker) throws IOException {
    Path file = runsFile.resolveSibling(RowFile.SERIES.file());
    boolean there = Files.isRegularFile(file);
    if (there) {
      SeriesRows.each(file, variables, taker);
    }
    return there;
  }

  /** The columns that a file of results lacks, by the name of the file. */
  public static Map<String, List<String>> missing(Plan plan, Path folder) throws IOException {
    Map<String, List<String>> missing = new TreeMap<>();
    lacking(folder.resolve(SweepTables.RUNS), RunRows.header(plan), missing);
    lacking(folder.resolve(SweepTables.POINTS), PointRows.header(plan), missing);
    return missing;
  }

  private static void lacking(Path file, List<String> wanted, Map<String, List<String>> missing)
      throws IOException {
    try (Reader in = TableFile.open(file);
        CSVParser rows = FORMAT.parse(in)) {
      List<String> there = rows.getHeaderNames();
      List<String> lacking = wanted.stream().filter(name -> !there.contains(name)).toList();
      if (!lacking.isEmpty()) {
        missing.put(String.valueOf(file.getFileName()), lacking);
      }
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw new IOException(file.getFileName() + " has no header that can be read", e);
    }
  }

  private static void each(Path file, Consumer<Line> line) throws IOException {
    rows(file, row -> line.accept(new Line(row.toMap())));
  }

  /** Goes through the rows of a file; one that makes no sense is told with its number. */
  private static void rows(Path file, Consumer<CSVRecord> taker) throws IOException {
    long number = 0;
    try (Reader in = TableFile.open(file);
        CSVParser rows = FORMAT.parse(in)) {
      for (CSVRecord row : rows) {
        number = row.getRecordNumber();
        taker.accept(row);
      }
    } catch (IllegalArgumentException
        | IndexOutOfBoundsException
        | NoSuchElementException
        | UncheckedIOException e) {
      throw new IOException(
          "row %s of %s makes no sense: %s".formatted(number, file.getFileName(), e.getMessage()),
          e);
    }
  }

  /**
   * A row by column.
   *
   * @param cells text of each column
   */
  public record Line(Map<String, String> cells) {

    /**
     * The text of a column.
     *
     * @throws IllegalArgumentException if there is no such column
     */
    public String text(String column) {
      String text = cells.get(column);
      if (text == null) {
        throw new IllegalArgumentException("there is no column " + column);
      }
      return text;
    }

    /** The number in a column, true being 1 and false 0; empty if the cell is. */
    public OptionalDouble number(String column) {
      String text = text(column);
      return switch (text) {
        case "" -> OptionalDouble.empty();
        case "true" -> OptionalDouble.of(1);
        case "false" -> OptionalDouble.of(0);
        default -> OptionalDouble.of(Double.parseDouble(text));
      };
    }
  }
}
