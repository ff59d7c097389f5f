package winset.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winset.results.ScriptedRows;
import winset.results.SweepResults;
import winset.sweep.Plan;
import winset.sweep.Row;

class SweepReportTest {

  private static final List<Object> DEAL = List.of("deal", true, 9, 9, 0.4, 0.5);
  private static final List<Object> NONE = Arrays.asList("stalemate", false, null, 366, null, 0);
  private static final List<Object> FAILED = List.of();

  @TempDir Path folder;

  /** A report on two points of two runs each, with its charts. */
  private String report(String question, List<List<Object>> runs) throws IOException {
    Plan plan = Sweeps.plan(question, 2, Sweeps.listed("iran.trust", 0.2, 0.4));
    List<Row> rows = new ArrayList<>();
    for (int run = 0; run < runs.size(); run++) {
      Row.Status status = runs.get(run).isEmpty() ? Row.Status.FAILED : Row.Status.DONE;
      rows.add(new Row(run, run % 2, run / 2, 7, status, runs.get(run), ""));
    }
    ScriptedRows.write(plan, folder, rows);
    SweepResults results = SweepResults.read(plan, folder);
    List<Path> charts = SweepCharts.write(results, folder.resolve("charts"));
    return Files.readString(SweepReport.write(results, List.of(), folder, charts, "1.2.3"));
  }

  private static List<String> found(String pattern, String html) {
    return Pattern.compile(pattern).matcher(html).results().map(MatchResult::group).toList();
  }

  @Test
  void thePageHoldsTheAnswerEveryChartAndEveryPoint() throws IOException {
    String html = report("Is trust enough?", List.of(NONE, DEAL, NONE, DEAL));
    assertThat(html)
        .contains("<h1 dir=\"auto\">Is trust enough?</h1>")
        .contains("A deal was reached in 50&nbsp;% ")
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
    String html = report("", List.of(NONE, FAILED, NONE, FAILED));
    assertThat(html).contains("2 runs did not come to their end and are left out");
    String none = report("", List.of(NONE, NONE, NONE, NONE));
    assertThat(none).contains("A deal was reached in 0&nbsp;% ");
    assertThat(none.substring(0, none.indexOf("<script>"))).doesNotContain("NaN");
  }

  /** R writes NA where winset leaves a cell empty. */
  @Test
  void aCellThatIsNoNumberIsToldWithItsRow() throws IOException {
    report("", List.of(NONE, DEAL, NONE, DEAL));
    Path points = folder.resolve("points.csv");
    Files.writeString(points, Files.readString(points).replaceFirst("\n0,", "\nNA,"));
    Plan plan = Sweeps.plan("", 2, Sweeps.listed("iran.trust", 0.2, 0.4));
    assertThatThrownBy(() -> SweepResults.read(plan, folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("row 1 of points.csv makes no sense")
        .hasMessageContaining("NA");
  }
}
