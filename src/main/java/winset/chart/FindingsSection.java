package winset.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import winset.analysis.AnalysisFiles;
import winset.analysis.Finding;
import winset.analysis.Findings;

/** What an analysis found: in words, as charts, and where its numbers are. */
final class FindingsSection {

  private static final String NOTE =
      "<p class=\"note\">In brackets: 95 %% intervals. Numbers: %s.</p>\n";

  private final Path folder;
  private final List<Path> charts;

  /**
   * A section of a report.
   *
   * @param charts all charts in the folder, of which it shows those of the analysis
   */
  FindingsSection(Path folder, List<Path> charts) {
    this.folder = folder;
    this.charts = charts;
  }

  String of(List<Findings> findings) throws IOException {
    StringBuilder html = new StringBuilder();
    for (Findings of : findings) {
      if (findings.size() > 1) {
        html.append("<h3>").append(Html.text(of.measure())).append("</h3>\n");
      }
      html.append(of(of));
    }
    return html.toString();
  }

  private String of(Findings findings) throws IOException {
    StringBuilder html = new StringBuilder();
    html.append(Html.list(findings.sentences().stream().map(Html::words).toList()));
    for (Finding finding : findings.all()) {
      if (!finding.outline().isEmpty()) {
        html.append("<pre tabindex=\"0\">")
            .append(Html.text(String.join("\n", finding.outline())))
            .append("</pre>\n");
      }
    }
    html.append("<div class=\"charts\">\n");
    for (Path chart : charts) {
      String name = SweepReport.chartName(chart);
      if (chart.toString().endsWith(".svg") && FindingsCharts.isOf(name, findings.measure())) {
        html.append(FilesSection.figure(folder, chart, InlineSvg.read(chart, name + "-")));
      }
    }
    return html.append("</div>\n").append(NOTE.formatted(tables(findings))).toString();
  }

  private static String tables(Findings findings) {
    return findings.all().stream()
        .flatMap(finding -> finding.tables().keySet().stream())
        .map(name -> FilesSection.link(AnalysisFiles.FOLDER + "/" + name))
        .collect(Collectors.joining(", "));
  }
}
