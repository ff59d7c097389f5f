package winset.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import winset.results.Entry;

/**
 * The report of one run: its story beside the win-sets over time.
 *
 * @param title what was run
 * @param facts what decides it, a line each
 * @param key how to read the story
 * @param story what happened, in order
 * @param ending what came of it
 */
public record RunReport(
    String title, List<String> facts, String key, List<Entry> story, String ending) {

  /**
   * Writes {@code report.html} into a folder that holds the other files of the run.
   *
   * @param maker version of the winset that writes it
   */
  public void write(Path folder, String maker) throws IOException {
    StringBuilder lead = new StringBuilder();
    facts.forEach(f -> lead.append("<p class=\"lead\">").append(Html.words(f)).append("</p>\n"));
    new HtmlPage(title, "Report of one run", maker)
        .lead(lead.toString())
        .section("answer", "What came of it", "<p>" + Html.words(ending) + "</p>")
        .section("course", "Story and win-sets", course(folder))
        .section("again", "Tell it again", command())
        .section("files", "Files", FilesSection.of(folder, List.of()))
        .write(folder);
  }

  private String course(Path folder) throws IOException {
    Path svg = folder.resolve("win-sets.svg");
    String picture =
        Files.isRegularFile(svg)
            ? FilesSection.figure(folder, svg, InlineSvg.read(svg, "win-sets-"))
            : "<p>There is no picture: it could not be drawn.</p>";
    return "<div class=\"course\">\n<div class=\"beside\">\n<h3>Win-sets over time</h3>\n"
        + picture
        + "</div>\n<div>\n<h3>Story</h3>\n<p class=\"note\">"
        + Html.words(
            key + " The picture has a message on the day it left, the story on the day it came.")
        + "</p>\n<ol class=\"story\">\n"
        + String.join("", story.stream().map(RunReport::told).toList())
        + "</ol>\n</div>\n</div>";
  }

  private static String told(Entry entry) {
    return "<li class=\"%s\"><time datetime=\"%s\">%s</time> %s</li>\n"
        .formatted(Html.text(entry.type()), entry.date(), entry.date(), Html.words(entry.text()));
  }

  private String command() {
    return "<p>In this folder, <code>winset</code> standing for <code>java -jar</code> and the place of "
        + "<code>winset.jar</code>:</p>\n"
        + "<pre tabindex=\"0\"><code>winset run scenario.yaml</code></pre>";
  }
}
