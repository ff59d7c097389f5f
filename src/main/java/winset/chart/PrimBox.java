package winset.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.ui.TextAnchor;
import winset.analysis.Discovery;
import winset.analysis.Restriction;
import winset.analysis.ScenarioBox;
import winset.measure.Interval;
import winset.results.Figures;

/**
 * The first box of scenario discovery: a strip a factor, its whole range grey and what of it is in
 * the box green. Factors that the box restricts are above, the others pale below.
 */
final class PrimBox {

  private static final double LINE = 19;
  private static final double STRIP = 15;
  private static final double THIN = 8;
  private static final double UNDER = 18;
  private static final double GAP = 14;
  private static final double WIDTH = Theme.COLUMN - 60.0;
  private static final double BESIDE = 7;
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
  private record Placed(PrimRow row, double bottom) {

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
    return row.named() ? 0 : Theme.width(row.text(row.span().least()), Theme.NOTE);
  }

  private static double right(PrimRow row) {
    double most = row.named() ? 0 : Theme.width(row.text(row.span().most()), Theme.NOTE);
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
    rows.forEach(placed -> write(placed, plot));
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

  private void write(Placed placed, XYPlot plot) {
    PrimRow row = placed.row();
    double up = placed.top() + 3 + (row.words().size() - 0.5) * LINE;
    for (String line : row.words()) {
      add(plot, line, Theme.LABEL, placed.ink(), up, -left, TextAnchor.CENTER_LEFT);
      up -= LINE;
    }
    double middle = (placed.bottom() + placed.top()) / 2;
    if (!row.free()) {
      String p = PrimWords.certainty(row.bounds());
      add(plot, p, Theme.NOTE, Theme.INK, middle, WIDTH - left, TextAnchor.CENTER_RIGHT);
    }
    if (row.named()) {
      names(placed, plot);
      return;
    }
    String least = row.text(row.span().least());
    String most = row.text(row.span().most());
    add(plot, least, Theme.NOTE, placed.ink(), middle, -BESIDE, TextAnchor.CENTER_RIGHT);
    add(plot, most, Theme.NOTE, placed.ink(), middle, strip + BESIDE, TextAnchor.CENTER_LEFT);
    limits(placed, plot);
  }

  /** Limits under their places; two that have no room beside each other move apart. */
  private void limits(Placed placed, XYPlot plot) {
    PrimRow row = placed.row();
    List<Restriction> bounds = row.bounds();
    double[] at = bounds.stream().mapToDouble(b -> row.at(b.value()) * strip).toArray();
    double[] half =
        bounds.stream()
            .mapToDouble(b -> Theme.width(row.text(b.value()), Theme.NOTE) / 2)
            .toArray();
    if (at.length == 2) {
      double over = half[0] + half[1] + BESIDE - (at[1] - at[0]);
      at[0] -= Math.max(0, over / 2);
      at[1] += Math.max(0, over / 2);
    }
    for (int i = 0; i < at.length; i++) {
      String limit = row.text(bounds.get(i).value());
      under(placed, limit, at[i], plot);
    }
  }

  private void under(Placed placed, String text, double at, XYPlot plot) {
    double up = placed.bottom() - UNDER / 2 + 1;
    add(plot, text, Theme.NOTE, placed.ink(), up, at, TextAnchor.CENTER);
  }

  /** Names under their segments; where they find no room, those that the box has, in a line. */
  private void names(Placed placed, XYPlot plot) {
    List<String> names = placed.row().span().names();
    double segment = strip / names.size();
    boolean fit = names.stream().allMatch(n -> Theme.width(n, Theme.NOTE) + BESIDE <= segment);
    if (fit) {
      for (int i = 0; i < names.size(); i++) {
        under(placed, names.get(i), (i + 0.5) * segment, plot);
      }
      return;
    }
    String all =
        placed.row().free()
            ? String.join(", ", names)
            : String.join(" or ", placed.row().bounds().get(0).names());
    String line = all;
    while (Theme.width(line, Theme.NOTE) > strip) {
      line = line.substring(0, line.length() - 2).stripTrailing() + "\u2026";
    }
    double up = placed.bottom() - UNDER / 2 + 1;
    add(plot, line, Theme.NOTE, placed.ink(), up, 0, TextAnchor.CENTER_LEFT);
  }

  /** A text at so many points from the left end of strips. */
  private void add(
      XYPlot plot, String words, Font font, Color ink, double up, double at, TextAnchor anchor) {
    XYTextAnnotation text = new XYTextAnnotation(Theme.plain(words), up, at / strip);
    text.setFont(font);
    text.setPaint(ink);
    text.setTextAnchor(anchor);
    plot.addAnnotation(text);
  }
}
