package winset.chart;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jspecify.annotations.Nullable;
import winset.model.Outcome;

/** How runs ended, shares on top of each other, a bar a level of a factor. */
final class Outcomes {

  /** From the ground up. */
  static final List<Outcome> STACK =
      List.of(Outcome.DEAL, Outcome.INTERIM, Outcome.STALEMATE, Outcome.COLLAPSE);

  private static final int HEIGHT = 330;
  private static final int PANEL = 235;
  private static final double HALF = 0.4;
  private static final int MOST_BARS = 25;
  private static final double WIDE_ENOUGH = 46;
  private static final double HIGH_ENOUGH = 0.08;

  private Outcomes() {}

  static Sheet of(Tallies tallies, Roles roles) {
    FactorAxis across = roles.across().orElse(null);
    FactorAxis by = roles.by().orElse(null);
    List<Panels.Panel> panels = panels(tallies, across, by);
    String finding = "How runs ended, as shares.";
    if (by != null && across != null) {
      finding += " A panel each: " + by.words() + "." + roles.pooled(across, by);
    } else if (across != null) {
      finding += roles.pooled(across);
    } else {
      finding += roles.pooled();
    }
    return SweepSheet.of(
        tallies,
        new SweepSheet.Caption(finding, across == null ? "" : across.words(), ""),
        Panels.of(panels),
        List.of(legend()),
        height(across, panels.size()));
  }

  private static List<Panels.Panel> panels(
      Tallies tallies, @Nullable FactorAxis across, @Nullable FactorAxis by) {
    if (across == null) {
      NumberAxis axis = Axes.names(List.of("all runs"), 1);
      axis.setRange(-1.5, 1.5);
      return List.of(new Panels.Panel("", plot(List.of(tallies.all()), axis, Panels.width(3))));
    }
    if (by == null) {
      double width = Panels.width(1);
      XYPlot plot = plot(tallies.over(across), across.slots(width), width);
      return List.of(new Panels.Panel("", plot));
    }
    List<Panels.Panel> panels = new ArrayList<>();
    double width = Panels.width(by.size());
    for (int i = 0; i < by.size(); i++) {
      XYPlot plot = plot(tallies.where(by, i).over(across), across.slots(width), width);
      panels.add(new Panels.Panel(by.name() + ": " + by.label(i), plot));
    }
    return panels;
  }

  private static int height(@Nullable FactorAxis across, int panels) {
    int hanging = across == null ? 0 : across.hanging(Panels.width(panels));
    return ((panels == 1 ? HEIGHT : PANEL) + hanging) * Panels.rows(panels);
  }

  private static XYPlot plot(List<Tally> bars, NumberAxis across, double width) {
    XYPlot plot = Theme.plot(across, Axes.shares("share of runs", 0, 1));
    plot.setDomainGridlinesVisible(false);
    boolean apart = bars.size() <= MOST_BARS;
    plot.setDataset(stack(bars, apart ? HALF : 0.51));
    plot.setRenderer(renderer(apart));
    if (width / bars.size() * 2 * HALF >= WIDE_ENOUGH) {
      number(bars, plot);
    }
    return plot;
  }

  private static XYIntervalSeriesCollection stack(List<Tally> bars, double half) {
    XYIntervalSeriesCollection stack = new XYIntervalSeriesCollection();
    for (int i = 0; i < STACK.size(); i++) {
      XYIntervalSeries series = new XYIntervalSeries(name(STACK.get(i)));
      for (int x = 0; x < bars.size(); x++) {
        if (bars.get(x).done() > 0) {
          double low = ground(bars.get(x), i);
          double high = ground(bars.get(x), i + 1);
          series.add(x, x - half, x + half, high, low, high);
        }
      }
      stack.addSeries(series);
    }
    return stack;
  }

  /** Share of runs with one of the outcomes below a place in the stack. */
  private static double ground(Tally tally, int place) {
    double ground = 0;
    for (Outcome below : STACK.subList(0, place)) {
      ground += tally.share(below);
    }
    return ground;
  }

  private static XYBarRenderer renderer(boolean apart) {
    XYBarRenderer renderer = new XYBarRenderer();
    renderer.setUseYInterval(true);
    renderer.setShadowVisible(false);
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setDrawBarOutline(apart);
    for (int i = 0; i < STACK.size(); i++) {
      renderer.setSeriesPaint(i, Theme.of(STACK.get(i)));
      renderer.setSeriesOutlinePaint(i, Theme.PAPER);
      renderer.setSeriesOutlineStroke(i, new BasicStroke(1));
    }
    return renderer;
  }

  private static void number(List<Tally> bars, XYPlot plot) {
    for (int x = 0; x < bars.size(); x++) {
      for (int i = 0; i < STACK.size(); i++) {
        double share = bars.get(x).share(STACK.get(i));
        if (share >= HIGH_ENOUGH) {
          double middle = ground(bars.get(x), i) + share / 2;
          XYTextAnnotation text =
              new XYTextAnnotation(String.format(Locale.ROOT, "%.2f", share), x, middle);
          text.setFont(Theme.NOTE);
          text.setPaint(STACK.get(i) == Outcome.COLLAPSE ? Theme.PAPER : Theme.INK);
          plot.addAnnotation(text);
        }
      }
    }
  }

  private static String name(Outcome outcome) {
    return outcome == Outcome.INTERIM
        ? "first steps only"
        : outcome.name().toLowerCase(Locale.ROOT);
  }

  private static LegendItemCollection legend() {
    LegendItemCollection legend = new LegendItemCollection();
    STACK.forEach(outcome -> legend.add(Look.area(name(outcome), Theme.of(outcome))));
    return legend;
  }
}
