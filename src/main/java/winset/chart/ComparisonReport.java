package winset.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import winset.analysis.Change;
import winset.analysis.Comparison;
import winset.analysis.Estimate;
import winset.measure.Scale;
import winset.results.Figures;
import winset.results.Table;
import winset.scenario.Scalars;
import winset.sweep.Factor;

/** What a comparison of two sweeps leaves in a folder: tables, the chart and one page. */
public final class ComparisonReport {

  private static final String DIFFERENCES = "analysis/differences.csv";
  private static final String OVERALL = "analysis/overall.csv";
  private static final int MOST = 2_000;

  private final Comparison comparison;
  private final Sides sides;

  /**
   * The two sweeps as the user names them.
   *
   * @param a what A is, in words
   * @param b what B is
   * @param changes what differs between their scenarios
   * @param warnings what else differs and may matter
   */
  public record Sides(String a, String b, List<Change> changes, List<String> warnings) {

    /** Keeps copies. */
    public Sides {
      changes = List.copyOf(changes);
      warnings = List.copyOf(warnings);
    }

    /** What differs between the scenarios, a line each. */
    public List<String> changed() {
      return changes.isEmpty()
          ? List.of("Nothing: but for what is varied the scenarios are the same.")
          : changes.stream().map(Change::sentence).toList();
    }
  }

  /** The report of a comparison. */
  public ComparisonReport(Comparison comparison, Sides sides) {
    this.comparison = comparison;
    this.sides = sides;
  }

  /** Writes the tables into the folder {@code analysis}. */
  public void writeTables(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("analysis"));
    Table.write(folder.resolve(DIFFERENCES), comparison.header(), comparison::rows);
    Table.write(folder.resolve(OVERALL), Comparison.HEADER, comparison::overall);
  }

  /**
   * Draws the chart into the folder {@code charts}.
   *
   * @return its files; none where nothing varies
   * @throws NoFontsException where nothing can be drawn for want of fonts
   */
  public List<Path> draw(Path folder) throws IOException {
    Picture.requireFonts();
    Optional<Sheet> sheet = DifferenceMap.of(comparison);
    return sheet.isEmpty()
        ? List.of()
        : Picture.write(sheet::orElseThrow, folder.resolve("charts"), DifferenceMap.NAME);
  }

  /**
   * Writes the page.
   *
   * @param charts files of the chart, if there is one
   * @param maker version of the winset that writes it
   */
  public Path write(Path folder, List<Path> charts, String maker) throws IOException {
    List<Path> svg = charts.stream().filter(f -> f.toString().endsWith(".svg")).toList();
    HtmlPage page =
        new HtmlPage(SweepSheet.title(comparison.plan()), "Comparison of two sweeps", maker)
            .lead(
                "<p class=\"lead\">Two finished sweeps of the same points, by "
                    + Html.code(comparison.measure())
                    + ": B less A.</p>")
            .section("answer", "Answer", answer());
    if (!svg.isEmpty()) {
      InlineSvg picture = InlineSvg.read(svg.get(0), DifferenceMap.NAME + "-");
      page.section("chart", "Chart", FilesSection.figure(folder, svg.get(0), picture));
    }
    return page.section("sides", "What was compared", sides())
        .section("points", "Points", points())
        .section("files", "Files", FilesSection.of(folder, charts))
        .write(folder);
  }

  private String answer() {
    return Html.list(comparison.sentences().stream().map(Html::words).toList())
        + "\n<p class=\"note\">In brackets: 95 % intervals, which say how sure the runs make the "
        + "number, not how true the model is.</p>";
  }

  private String sides() {
    String facts =
        "<dl class=\"facts\">\n"
            + Html.fact("A", Html.words(sides.a()))
            + Html.fact("B", Html.words(sides.b()))
            + "</dl>\n";
    String warnings =
        sides.warnings().isEmpty()
            ? ""
            : Html.list(sides.warnings().stream().map(Html::words).toList()) + "\n";
    return facts
        + warnings
        + "<p>What differs between the scenarios:</p>\n"
        + Html.list(sides.changed().stream().map(Html::words).toList());
  }

  private String points() {
    List<String> header = new ArrayList<>(List.of("point"));
    comparison.plan().factors().stream().map(Factor::name).forEach(header::add);
    header.addAll(
        List.of("runs", "A", "B", "difference", "p, adjusted", "separates", "variance factor"));
    List<List<String>> rows = comparison.rows().stream().limit(MOST).map(this::row).toList();
    return "<p>A row a point: B less A, small its 95 % interval"
        + (comparison.share() ? ", in percentage points" : "")
        + "; p values adjusted by Benjamini and Hochberg; how many times larger the variance would "
        + "be without pairs. "
        + (comparison.rows().size() > MOST
            ? "Here are the first %s points; ".formatted(MOST)
            : "The same numbers in full are in ")
        + FilesSection.link(DIFFERENCES)
        + (comparison.rows().size() > MOST ? " has all." : ".")
        + "</p>\n"
        + Html.table("points", header, rows);
  }

  private List<String> row(Comparison.Row row) {
    List<String> cells = new ArrayList<>(List.of(Integer.toString(row.point())));
    comparison
        .plan()
        .values(row.point())
        .forEach(value -> cells.add(Html.words(Figures.brief(Scalars.text(value)))));
    int here = row.runs().nA();
    int there = row.runs().nB();
    cells.add(here == there ? Integer.toString(here) : here + ", " + there);
    cells.add(mean(row.runs().a()));
    cells.add(mean(row.runs().b()));
    cells.add(row.difference().map(this::difference).orElse("\u2013"));
    cells.add(probability(row.adjusted()));
    cells.add(Double.isNaN(row.adjusted()) ? "\u2013" : row.separates() ? "yes" : "no");
    double factor = row.runs().varianceFactor();
    cells.add(Double.isNaN(factor) ? "\u2013" : ReportNumbers.shown(factor));
    return cells;
  }

  private static String probability(double p) {
    return Double.isNaN(p) ? "\u2013" : p < 0.001 ? "&lt; 0.001" : Figures.number(p);
  }

  private Scale scale() {
    return comparison.share() ? Scale.FLAG : Scale.NUMBER;
  }

  private String mean(double value) {
    return Double.isNaN(value)
        ? "\u2013"
        : ReportNumbers.shown(value, scale()).replace(" ", "&nbsp;");
  }

  private String difference(Estimate estimate) {
    double low = estimate.interval().low();
    double high = estimate.interval().high();
    String mean = bare(estimate.mean());
    return Double.isFinite(low) && Double.isFinite(high)
        ? mean + " <small>" + bare(low) + " to " + bare(high) + "</small>"
        : mean;
  }

  private String bare(double value) {
    return ReportNumbers.shown(value, scale()).replace(" %", "");
  }
}
