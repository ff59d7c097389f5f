package winset.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.jfree.ui.Layer;
import org.jfree.ui.TextAnchor;
import winset.analysis.Estimate;
import winset.analysis.Tornado;

/**
 * What each factor does to the share of runs with a deal: a bar from its lowest level to its
 * highest, the longest at the top, each end with its interval and its value.
 */
final class TornadoChart {

  /** Most bars. */
  static final int MOST = 12;

  private static final int ROW = 54;
  private static final int BELOW = 40;
  private static final double THICK = 0.17;
  private static final double WORDS = 0.36;
  private static final double GAP = 8;

  /** Most that the axis is longer than what it numbers. */
  private static final double ROOM = 1.25;

  private static final int LONGEST = 20;
  private static final double WIDTH = Theme.COLUMN - 60;
  private static final String WHAT = "share of runs with a deal";
  static final Color BAR = new Color(0xBBBBBB);
  private static final Look LOWEST = new Look(Look.FIRST, Glyphs.circle(6), Look.SOLID);
  private static final Look HIGHEST = new Look(Look.LAST, Glyphs.diamond(7), Look.SOLID);

  private final Tornado tornado;
  private final Tallies tallies;
  private final List<Tornado.Bar> bars;

  private TornadoChart(Tornado tornado, Tallies tallies) {
    this.tornado = tornado;
    this.tallies = tallies;
    bars = tornado.bars().stream().limit(MOST).toList();
  }

  /** The chart of at least one bar. */
  static Sheet of(Tornado tornado, Tallies tallies) {
    return new TornadoChart(tornado, tallies).sheet();
  }

  private Sheet sheet() {
    TornadoWords words = new TornadoWords(tornado, bars);
    return SweepSheet.of(
        tallies,
        new SweepSheet.Caption(words.finding(), WHAT, words.note(tallies.plan().commonSeeds())),
        plot(),
        List.of(legend(words)),
        ROW * bars.size() + BELOW);
  }

  private LegendItemCollection legend(TornadoWords words) {
    LegendItemCollection legend = new LegendItemCollection();
    legend.add(LOWEST.named(words.least()));
    legend.add(HIGHEST.named(words.most()));
    legend.add(
        new Look(Theme.INK, Glyphs.tick(), Look.DASHED)
            .line(tornado.base() ? "base" : "all points"));
    return legend;
  }

