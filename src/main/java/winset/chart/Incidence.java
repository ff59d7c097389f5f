package winset.chart;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.renderer.xy.XYStepRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jspecify.annotations.Nullable;
import winset.measure.CumulativeIncidence;

/**
 * Share of runs with a deal by day, collapse competing: what ends without either is lost sight of
 * at the end of its window.
 */
final class Incidence {

  private static final int HEIGHT = 340;
  private static final String NOTE =
      "Aalen-Johansen estimate; runs without deal or collapse count until their window ends.";

  private final Tallies tallies;
  private final Votes votes;
  private final List<Curve> curves;
  private final @Nullable FactorAxis factor;

  /**
   * The runs behind a line.
   *
   * @param level of the factor; -1 for all
   */
  record Curve(String name, int level, Look look, Tally tally) {}

  private Incidence(Tallies tallies, @Nullable FactorAxis factor) {
    this.tallies = tallies;
    this.factor = factor;
    votes = new Votes(tallies);
    curves = curves(tallies, factor);
  }

  static Sheet of(Tallies tallies, Roles roles) {
    FactorAxis factor = roles.curves().orElse(null);
    return new Incidence(tallies, factor).sheet(roles);
  }

  /** A curve of all runs, or one of each level, or of the ends and the middle. */
  static List<Curve> curves(Tallies tallies, @Nullable FactorAxis factor) {
    if (factor == null) {
      return List.of(new Curve("deal", -1, Look.DEALS, tallies.all()));
    }
    List<Tally> over = tallies.over(factor);
    List<Curve> chosen = new ArrayList<>();
    List<Integer> levels = factor.ordered() ? factor.ends() : factor.all();
    for (int level : levels) {
      Look look = Look.of(factor, chosen.size(), levels.size());
      chosen.add(new Curve(factor.label(level), level, look, over.get(level)));
    }
    return chosen;
  }

  private Sheet sheet(Roles roles) {
    Optional<CalendarMarks> calendar = votes.common();
    double top = calendar.map(CalendarMarks::top).orElse(1.025);
    NumberAxis days = Axes.numbers(0, votes.days(), 9);
    XYPlot plot = Theme.plot(days, Axes.shares("share of runs so far", -0.025, top));
    plot.setDomainGridlinesVisible(false);
    plot.setDataset(0, lines());
    plot.setRenderer(0, renderer());
    calendar.ifPresent(marks -> marks.drawOn(plot));
    if (follows()) {
      plot.setDataset(1, marks());
      plot.setRenderer(1, ticks());
    }
    LegendItemCollection below = shades(calendar);
    if (follows()) {
      below.add(Look.mark("vote", Glyphs.diamond(7)));
    }
    return SweepSheet.of(
        tallies,
        new SweepSheet.Caption(finding(roles), "days since the start", NOTE),
        plot,
        List.of(legend(), below),
        HEIGHT);
  }

  private boolean follows() {
    return factor != null && votes.followOnly(factor);
  }

  private boolean collapses() {
    return curves.stream().anyMatch(c -> c.tally().collapses() > 0);
  }

  /** Deals of every curve, then collapses of every curve if there is any. */
  private XYSeriesCollection lines() {
    XYSeriesCollection lines = new XYSeriesCollection();
    for (Curve curve : curves) {
      XYSeries deals = new XYSeries("deal: " + curve.name());
      deals.add(0, 0);
      curve.tally().incidence().steps().forEach(s -> deals.add(s.day(), s.event()));
      deals.add(end(curve), last(curve).event());
      lines.addSeries(deals);
    }
    if (collapses()) {
      for (Curve curve : curves) {
        XYSeries lost = new XYSeries("collapse: " + curve.name());
        lost.add(0, 0);
        curve.tally().incidence().steps().forEach(s -> lost.add(s.day(), s.competing()));
        lost.add(end(curve), last(curve).competing());
        lines.addSeries(lost);
      }
    }
    return lines;
  }

  /** Where a curve stops: at the end of its own window, the longest that it was watched. */
  private int end(Curve curve) {
    int window = factor == null ? votes.days() : votes.window(factor, curve.level());
    return Math.max(window, curve.tally().incidence().lastDay());
  }

  private static CumulativeIncidence.Step last(Curve curve) {
    List<CumulativeIncidence.Step> steps = curve.tally().incidence().steps();
    return steps.isEmpty() ? new CumulativeIncidence.Step(0, 0, 0) : steps.get(steps.size() - 1);
  }

  private XYStepRenderer renderer() {
    XYStepRenderer renderer = new XYStepRenderer();
    for (int i = 0; i < curves.size(); i++) {
      Look look = curves.get(i).look();
      int collapse = curves.size() + i;
      renderer.setSeriesPaint(i, look.colour());
      renderer.setSeriesStroke(i, Look.SOLID);
      renderer.setSeriesPaint(collapse, factor == null ? Theme.INK : look.colour());
      renderer.setSeriesStroke(collapse, Look.DASHED);
    }
    return renderer;
  }

  /** A mark on each curve on the day of each vote. */
  private XYSeriesCollection marks() {
    XYSeriesCollection marks = new XYSeriesCollection();
    for (Curve curve : curves) {
      XYSeries series = new XYSeries("vote: " + curve.name());
      if (factor != null) {
        for (int day : votes.days(factor, curve.level())) {
          series.add(day, curve.tally().incidence().event(day));
        }
      }
      marks.addSeries(series);
    }
    return marks;
  }

  private XYLineAndShapeRenderer ticks() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setUseOutlinePaint(true);
    for (int i = 0; i < curves.size(); i++) {
      renderer.setSeriesShape(i, Glyphs.diamond(7));
      renderer.setSeriesPaint(i, curves.get(i).look().colour());
      renderer.setSeriesOutlinePaint(i, Theme.INK);
      renderer.setSeriesOutlineStroke(i, new BasicStroke(1));
    }
    return renderer;
  }

  private String finding(Roles roles) {
    String shown = "Share of runs with a deal by day.";
    if (factor != null) {
      shown += each(factor, curves);
    }
    shown += factor == null ? roles.pooled() : roles.pooled(factor);
    if (!collapses()) {
      shown += " No run collapsed.";
    }
    if (votes.common().isEmpty() && !follows()) {
      shown += " The days of votes differ and are not marked.";
    }
    return shown;
  }

  /** Says what the curves are of. */
  static String each(FactorAxis factor, List<Curve> curves) {
    return " A line each: "
        + factor.words()
        + (factor.size() > curves.size() ? ", the ends and the middle." : ".");
  }

  private LegendItemCollection legend() {
    LegendItemCollection legend = Look.legend(factor);
    curves.forEach(c -> legend.add(c.look().line(c.name())));
    if (collapses()) {
      legend.add(new Look(Theme.INK, Glyphs.tick(), Look.SOLID).line("deal"));
      legend.add(new Look(Theme.INK, Glyphs.tick(), Look.DASHED).line("collapse"));
    }
    return legend;
  }

  /** What the shades of a calendar mean. */
  static LegendItemCollection shades(Optional<CalendarMarks> calendar) {
    LegendItemCollection legend = new LegendItemCollection();
    calendar.ifPresent(
        marks -> {
          if (!marks.days().campaigns().isEmpty()) {
            legend.add(Look.area("campaign", CalendarMarks.CAMPAIGN));
          }
          if (!marks.days().waiting().isEmpty()) {
            legend.add(Look.area("talks wait", CalendarMarks.WAITING));
          }
        });
    return legend;
  }
}
