package winset.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.DoubleFunction;
import winset.measure.Measure;
import winset.measure.Scale;
import winset.results.Figures;
import winset.results.SweepResults;
import winset.sweep.Factor;
import winset.sweep.Plan;

/** The table of points: numbers rounded for reading, each with the whole one behind it. */
final class PointsSection {

  /** More rows than anybody reads would make the page slow. */
  static final int MOST = 2_000;

  private static final String HOW =
      "<p>A row a point. Small: 95 %% intervals, as far as they are possible, and how many runs have a "
          + "value, if not all. %sThe same "
          + "numbers are in <a href=\"points.csv\">points.csv</a>%s.</p>\n";

  private static final String DIFFERENCES =
      "<p>Columns that end in _diff say how far a mean is from that at the baseline, the point "
          + "marked with a star: %s; of shares in percentage points.</p>\n";
  private static final String DEAL = "deal";

  private final Plan plan;
  private final List<SweepResults.Line> points;
  private final List<Cell> columns = new ArrayList<>();

  /** A column: its name, what it is, and its cell at a point. */
  private record Cell(String name, String meaning, Content content) {}

  private interface Content {
    String of(SweepResults.Line point);
  }

  private PointsSection(SweepResults results) {
    plan = results.plan();
    points = results.points();
    plan.factors().forEach(this::factor);
    columns.add(new Cell("runs", "runs that were done", p -> plain(p.text("n"))));
    if (points.stream().anyMatch(p -> !p.text("failed").equals("0"))) {
      columns.add(new Cell("failed", "runs that were not done", p -> plain(p.text("failed"))));
    }
    if (plan.replications().adaptive()) {
      columns.add(
          new Cell("converged", "whether enough is known", p -> converged(p.text("converged"))));
    }
    plan.columns().stream().filter(m -> m.name().equals(DEAL)).forEach(this::measure);
    plan.columns().stream().filter(m -> !m.name().equals(DEAL)).forEach(this::measure);
  }

  static String of(SweepResults results) {
    PointsSection section = new PointsSection(results);
    String script =
        "<span class=\"scripted\" hidden>A heading sorts by its column; resting on a number shows "
            + "it in full. </span>";
    String rest =
        section.points.size() > MOST
            ? ", which has all %s; here are the first %s".formatted(section.points.size(), MOST)
            : "";
    return HOW.formatted(script, rest) + section.differences() + section.table();
  }

  private String differences() {
    return plan.baseline().isEmpty()
        ? ""
        : DIFFERENCES.formatted(
            plan.commonSeeds()
                ? "the mean of its runs less those of the same seed, as far as both have a value"
                : "one mean less the other");
  }

  private void factor(Factor factor) {
    columns.add(
        new Cell(
            factor.name(),
            FactorWords.of(factor.path(), plan.scenario()),
            p -> factor.ordered() ? plain(p.text(factor.name())) : word(p.text(factor.name()))));
  }

  private void measure(Measure measure) {
    if (measure.scale() != Scale.CATEGORY) {
      String unit = measure.unit().isEmpty() ? "" : " [" + measure.unit() + "]";
      means(measure.name(), measure.meaning() + unit, measure.scale());
      return;
    }
    for (String level : measure.levels().apply(plan.scenario())) {
      String name = measure.name() + "." + level;
      if (!name.equals("outcome.deal")) {
        means(name, measure.meaning() + ": " + level, measure.scale());
      }
    }
  }

  private void means(String name, String meaning, Scale scale) {
    columns.add(new Cell(name, meaning, p -> mean(p, name, scale)));
    if (plan.baseline().isPresent()) {
      String unit =
          scale == Scale.FLAG || scale == Scale.CATEGORY ? ", in percentage points: " : ": ";
      columns.add(
          new Cell(
              name + "_diff",
              "difference from the baseline" + unit + meaning,
              p -> difference(p, name + "_diff", scale)));
    }
  }