  private XYPlot plot() {
    NumberAxis rows = Axes.names(bars.stream().map(this::words).toList(), 1);
    rows.setInverted(true);
    rows.setTickLabelsVisible(false);
    NumberAxis shares = shares();
    XYPlot plot = Theme.plot(rows, shares);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setDomainGridlinesVisible(false);
    // The ends are the first data, for they are what words tell of; the bars lie below them.
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.REVERSE);
    plot.setDataset(0, ends());
    plot.setRenderer(0, marks());
    plot.setDataset(1, spans());
    plot.setRenderer(1, spanned());
    if (!Double.isNaN(tornado.middle().mean())) {
      ValueMarker middle = Look.rule(tornado.middle().mean(), Look.DASHED);
      plot.addRangeMarker(middle, Layer.BACKGROUND);
    }
    double point = shares.getRange().getLength() / WIDTH;
    for (int i = 0; i < bars.size(); i++) {
      label(bars.get(i), i, point, shares.getLowerBound(), plot);
    }
    return plot;
  }

  private String words(Tornado.Bar bar) {
    return FactorWords.of(bar.factor().path(), tallies.plan().scenario());
  }

  /** From 0 to what holds the highest end, with room on both sides for the words at the ends. */
  private NumberAxis shares() {
    double highest = bars.stream().mapToDouble(TornadoChart::high).max().orElse(1);
    double top = Axes.above(highest);
    double point = ROOM * top / WIDTH;
    double right =
        bars.stream()
            .mapToDouble(bar -> high(bar) + point * (width(higher(bar)) + 2 * GAP))
            .max()
            .orElse(top);
    double left =
        bars.stream()
            .mapToDouble(bar -> low(bar) - point * (width(lower(bar)) + 2 * GAP))
            .min()
            .orElse(0);
    NumberAxis axis = Axes.fifths("", top, Math.max(top * 1.025, right));
    axis.setLabel(null);
    axis.setRange(Math.min(-0.025 * top, left), axis.getUpperBound());
    return axis;
  }

  private static double width(String end) {
    return Theme.width(end, Theme.NOTE);
  }

  private static double low(Tornado.Bar bar) {
    return Math.min(bar.atFrom().interval().low(), bar.atTo().interval().low());
  }

  private static double high(Tornado.Bar bar) {
    return Math.max(bar.atFrom().interval().high(), bar.atTo().interval().high());
  }

  private static boolean rises(Tornado.Bar bar) {
    return bar.atFrom().mean() <= bar.atTo().mean();
  }

  private static String lower(Tornado.Bar bar) {
    return shortened(rises(bar) ? bar.from() : bar.to());
  }

  private static String higher(Tornado.Bar bar) {
    return shortened(rises(bar) ? bar.to() : bar.from());
  }

  private static String shortened(String end) {
    String plain = Theme.plain(end);
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST - 1) + "\u2026";
  }

  private YIntervalSeriesCollection ends() {
    YIntervalSeriesCollection data = new YIntervalSeriesCollection();
    data.addSeries(ends("lowest", Tornado.Bar::atFrom));
    data.addSeries(ends("highest", Tornado.Bar::atTo));
    return data;
  }

  private YIntervalSeries ends(String name, Function<Tornado.Bar, Estimate> end) {
    YIntervalSeries series = new YIntervalSeries(name, false, true);
    for (int i = 0; i < bars.size(); i++) {
      Estimate e = end.apply(bars.get(i));
      series.add(i, e.mean(), e.interval().low(), e.interval().high());
    }
    return series;
  }

  private XYErrorRenderer marks() {
    XYErrorRenderer marks = new XYErrorRenderer();
    marks.setDrawXError(false);
    marks.setErrorStroke(new BasicStroke(1.6f));
    marks.setErrorPaint(Theme.INK);
    marks.setCapLength(8);
    marks.setDrawOutlines(true);
    marks.setUseOutlinePaint(true);
    List<Look> looks = List.of(LOWEST, HIGHEST);
    for (int i = 0; i < looks.size(); i++) {
      marks.setSeriesPaint(i, looks.get(i).colour());
      marks.setSeriesShape(i, looks.get(i).shape());
      marks.setSeriesOutlinePaint(i, Theme.INK);
      marks.setSeriesOutlineStroke(i, new BasicStroke(0.8f));
    }
    return marks;
  }

  private XYIntervalSeriesCollection spans() {
    XYIntervalSeries series = new XYIntervalSeries("from lowest to highest", false, true);
    for (int i = 0; i < bars.size(); i++) {
      double from = bars.get(i).atFrom().mean();
      double to = bars.get(i).atTo().mean();
      series.add(i, i - THICK, i + THICK, to, Math.min(from, to), Math.max(from, to));
    }
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(series);
    return data;
  }

  private static XYBarRenderer spanned() {
    XYBarRenderer renderer = new XYBarRenderer();
    renderer.setUseYInterval(true);
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setSeriesPaint(0, BAR);
    return renderer;
  }

  /** The factor above its bar, and the values at the ends, beyond the whiskers. */
  private void label(Tornado.Bar bar, int row, double point, double left, XYPlot plot) {
    add(plot, title(bar), row - WORDS, left + 2 * point, TextAnchor.CENTER_LEFT, true);
    add(plot, lower(bar), row, low(bar) - GAP * point, TextAnchor.CENTER_RIGHT, false);
    add(plot, higher(bar), row, high(bar) + GAP * point, TextAnchor.CENTER_LEFT, false);
  }

  /** As much of a factor's words as there is room for; its path always. */
  private String title(Tornado.Bar bar) {
    String words = Theme.plain(words(bar));
    String path = " (" + bar.factor().name() + ")";
    String meaning = words.endsWith(path) ? words.substring(0, words.length() - path.length()) : "";
    String title = words;
    while (Theme.width(title, Theme.LABEL) > WIDTH && meaning.contains(" ")) {
      meaning = meaning.substring(0, meaning.lastIndexOf(' '));
      title = meaning + "\u2026" + path;
    }
    return title;
  }

  private static void add(
      XYPlot plot, String text, double row, double share, TextAnchor anchor, boolean title) {
    XYTextAnnotation words = new XYTextAnnotation(text, row, share);
    words.setFont(title ? Theme.LABEL : Theme.NOTE);
    words.setPaint(Theme.INK);
    words.setTextAnchor(anchor);
    words.setBackgroundPaint(Theme.PAPER);
    plot.addAnnotation(words);
  }
}
