package winset.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A line of the table.
 *
 * @param what what was measured
 * @param unit its unit; empty for a ratio
 * @param value the median over the rounds
 * @param low the smallest of any round
 * @param high the largest
 * @param wanted what it should be; not a number where nothing is asked
 * @param atLeast whether it should be at least that, or at most
 */
record Finding(
    String what,
    String unit,
    double value,
    double low,
    double high,
    double wanted,
    boolean atLeast) {

  private String verdict() {
    if (Double.isNaN(wanted)) {
      return "";
    }
    return (atLeast ? value >= wanted : value <= wanted) ? "reached" : "not reached";
  }

  private String goal() {
    return Double.isNaN(wanted) ? "" : (atLeast ? ">= " : "<= ") + number(wanted);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value >= 100 ? "%.0f" : "%.3f", value);
  }

  /** Prints the table and writes it as {@code benchmark.csv} and {@code benchmark.json}. */
  static void print(List<Finding> findings, Path folder) throws IOException {
    List<String> csv = new ArrayList<>(List.of("what,unit,value,low,high,wanted,verdict"));
    System.out.println();
    System.out.println(
        "Java "
            + Runtime.version()
            + (", " + Runtime.getRuntime().availableProcessors() + " cores; median, least, most"));
    for (Finding f : findings) {
      System.out.printf(
          Locale.ROOT,
          "%-72s %10s %10s %10s %-3s %10s %s%n",
          f.what,
          number(f.value),
          number(f.low),
          number(f.high),
          f.unit,
          f.goal(),
          f.verdict());
      csv.add(
          String.join(
              ",",
              '"' + f.what + '"',
              f.unit,
              number(f.value),
              number(f.low),
              number(f.high),
              f.goal(),
              f.verdict()));
    }
    Files.write(folder.resolve("benchmark.csv"), csv);
    json(findings, folder.resolve("benchmark.json"));
  }

  private static void json(List<Finding> findings, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file);
        JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      json.writeStringField("java", Runtime.version().toString());
      json.writeNumberField("cores", Runtime.getRuntime().availableProcessors());
      json.writeArrayFieldStart("findings");
      for (Finding f : findings) {
        json.writeStartObject();
        json.writeStringField("what", f.what);
        json.writeStringField("unit", f.unit);
        json.writeNumberField("value", f.value);
        json.writeNumberField("low", f.low);
        json.writeNumberField("high", f.high);
        json.writeStringField("wanted", f.goal());
        json.writeStringField("verdict", f.verdict());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }
}
