package winset.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files beside a report, each with what it holds and a link that needs no network. */
final class FilesSection {

  private static final Map<String, String> MEANINGS = new LinkedHashMap<>();

  static {
    MEANINGS.put("runs.csv", "a row a run: seed, factors, measures");
    MEANINGS.put("points.csv", "a row a point: means with their intervals; the table above");
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

  private FilesSection() {}

  /** What there is of the files that are known. */
  static String of(Path folder, List<Path> charts) {
    List<List<String>> rows = new ArrayList<>();
    MEANINGS.forEach(
        (name, meaning) -> {
          if (Files.isRegularFile(folder.resolve(name))) {
            rows.add(List.of(link(name), Html.text(meaning)));
          }
        });
    for (Path chart : charts) {
      String name = relative(folder, chart);
      if (!MEANINGS.containsKey(name)) {
        rows.add(List.of(link(name), "a chart"));
      }
    }
    return "<p>Every number on this page is in one of these files, or comes from it.</p>\n"
        + Html.table("Files", List.of("File", "Holds"), rows);
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
    String name = relative(folder, svg);
    String stem = name.substring(0, name.length() - ".svg".length());
    StringBuilder links = new StringBuilder();
    for (String ending : List.of(".svg", ".png", ".pdf")) {
      if (Files.isRegularFile(folder.resolve(stem + ending))) {
        links
            .append(links.isEmpty() ? "" : ", ")
            .append(
                "<a href=\"%s\">%s</a>".formatted(Html.text(stem + ending), ending.substring(1)));
      }
    }
    return """
        <figure class="chart">
        %s
        <figcaption>By itself: %s.
        <details><summary>In words</summary><p>%s</p></details></figcaption>
        </figure>
        """
        .formatted(picture.html(), links, Html.words(picture.description()));
  }
}
