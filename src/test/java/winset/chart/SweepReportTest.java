package winset.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winset.results.SweepResults;

class SweepReportTest {

  private static final String DEAL = Sweeps.deal(9, 0.4);
  private static final String NONE = Sweeps.stalemate();

  @TempDir Path folder;

  /** A report on two points of two runs each, with its charts. */
  private String report(String question, List<String> runs) throws IOException {
    SweepResults results =
        Sweeps.results(
            Sweeps.plan(question, 2, Sweeps.listed("iran.trust", 0.2, 0.4)), folder, runs);
    List<Path> charts = SweepCharts.write(results, folder.resolve("charts"));
    return Files.readString(SweepReport.write(results, folder, charts, "1.2.3"));
  }

  private static List<String> found(String pattern, String html) {
    return Pattern.compile(pattern).matcher(html).results().map(MatchResult::group).toList();
  }

  @Test
  void thePageHoldsTheAnswerEveryChartAndEveryPoint() throws IOException {
    String html = report("Is trust enough?", List.of(NONE, DEAL, NONE, DEAL));
    assertThat(html)
        .contains("<h1 dir=\"auto\">Is trust enough?</h1>")
        .contains("A deal was reached in 50 % ")
        .contains("Written by winset 1.2.3.");
    long charts;
    try (var files = Files.list(folder.resolve("charts"))) {
      charts = files.filter(file -> file.toString().endsWith(".svg")).count();
    }
    assertThat(charts).isPositive();
    assertThat(found("<svg ", html)).hasSize((int) charts);
    assertThat(found("role=\"img\"", html)).hasSize((int) charts);
    String points = html.substring(html.indexOf("id=\"points\""), html.indexOf("id=\"missing\""));
    assertThat(found("<tr>", points)).hasSize(1 + 2);
  }

  @Test
  void nothingIsFetchedAndNoIdIsGivenTwice() throws IOException {
    String html = report("Is trust enough?", List.of(NONE, DEAL, NONE, DEAL));
    assertThat(found("(?:src|href)=\"(?:https?:)?//[^\"]*\"", html)).isEmpty();
    assertThat(found("@import|<link [^>]*stylesheet|<script [^>]*src", html)).isEmpty();
    assertThat(found("\\sid=\"[^\"]+\"", html)).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void whatAFileSaysIsTextAndNothingElse() throws IOException {
    String html =
        report("<script>alert('\"&')</script>]]> \u202eesrever", List.of(NONE, DEAL, NONE, DEAL));
    assertThat(found("<script", html)).hasSize(1);
    assertThat(html).contains("&lt;script&gt;alert(").doesNotContain("\u202e");
  }

  @Test
  void runsThatWereNotDoneAreSaidAndSoIsThatThereIsNoDeal() throws IOException {
    String html = report("", List.of(NONE, Sweeps.failed(), NONE, Sweeps.failed()));
    assertThat(html).contains("2 runs did not come to their end and are left out");
    assertThat(report("", List.of(NONE, NONE, NONE, NONE)))
        .contains("A deal was reached in 0 % ")
        .doesNotContain("NaN");
  }
}
