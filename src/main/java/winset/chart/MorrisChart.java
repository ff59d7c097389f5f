package winset.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.DefaultIntervalXYDataset;
import org.jfree.ui.Layer;
import winset.analysis.Estimate;
import winset.analysis.MorrisEffects;
import winset.analysis.MorrisEffects.Effect;
import winset.results.Figures;
import winset.sweep.Plan;

/**
 * How large the effects of each factor are (mu*, across) and how far they differ between places
 * (sigma, up). Factors that are told from zero are named; the others are small and grey. The plot
 * lies on its side, so that what is read off a mark is how large effects are.
 */
final class MorrisChart {

  private static final int HEIGHT = 470;
  private static final double MARK = 5.5;
  private static final double SMALL = 3;
  private static final Color TOLD = Look.LAST;
  private static final Color UNTOLD = Theme.tint(Theme.INK, 0.5);
  private static final Color BAND = new Color(0, 0, 0, 22);
  static final BasicStroke THIN = new BasicStroke(0.8f);
  private static final String SIZE = "μ*";
  private static final String SPREAD = "σ";

  private final Plan plan;
  private final String measure;
  private final List<Effect> told;
  private final List<Effect> untold;
  private final double noise;
  private final NumberAxis across;
  private final NumberAxis up;
  private final XYPlot plot;

  private MorrisChart(Plan plan, MorrisEffects effects) {
    this.plan = plan;
    measure = effects.measure();
    List<Effect> known =
        effects.effects().stream()
            .filter(e -> Double.isFinite(e.muStar().mean()) && Double.isFinite(e.sigma().mean()))
            .sorted(Comparator.comparingDouble((Effect e) -> e.muStar().mean()).reversed())
            .toList();
    told = known.stream().filter(Effect::aboveZero).toList();
    untold = known.stream().filter(e -> !e.aboveZero()).toList();
    noise = known.stream().mapToDouble(Effect::noise).filter(Double::isFinite).max().orElse(0);
    across = Axes.numbers(0, Math.max(noise, highest(known, Effect::muStar)), 8);
    up = Axes.numbers(0, highest(known, Effect::sigma), 7);
    plot = plot();
  }

  /** The chart of the effects of a screening. */
  static Sheet of(Plan plan, MorrisEffects effects) {
    MorrisChart chart = new MorrisChart(plan, effects);
    int unnamed = chart.name(AnalysisSheet.area(chart.sheet(0)));
    return chart.sheet(unnamed);
  }

  /** How far an axis goes: to the end of every interval that has one. */
  private static double highest(List<Effect> effects, Function<Effect, Estimate> of) {
    double highest =
        effects.stream()
            .map(of)
            .flatMap(e -> Stream.of(e.mean(), e.interval().high()))
            .filter(Double::isFinite)
            .mapToDouble(Double::doubleValue)
            .max()
            .orElse(0);
    return highest > 0 ? highest : 1;
  }

  private XYPlot plot() {
    XYPlot plane = Theme.plot(up, across);
    plane.setOrientation(PlotOrientation.HORIZONTAL);
    plane.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    plane.setDatasetRenderingOrder(DatasetRenderingOrder.REVERSE);
    plane.setSeriesRenderingOrder(SeriesRenderingOrder.REVERSE);
    plane.setDataset(0, data(told));
    plane.setRenderer(0, marks(told.size(), TOLD, Glyphs.circle(MARK)));
    plane.setDataset(1, data(untold));
    XYErrorRenderer small = marks(untold.size(), UNTOLD, Glyphs.circle(SMALL));
    small.setDrawXError(false);
    small.setDrawYError(false);
    plane.setRenderer(1, small);
    if (noise > 0) {
      IntervalMarker band = new IntervalMarker(0, noise, BAND);
      band.setAlpha(1);
      plane.addRangeMarker(band, Layer.BACKGROUND);
    }
    double end = end();
    plane
        .getRenderer()
        .addAnnotation(
            new XYLineAnnotation(0, 0, end, end, Look.DASHED, Theme.INK), Layer.BACKGROUND);
    return plane;
  }

  private DefaultIntervalXYDataset data(List<Effect> effects) {
    DefaultIntervalXYDataset data = new DefaultIntervalXYDataset();
    for (Effect effect : effects) {
      Estimate size = within(effect.muStar(), across);
      Estimate spread = within(effect.sigma(), up);
      data.addSeries(
          effect.factor(),
          new double[][] {
            {spread.mean()}, {spread.interval().low()}, {spread.interval().high()},
            {size.mean()}, {size.interval().low()}, {size.interval().high()}
          });
    }
    return data;
  }

  /** Of an interval that is not known, what the plot can show. */
  private static Estimate within(Estimate estimate, NumberAxis axis) {
    return estimate.within(0, axis.getUpperBound());
  }

  private static XYErrorRenderer marks(int count, Color colour, Shape shape) {
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setErrorPaint(Theme.tint(colour, 0.45));
    renderer.setErrorStroke(new BasicStroke(1.2f));
    renderer.setCapLength(4);
    renderer.setDrawOutlines(true);
    renderer.setUseOutlinePaint(true);
    for (int series = 0; series < count; series++) {
      renderer.setSeriesPaint(series, colour);
      renderer.setSeriesShape(series, shape);
      renderer.setSeriesOutlinePaint(series, Theme.PAPER);
      renderer.setSeriesOutlineStroke(series, THIN);
    }
    return renderer;
  }

  /** Writes names beside marks; how many found no room. */
  private int name(Rectangle2D area) {
    MorrisNames names = new MorrisNames(across, up, area);
    told.forEach(effect -> names.named(effect, MARK));
    untold.forEach(effect -> names.unnamed(effect, SMALL));
    names.diagonal(end());
    return names.writeOn(plot);
  }

  /** As far as both axes go. */
  private double end() {
    return Math.min(across.getUpperBound(), up.getUpperBound());
  }

  private Sheet sheet(int unnamed) {
    String finding =
        "What moving each factor over its whole range does to %s, from many places: how large the effects are (across), and how far they differ (up)."
            .formatted(AnalysisSheet.measure(measure, plan));
    String upward =
        Theme.wrapped(
            "how far effects differ between places, " + SPREAD, Theme.LABEL, HEIGHT - 30.0);
    return AnalysisSheet.of(
        plan,
        new SweepSheet.Caption(
            finding, "mean size of the effect on " + measure + ", " + SIZE, note(unnamed)),
        Panels.of(List.of(new Panels.Panel("", plot)), upward),
        legend(),
        HEIGHT);
  }

  private LegendItemCollection legend() {
    LegendItemCollection legend = new LegendItemCollection();
    if (!untold.isEmpty()) {
      legend.add(
          new LegendItem("not told from zero", null, null, null, Glyphs.circle(SMALL), UNTOLD));
    }
    if (noise > 0) {
      legend.add(Look.area("chance alone: up to " + Figures.number(noise), BAND));
    }
    legend.add(new Look(Theme.INK, Glyphs.tick(), Look.DASHED).line(SPREAD + " = " + SIZE));
    return legend;
  }

  private String note(int unnamed) {
    String grey =
        untold.isEmpty()
            ? ""
            : " Small and grey: the %s of %s factors whose effects are not told from zero."
                .formatted(untold.size(), told.size() + untold.size());
    String names =
        unnamed == 0 ? "" : " Marks without a name for want of room: %s.".formatted(unnamed);
    return "Lines: 95 %% intervals. Above the dashed line a factor's effect depends on the others, or on where in its range it is.%s%s"
        .formatted(grey, names);
  }
}
