package winset.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import winset.analysis.Discovery;
import winset.analysis.ScenarioBox;
import winset.measure.Interval;
import winset.results.Figures;

/**
 * The first box of scenario discovery: a strip a factor, its whole range grey and what of it is in
 * the box green. Factors that the box restricts are above, the others pale below.
 */
final class PrimBox {

  static final double LINE = 19;
  private static final double STRIP = 15;
  private static final double THIN = 8;
  static final double UNDER = 18;
  private static final double GAP = 14;
  private static final double WIDTH = Theme.COLUMN - 60.0;
  static final double BESIDE = 7;
  private static final int BELOW = 16;
  private static final Color RANGE = Theme.GRID;
  private static final Color FREE = Theme.tint(Theme.INK, 0.09);
  private static final Color PALE = Theme.tint(Theme.INK, 0.65);

  private final Discovery discovery;
  private final ScenarioBox box;
  private final List<Placed> rows = new ArrayList<>();
  private final double left;
  private final double strip;
  private double height;

  /**
   * A row in its place.
   *
   * @param bottom where its strip begins, in points from below
   */
  record Placed(PrimRow row, double bottom) {

    double top() {
      return bottom + (row.free() ? THIN : STRIP);
    }

    Color ink() {
      return row.free() ? PALE : Theme.INK;
    }
  }

  private PrimBox(Discovery discovery, ScenarioBox box) {
    this.discovery = discovery;
    this.box = box;
    List<PrimRow> all =
        discovery.spans().stream()
            .map(span -> PrimRow.of(span, box.restrictions(), discovery.plan(), WIDTH))
            .sorted(Comparator.comparing(row -> !row.free()))
            .toList();
    left = all.stream().mapToDouble(PrimBox::least).max().orElse(0) + BESIDE;
    strip = WIDTH - left - all.stream().mapToDouble(PrimBox::right).max().orElse(0);
    // Drawn from below: the order of the plan is kept from above.
    for (int i = 0; i < all.size(); i++) {
      PrimRow row = all.get(mirrored(all, i));
      double bottom = height + GAP + (limits(row) ? UNDER : 0);
      rows.add(new Placed(row, bottom));
      height = rows.get(i).top() + 3 + row.words().size() * LINE;
    }
  }

  /** The chart of the first box; none where none is told. */
  static Optional<Sheet> of(Discovery discovery) {
    return discovery.boxes().stream().findFirst().map(box -> new PrimBox(discovery, box).sheet());
  }

  /** The place from above within free rows, or within the others, of one counted from below. */
  private static int mirrored(List<PrimRow> rows, int place) {
    int free = (int) rows.stream().filter(PrimRow::free).count();
    return place < free ? free - 1 - place : rows.size() - 1 - (place - free);
  }

  private static double least(PrimRow row) {
    return row.named() ? 0 : Theme.width(row.text(row.least()), Theme.NOTE);
  }

  private static double right(PrimRow row) {
    double most = row.named() ? 0 : Theme.width(row.text(row.most()), Theme.NOTE);
    double p = row.free() ? 0 : Theme.width(PrimWords.certainty(row.bounds()), Theme.NOTE) + GAP;
    return most + BESIDE + p;
  }

  /** True where something stands under the strip. */
  private boolean limits(PrimRow row) {
    return !row.free() || row.named();
  }

  private Sheet sheet() {
    String finding =
        "The box: %s in %s of its runs, against %s of all; it covers %s of %s, at %s of the points."
            .formatted(
                PrimWords.yes(discovery),
                PrimWords.share(box.density()),
                Figures.percent(discovery.density()),
                PrimWords.share(box.coverage()),
                PrimWords.all(discovery),
                Figures.percent(box.mass()));
    return AnalysisSheet.of(
        discovery.plan(),
        new SweepSheet.Caption(finding, "range of each factor, by itself", note()),
        plot(),
        legend(),
        (int) Math.ceil(height) + BELOW);
  }

  private String note() {
    String more =
        discovery.boxes().size() > 1
            ? " The first of %s boxes.".formatted(discovery.boxes().size())
            : "";
    return "In brackets: 95 % intervals, of the box as it is. p: how likely chance does as much as a limit (quasi-p), that of the lower first."
        + more;
  }

  private LegendItemCollection legend() {
    LegendItemCollection legend = new LegendItemCollection();
    legend.add(Look.area("in the box", Theme.AGREEMENT));
    legend.add(Look.area("outside", RANGE));
    if (rows.stream().anyMatch(placed -> placed.row().free())) {
      legend.add(Look.area("not restricted", FREE));
    }
    return legend;
  }

  private XYPlot plot() {
    NumberAxis names = Axes.names(rows.stream().map(p -> p.row().condition()).toList(), 1);
    names.setRange(0, height);
    names.setVisible(false);
    NumberAxis across = Axes.numbers(0, 1, 6);
    across.setRange(-left / strip, (WIDTH - left) / strip);
    across.setVisible(false);
    XYPlot plot = Theme.plot(names, across);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    // What is in the box are the first data, for they are what words tell of; ranges lie below.
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.REVERSE);
    plot.setDataset(0, parts());
    plot.setRenderer(0, bars(false));
    plot.setDataset(1, ranges());
    plot.setRenderer(1, bars(true));
    PrimLabels labels = new PrimLabels(plot, left, strip, WIDTH);
    rows.forEach(labels::write);
    return plot;
  }

  /** What is in the box, from above, as shares of ranges. */
  private XYIntervalSeriesCollection parts() {
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    for (int i = rows.size() - 1; i >= 0; i--) {
      Placed placed = rows.get(i);
      if (!placed.row().free()) {
        XYIntervalSeries series =
            new XYIntervalSeries(placed.row().condition() + ", of its range", false, true);
        placed.row().parts().forEach(part -> add(series, placed, part));
        data.addSeries(series);
      }
    }
    return data;
  }

  private XYIntervalSeriesCollection ranges() {
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    for (Placed placed : rows) {
      XYIntervalSeries series = new XYIntervalSeries(placed.row().condition(), false, true);
      int parts = Math.max(1, placed.row().span().names().size());
      for (int part = 0; part < parts; part++) {
        add(series, placed, new Interval((double) part / parts, (double) (part + 1) / parts));
      }
      data.addSeries(series);
    }
    return data;
  }

  private static void add(XYIntervalSeries series, Placed placed, Interval part) {
    double middle = (placed.bottom() + placed.top()) / 2;
    series.add(middle, placed.bottom(), placed.top(), part.high(), part.low(), part.high());
  }

  private XYBarRenderer bars(boolean ranges) {
    XYBarRenderer renderer = new XYBarRenderer();
    renderer.setUseYInterval(true);
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(true);
    for (int series = 0; series < rows.size(); series++) {
      Color range = rows.get(series).row().free() ? FREE : RANGE;
      renderer.setSeriesPaint(series, ranges ? range : Theme.AGREEMENT);
      renderer.setSeriesOutlinePaint(series, Theme.PAPER);
    }
    return renderer;
  }
}
