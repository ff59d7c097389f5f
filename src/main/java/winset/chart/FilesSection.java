package winset.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The files beside a report, each with what it holds and a link that needs no network. */
final class FilesSection {

  private static final Map<String, String> MEANINGS = new LinkedHashMap<>();

  static {
    MEANINGS.put("runs.csv", "a row a run: seed, factors, measures");
    MEANINGS.put("points.csv", "a row a point: means with their intervals; the table above");
    MEANINGS.put("analysis/differences.csv", "a row a point: B less A with its interval");
    MEANINGS.put("analysis/overall.csv", "the same over all points, one row");
    MEANINGS.put("failures.csv", "runs that were not done, and why");
    MEANINGS.put("story.txt", "the story as it was told");
    MEANINGS.put("events.csv", "everything that happened, dated");
    MEANINGS.put("series.csv", "the state of each side, faction and mediator week by week");
    MEANINGS.put("sweep.yaml", "the sweep with every default filled in");
    MEANINGS.put("scenario.yaml", "the scenario as it was run");
    MEANINGS.put("design.csv", "what is varied at each point");
    MEANINGS.put("datapackage.json", "meaning, type and unit of every column");
    MEANINGS.put("manifest.json", "what made these files, and their SHA-256");
    MEANINGS.put("checks.csv", "checks by which damaged rows are found");
    MEANINGS.put("win-sets.svg", "the picture above");
    MEANINGS.put("win-sets.png", "the same as pixels");
  }

  private static final List<String> FORMS = List.of("svg", "png", "pdf");

  private FilesSection() {}

  /** What there is of the files that are known. */
  static String of(Path folder, List<Path> charts) {
    List<List<String>> rows = rows(folder, MEANINGS);
    charts.stream()
        .map(chart -> stem(relative(folder, chart)))
        .distinct()
        .forEach(
            stem -> rows.add(List.of(Html.text(stem) + ": " + links(folder, stem), "a chart")));
    return "<p>Every number on this page is in one of these files, or comes from it.</p>\n"
        + table(rows);
  }

  /** A row for each of some files that is there, with what it holds. */
  static List<List<String>> rows(Path folder, Map<String, String> meanings) {
    List<List<String>> rows = new ArrayList<>();
    meanings.forEach(
        (name, meaning) -> {
          if (Files.isRegularFile(folder.resolve(name))) {
            rows.add(List.of(link(name), Html.text(meaning)));
          }
        });
    return rows;
  }

  /** The table of files. */
  static String table(List<List<String>> rows) {
    return Html.table("Files", List.of("File", "Holds"), rows);
  }

  /** A link to a file by its place beside the report. */
  static String link(String name) {
    return "<a href=\"%s\">%s</a>".formatted(Html.text(name), Html.text(name));
  }

  static String relative(Path folder, Path file) {
    return folder
        .toAbsolutePath()
        .normalize()
        .relativize(file.toAbsolutePath().normalize())
        .toString()
        .replace('\\', '/');
  }

  /** A picture with its words, and links to its files. */
  static String figure(Path folder, Path svg, InlineSvg picture) throws IOException {
    return """
        <figure class="chart">
        %s
        <figcaption>By itself: %s.
        <details><summary>In words</summary><p>%s</p></details></figcaption>
        </figure>
        """
        .formatted(
            picture.html(),
            links(folder, stem(relative(folder, svg))),
            Html.words(picture.description()));
  }

  private static String stem(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  /** Links to a picture in each form that it is there in. */
  private static String links(Path folder, String stem) {
    return FORMS.stream()
        .filter(form -> Files.isRegularFile(folder.resolve(stem + "." + form)))
        .map(form -> "<a href=\"%s.%s\">%s</a>".formatted(Html.text(stem), form, form))
        .collect(Collectors.joining(", "));
  }
}
