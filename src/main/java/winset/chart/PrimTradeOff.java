package winset.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.ui.Layer;
import org.jfree.ui.RectangleEdge;
import winset.analysis.Discovery;
import winset.analysis.PeelingStep;
import winset.analysis.ScenarioBox;
import winset.results.Figures;

/**
 * What is paid for density: the boxes on the way of peeling to the first box, from all of the space
 * on the right to the densest part, each with what it covers and how dense it is. The box that is
 * told has a ring.
 */
final class PrimTradeOff {

  private static final int HEIGHT = 430;
  private static final double MARK = 5;
  private static final double RING = 9.5;
  private static final int MOST_NAMED = 9;
  private static final BasicStroke RIM = new BasicStroke(0.8f);

  private final Discovery discovery;
  private final List<PeelingStep> steps;
  private final Optional<PeelingStep> chosen;
  private final List<Integer> levels;
  private final NumberAxis across = Axes.rates("");
  private final NumberAxis up;
  private final XYPlot plot;

  private PrimTradeOff(Discovery discovery) {
    this.discovery = discovery;
    List<PeelingStep> known =
        discovery.tradeOff().stream()
            .filter(s -> s.box() == 1 && Double.isFinite(s.coverage() + s.density()))
            .toList();
    steps = known.stream().filter(s -> !s.chosen()).toList();
    chosen = known.stream().filter(PeelingStep::chosen).findFirst();
    levels = known.stream().map(PeelingStep::restricted).distinct().sorted().toList();
    double highest = known.stream().mapToDouble(PeelingStep::density).max().orElse(1);
    across.setLabel(null);
    up = Axes.rates("", highest);
    up.setLabel(null);
    plot = plot();
  }

  /** The chart of the way to the first box, whether it is told or not. */
  static Sheet of(Discovery discovery) {
    PrimTradeOff chart = new PrimTradeOff(discovery);
    chart.name(AnalysisSheet.area(chart.sheet()));
    return chart.sheet();
  }

  private XYPlot plot() {
    XYPlot plane = Theme.plot(across, up);
    plane.setDataset(0, marks());
    plane.setRenderer(0, coloured());
    XYSeries ring = new XYSeries("chosen");
    chosen.ifPresent(s -> ring.add(s.coverage(), s.density()));
    plane.setDataset(1, new XYSeriesCollection(ring));
    XYLineAndShapeRenderer around = new XYLineAndShapeRenderer(false, true);
    around.setSeriesShape(0, Glyphs.circle(RING));
    around.setSeriesShapesFilled(0, false);
    around.setSeriesPaint(0, Theme.INK);
    around.setSeriesOutlineStroke(0, Look.SOLID);
    around.setUseOutlinePaint(false);
    plane.setRenderer(1, around);
    if (Double.isFinite(discovery.density())) {
      ValueMarker all = Look.rule(discovery.density(), Look.DASHED);
      plane.addRangeMarker(all, Layer.BACKGROUND);
    }
    return plane;
  }

  /** A series for each number of restricted factors; the box that is told is one of the marks. */
  private XYSeriesCollection marks() {
    XYSeriesCollection marks = new XYSeriesCollection();
    for (int level : levels) {
      XYSeries series = new XYSeries(factors(level) + " restricted", false);
      steps.stream()
          .filter(s -> s.restricted() == level)
          .forEach(s -> series.add(s.coverage(), s.density()));
      chosen
          .filter(s -> s.restricted() == level)
          .ifPresent(s -> series.add(s.coverage(), s.density()));
      marks.addSeries(series);
    }
    return marks;
  }

