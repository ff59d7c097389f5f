package winset.analysis;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import winset.results.Table;

/**
 * The tables that an analysis leaves in {@code analysis/}, and which measures it was of, so that it
 * can be done again.
 */
public final class AnalysisFiles {

  /** Name of the folder inside that of a sweep. */
  public static final String FOLDER = "analysis";

  /** Measures are in names of files, and anyone may have written the table of them. */
  private static final Pattern NO_NAME = Pattern.compile("[/\\\\\\p{Cntrl}]");

  private static final String MEASURES = "measures.csv";

  /** Every table that a finding may leave. */
  static final List<String> TABLES =
      List.of(
          "effects.csv",
          "sobol.csv",
          "variance.csv",
          "morris.csv",
          "prim.csv",
          "boxes.csv",
          "limits.csv",
          "tree.csv");

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private AnalysisFiles() {}

  /**
   * Writes what was found into the folder of a sweep; tables of an analysis that found more are
   * taken away.
   *
   * @return the files written
   */
  public static List<Path> write(List<Findings> findings, Path folder) throws IOException {
    Path place = Files.createDirectories(folder.resolve(FOLDER));
    List<Path> files = new ArrayList<>();
    for (String name : TABLES) {
      List<Finding.Numbers> parts =
          findings.stream()
              .flatMap(of -> of.all().stream())
              .flatMap(finding -> Stream.ofNullable(finding.tables().get(name)))
              .toList();
      Path file = place.resolve(name);
      if (parts.isEmpty()) {
        Files.deleteIfExists(file);
      } else {
        Table.write(file, parts.get(0).header(), table -> all(parts, table));
        files.add(file);
      }
    }
    Path measures = place.resolve(MEASURES);
    Table.write(measures, List.of("measure", "points", "runs"), table -> measures(findings, table));
    files.add(measures);
    return files;
  }

  /**
   * Writes what each factor does to deals, for whoever has its picture.
   *
   * @return the file
   */
  public static Path write(Tornado tornado, Path folder) throws IOException {
    Path file = Files.createDirectories(folder.resolve(FOLDER)).resolve("tornado.csv");
    Table.write(file, Tornado.HEADER, tornado::rows);
    return file;
  }

  private static void all(List<Finding.Numbers> parts, Table table) throws IOException {
    for (Finding.Numbers part : parts) {
      part.rows().into(table);
    }
  }

  private static void measures(List<Findings> findings, Table table) throws IOException {
    for (Findings of : findings) {
      Response response = of.response();
      table.row(response.name(), response.pointsWithRuns(), response.runs());
    }
  }

  /** The measures of the analysis in a folder; none where there is no analysis, or no whole one. */
  public static List<String> measures(Path folder) {
    Path file = folder.resolve(FOLDER).resolve(MEASURES);
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser rows = FORMAT.parse(in)) {
      return rows.stream()
          .map(row -> row.get("measure"))
          .filter(name -> !NO_NAME.matcher(name).find())
          .toList();
    } catch (IOException | IllegalArgumentException | UncheckedIOException unreadable) {
      return List.of();
    }
  }
}