  private String table() {
    StringBuilder html = new StringBuilder();
    html.append(
        "<div class=\"scroll tall\" role=\"region\" tabindex=\"0\" aria-label=\"Table: points\">\n");
    html.append("<table class=\"numbers\" id=\"table-of-points\">\n<thead><tr>");
    html.append("<th scope=\"col\">point</th>");
    for (Cell column : columns) {
      html.append("<th scope=\"col\" title=\"")
          .append(Html.text(column.meaning()))
          .append("\">")
          .append(Html.text(column.name()).replace(".", ".<wbr>").replace("_", "_<wbr>"))
          .append("</th>");
    }
    html.append("</tr></thead>\n<tbody>\n");
    points.stream().limit(MOST).forEach(point -> row(point, html));
    return html.append("</tbody>\n</table>\n</div>\n").toString();
  }

  private void row(SweepResults.Line point, StringBuilder html) {
    String number = Html.text(point.text("point"));
    boolean baseline = plan.baseline().equals(OptionalLong.of(Long.parseLong(point.text("point"))));
    html.append(
        "<tr><th scope=\"row\" data-value=\"%s\">%s%s</th>"
            .formatted(number, number, baseline ? "\u2605" : ""));
    columns.forEach(column -> html.append(column.content().of(point)));
    html.append("</tr>\n");
  }

  private static String plain(String text) {
    return cell(text, text, Html.text(Figures.brief(text)));
  }

  private static String word(String text) {
    return "<td class=\"word\" data-value=\"%s\">%s</td>"
        .formatted(Html.text(text), Html.words(text));
  }

  private static String converged(String text) {
    return word(text.equals("true") ? "yes" : text.equals("false") ? "no" : "");
  }

  private static String cell(String value, String title, String html) {
    return "<td data-value=\"%s\" title=\"%s\">%s</td>"
        .formatted(Html.text(value), Html.text(title), html);
  }

  /** A mean with what its interval has of the possible, and of how many runs if not of all. */
  private static String mean(SweepResults.Line point, String name, Scale scale) {
    double most = scale == Scale.COUNT ? Double.MAX_VALUE : 1;
    String n = point.cells().containsKey(name + "_n") ? point.text(name + "_n") : point.text("n");
    String runs = n.equals(point.text("n")) ? "" : ", " + n + (n.equals("1") ? " run" : " runs");
    return estimate(
        point, name, "no run has one", runs, v -> ReportNumbers.shown(held(v, 0, most), scale));
  }

  private static double held(double value, double least, double most) {
    return Math.max(least, Math.min(most, value));
  }

  private static String difference(SweepResults.Line point, String name, Scale scale) {
    String none = "the baseline, or nothing to compare";
    return estimate(point, name, none, "", v -> bare(ReportNumbers.shown(v, scale)));
  }

  private static String estimate(
      SweepResults.Line point, String name, String none, String runs, DoubleFunction<String> show) {
    OptionalDouble mean = point.number(name);
    if (mean.isEmpty()) {
      return "<td data-value=\"\" title=\"%s\">\u2013</td>".formatted(none);
    }
    String shown = show.apply(mean.getAsDouble()).replace(" ", "&nbsp;");
    OptionalDouble low = point.number(name + "_low");
    OptionalDouble high = point.number(name + "_high");
    if (low.isEmpty() || high.isEmpty()) {
      String only = runs.isEmpty() ? "" : " <small>" + runs.substring(2) + "</small>";
      return cell(point.text(name), point.text(name), shown + only);
    }
    String interval =
        bare(show.apply(low.getAsDouble())) + " to " + bare(show.apply(high.getAsDouble()));
    String whole =
        "%s (%s to %s)"
            .formatted(point.text(name), point.text(name + "_low"), point.text(name + "_high"));
    return cell(point.text(name), whole, shown + " <small>" + interval + runs + "</small>");
  }

  private static String bare(String text) {
    return text.replace(" %", "");
  }
}