  private XYLineAndShapeRenderer coloured() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setDrawOutlines(true);
    renderer.setUseOutlinePaint(true);
    for (int series = 0; series < levels.size(); series++) {
      renderer.setSeriesShape(series, Glyphs.circle(MARK));
      renderer.setSeriesPaint(series, colour(series));
      renderer.setSeriesOutlinePaint(series, Theme.PAPER);
      renderer.setSeriesOutlineStroke(series, RIM);
    }
    return renderer;
  }

  private Color colour(int place) {
    return Look.between(
        Look.FIRST, Look.LAST, levels.size() < 2 ? 1 : (double) place / (levels.size() - 1));
  }

  private static String factors(int count) {
    return count == 1 ? "1 factor" : count + " factors";
  }

  /** Writes what the ring is where no mark stands. */
  private void name(Rectangle2D area) {
    if (chosen.isEmpty()) {
      return;
    }
    String name = "chosen: " + factors(chosen.get().restricted());
    List<PointLabels.Named> marks = new ArrayList<>();
    marks.add(mark(chosen.get(), RING, Theme.width(name, Theme.LABEL) + 4, area));
    steps.forEach(step -> marks.add(mark(step, MARK, 0, area)));
    double level = up.valueToJava2D(discovery.density(), area, RectangleEdge.LEFT);
    Line2D all = new Line2D.Double(area.getMinX(), level, area.getMaxX(), level);
    PointLabels.of(marks, area, List.of(all))
        .get(0)
        .ifPresent(place -> write(name, place.box(), area));
  }

  private PointLabels.Named mark(PeelingStep step, double radius, double width, Rectangle2D area) {
    return new PointLabels.Named(
        across.valueToJava2D(step.coverage(), area, RectangleEdge.BOTTOM),
        up.valueToJava2D(step.density(), area, RectangleEdge.LEFT),
        radius,
        width);
  }

  private void write(String name, Rectangle2D box, Rectangle2D area) {
    XYTextAnnotation text =
        new XYTextAnnotation(
            name,
            across.java2DToValue(box.getCenterX(), area, RectangleEdge.BOTTOM),
            up.java2DToValue(box.getCenterY(), area, RectangleEdge.LEFT));
    text.setFont(Theme.LABEL);
    text.setPaint(Theme.INK);
    plot.addAnnotation(text);
  }

  private Sheet sheet() {
    String finding =
        "From all of the space to its densest part, slice by slice: what share of %s a box covers, and how dense they are in it."
            .formatted(PrimWords.all(discovery));
    String upward =
        Theme.wrapped(
            "density: share of runs in the box with " + PrimWords.yes(discovery),
            Theme.LABEL,
            HEIGHT - 30.0);
    return AnalysisSheet.of(
        discovery.plan(),
        new SweepSheet.Caption(
            finding,
            "coverage: share of %s that is in the box".formatted(PrimWords.all(discovery)),
            note()),
        Panels.of(List.of(new Panels.Panel("", plot)), upward),
        legend(),
        HEIGHT);
  }

  private LegendItemCollection legend() {
    LegendItemCollection legend = new LegendItemCollection();
    legend.add(Look.heading("factors restricted:"));
    for (int place : named()) {
      String label = Integer.toString(levels.get(place));
      legend.add(new LegendItem(label, null, null, null, Glyphs.circle(MARK + 1), colour(place)));
    }
    if (Double.isFinite(discovery.density())) {
      legend.add(
          new Look(Theme.INK, Glyphs.tick(), Look.DASHED)
              .line("all points: " + Figures.number(discovery.density())));
    }
    return legend;
  }

  /** Of many levels the first, the one in the middle and the last have an entry. */
  private List<Integer> named() {
    int last = levels.size() - 1;
    return levels.size() <= MOST_NAMED
        ? IntStream.rangeClosed(0, last).boxed().toList()
        : List.of(0, last / 2, last);
  }

  private String note() {
    String way =
        "PRIM: each mark is a box on the way. Boxes are counted where they are looked for, so their numbers may be too good.";
    if (chosen.isEmpty()) {
      return discovery.sentences().get(0) + " " + way;
    }
    ScenarioBox box = discovery.boxes().get(0);
    return Double.isNaN(box.densityElsewhere())
        ? way
        : way
            + " Out of sample: coverage %s, density %s."
                .formatted(
                    Figures.number(box.coverageElsewhere()),
                    Figures.number(box.densityElsewhere()));
  }
}
