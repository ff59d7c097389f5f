package winset.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import winset.analysis.Answer;
import winset.analysis.Findings;
import winset.results.Made;
import winset.results.SweepResults;
import winset.sweep.Plan;

/** The report of a finished sweep: one page that opens from disk and holds all there is to say. */
public final class SweepReport {

  private final SweepResults results;
  private final List<Findings> findings;
  private final Path folder;
  private final List<Path> charts;

  private SweepReport(
      SweepResults results, List<Findings> findings, Path folder, List<Path> charts) {
    this.results = results;
    this.findings = findings;
    this.folder = folder;
    this.charts = charts;
  }

  /**
   * Writes {@code report.html} into the folder of a sweep.
   *
   * @param findings what an analysis found, a measure each; may be empty
   * @param charts files of all charts, of which the SVG are put into the page
   * @param maker version of the winset that writes it
   * @return the file
   */
  public static Path write(
      SweepResults results, List<Findings> findings, Path folder, List<Path> charts, String maker)
      throws IOException {
    return new SweepReport(results, findings, folder, charts).page(maker).write(folder);
  }

  private HtmlPage page(String maker) throws IOException {
    Plan plan = results.plan();
    String question = plan.question().strip();
    long done = results.points().stream().mapToLong(p -> (long) p.number("n").orElse(0)).sum();
    String lead =
        "<p class=\"lead\">%s%s, seed %s: <a href=\"#run\">what was run</a></p>"
            .formatted(
                results.points().size() == 1
                    ? ""
                    : Html.count(results.points().size(), "point") + ", ",
                Html.count(done, "run"),
                plan.seed());
    HtmlPage page =
        new HtmlPage(
                question.isEmpty() ? plan.scenario().title() : question, "Report of a sweep", maker)
            .lead(lead)
            .section("answer", "Answer", answer());
    if (!findings.isEmpty()) {
      page.section("analysis", "Analysis", new FindingsSection(folder, charts).of(findings));
    }
    return page.section("charts", "Charts", charts())
        .section("run", "What was run", PlanSection.of(plan))
        .section("points", "Points", PointsSection.of(results))
        .section(
            "missing",
            plan.replications().adaptive() ? "What failed or did not converge" : "What failed",
            MissingSection.of(results))
        .section("again", "Run it again", again())
        .section("files", "Files", FilesSection.of(folder, charts));
  }

  private String answer() throws IOException {
    return Html.list(Answer.of(results).stream().map(Html::words).toList())
        + "\n<p class=\"note\">In brackets: 95 % intervals, which say how sure the runs make the "
        + "number, not how true the model is.</p>";
  }

  private String charts() throws IOException {
    StringBuilder html = new StringBuilder();
    for (Path chart : charts) {
      String name = chartName(chart);
      if (chart.toString().endsWith(".svg") && !ofAnalysis(name)) {
        InlineSvg picture = InlineSvg.read(chart, name + "-");
        html.append("<div>\n<h3>").append(Html.text(heading(name))).append("</h3>\n");
        html.append(FilesSection.figure(folder, chart, picture)).append("</div>\n");
      }
    }
    return html.isEmpty()
        ? "<p>There are no charts: none were asked for, no run came to its end, or they could not be "
            + "drawn.</p>"
        : "<div class=\"charts\">\n" + html + "</div>\n";
  }

  private boolean ofAnalysis(String chart) {
    return findings.stream().anyMatch(of -> FindingsCharts.isOf(chart, of.measure()));
  }

  /** The name of a chart's file without its ending. */
  static String chartName(Path chart) {
    String file = String.valueOf(chart.getFileName());
    return file.substring(0, file.lastIndexOf('.'));
  }

  /** "Deal rate" for deal-rate. */
  private static String heading(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('-', ' ');
  }

  private String again() {
    String commands =
        """
        <p>In this folder, <code>winset</code> standing for <code>java -jar</code> and the place of \
        <code>winset.jar</code>; the same version gives the same bytes of <code>runs.csv</code> on \
        every machine.</p>
        <pre tabindex="0"><code># the whole sweep, into a new folder
        winset sweep sweep.yaml --out ../again
        # one of its runs, as a dated story
        winset run --from . --run 0
        # what it says of another measure
        winset analyse . --measure outcome.collapse
        # the charts and this page, from the CSV
        winset report .</code></pre>
        """;
    Optional<Made> made = Made.read(folder);
    if (made.isEmpty()) {
      return commands
          + "<p>What made the numbers is not known: there is no whole <code>manifest.json</code>.</p>";
    }
    Made by = made.get();
    return commands
        + "<dl class=\"facts\">\n"
        + Html.fact("Made by", Html.text("winset " + by.version() + ", commit " + by.commit()))
        + Html.fact("Results version", Integer.toString(by.resultsVersion()))
        + Html.fact("Java", Html.text(by.java()))
        + Html.fact("Seed", Integer.toString(results.plan().seed()))
        + Html.fact("Begun, finished", Html.text(by.started() + ", " + by.finished()))
        + Html.fact("Fingerprint", Html.code(by.fingerprint()))
        + "</dl>";
  }
}
