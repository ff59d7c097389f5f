package winset.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.ui.Layer;
import org.jfree.ui.TextAnchor;
import winset.analysis.Estimate;
import winset.analysis.SobolIndices;
import winset.measure.Interval;
import winset.sweep.Factor;
import winset.sweep.Plan;

/**
 * How much of the variance of a measure goes with each factor: a row a factor, that with the
 * largest total at the top, its words above two bars. A bar whose interval holds zero is hollow.
 */
final class SobolChart {

  /** A factor by itself. */
  static final Color FIRST = Look.between(Look.FIRST, Look.LAST, 0.6);

  /** A factor with all its interactions. */
  static final Color TOTAL = Look.between(Theme.PAPER, Look.FIRST, 0.8);

  /** Fewest rows that are shown where there are as many factors; all that are told from zero. */
  static final int ROWS = 12;

  private static final double LINE = 19;
  private static final double BAR = 11;
  private static final double GAP = 13;
  private static final int AXIS = 30;
  private static final double WIDTH = Theme.COLUMN - 60.0;
  private static final double BESIDE = 5;

  /** How far the axis goes at most for the sake of intervals. */
  private static final Interval WIDEST = new Interval(-0.2, 1);

  private static final double LEAST = 0.1;

  private final Plan plan;
  private final SobolIndices indices;
  private final NumberAxis across;
  private final List<Row> rows = new ArrayList<>();
  private double height;

  /** What is found of a factor, by itself and with all its interactions. */
  private record Both(SobolIndices.Index first, SobolIndices.Index total) {

    boolean aboveZero() {
      return first.aboveZero() || total.aboveZero();
    }

    Stream<Estimate> shares() {
      return Stream.of(first.share(), total.share());
    }
  }

  /**
   * A factor in its place.
   *
   * @param words what it is called, in lines
   * @param bottom where its bars begin, in points from below
   */
  private record Row(Both of, List<String> words, double bottom) {}

  private SobolChart(Plan plan, SobolIndices indices) {
    this.plan = plan;
    this.indices = indices;
    List<Both> shown = shown();
    across = across(shown);
    for (Both of : shown) {
      List<String> words = words(of.total().factor());
      rows.add(new Row(of, words, height + GAP));
      height += GAP + 2 * BAR + words.size() * LINE;
    }
  }

  /** The chart of the indices of a sweep. */
  static Sheet of(Plan plan, SobolIndices indices) {
    return new SobolChart(plan, indices).sheet();
  }

  /** The first few and all that are told from zero, from below. */
  private List<Both> shown() {
    Map<String, SobolIndices.Index> first =
        indices.first().stream()
            .collect(Collectors.toMap(SobolIndices.Index::factor, Function.identity()));
    List<Both> sorted = new ArrayList<>();
    for (SobolIndices.Index total : indices.total()) {
      SobolIndices.Index alone = first.get(total.factor());
      if (alone != null) {
        sorted.add(new Both(alone, total));
      }
    }
    sorted.sort(Comparator.comparingDouble(SobolChart::size).reversed());
    List<Both> shown = new ArrayList<>(sorted.subList(0, Math.min(ROWS, sorted.size())));
    sorted.stream().skip(ROWS).filter(Both::aboveZero).forEach(shown::add);
    Collections.reverse(shown);
    return shown;
  }

  private static double size(Both of) {
    double share = of.total().share().mean();
    return Double.isNaN(share) ? Double.NEGATIVE_INFINITY : share;
  }

  /** From a little below zero as far as intervals go; of those that go far, not all is shown. */
  private static NumberAxis across(List<Both> shown) {
    double low = Math.min(0, ends(shown, e -> e.interval().low()).min().orElse(0));
    double high = Math.max(LEAST, ends(shown, e -> e.interval().high()).max().orElse(LEAST));
    return Axes.numbers(Math.max(WIDEST.low(), low), Math.min(WIDEST.high(), high), 8);
  }

  private static DoubleStream ends(List<Both> shown, ToDoubleFunction<Estimate> end) {
    return shown.stream().flatMap(Both::shares).mapToDouble(end);
  }

  private List<String> words(String name) {
    String words =
        plan.factors().stream()
            .filter(factor -> factor.name().equals(name))
            .map(Factor::path)
            .map(path -> FactorWords.of(path, plan.scenario()))
            .findFirst()
            .orElse(name);
    double right = across.getUpperBound() / across.getRange().getLength() * WIDTH;
    return Theme.wrapped(words, Theme.LABEL, right - 2 * BESIDE).lines().toList();
  }

  private Sheet sheet() {
    String finding =
        "How much of the variance between points, in %s, goes with each factor: by itself, and with all its interactions."
            .formatted(AnalysisSheet.measure(indices.measure(), plan));
    String most =
        rows.size() < indices.total().size()
            ? " Shown are the %s of %s factors with the largest totals; no other is told from zero."
                .formatted(rows.size(), indices.total().size())
            : "";
    return AnalysisSheet.of(
        plan,
        new SweepSheet.Caption(
            finding + most,
            "share of the variance of " + indices.measure() + " between points",
            SobolWords.note(indices)),
        plot(),
        legend(),
        (int) Math.ceil(height) + AXIS);
  }

  private XYPlot plot() {
    NumberAxis names =
        Axes.names(rows.stream().map(row -> String.join(" ", row.words())).toList(), 1);
    names.setRange(0, height);
    names.setVisible(false);
    XYPlot plot = Theme.plot(names, across);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    plot.setDomainGridlinesVisible(false);
    plot.setDataset(bars());
    plot.setRenderer(new IndexBars(List.of(FIRST, TOTAL), this::index));
    ValueMarker zero = Look.rule(0, Look.ZERO);
    plot.addRangeMarker(zero, Layer.FOREGROUND);
    rows.forEach(row -> name(row, plot));
    return plot;
  }

  private SobolIndices.Index index(int series, int row) {
    Both of = rows.get(row).of();
    return series == 0 ? of.first() : of.total();
  }

  /** A bar is of a row, by its number, and stands where the row is, in points from below. */
  private XYIntervalSeriesCollection bars() {
    XYIntervalSeriesCollection bars = new XYIntervalSeriesCollection();
    for (int series = 0; series < 2; series++) {
      XYIntervalSeries one = new XYIntervalSeries(series == 0 ? "by itself" : "in total");
      for (int row = 0; row < rows.size(); row++) {
        double bottom = rows.get(row).bottom() + (1 - series) * BAR;
        double share = index(series, row).share().mean();
        one.add(row, bottom, bottom + BAR, share, 0, share);
      }
      bars.addSeries(one);
    }
    return bars;
  }

  private void name(Row row, XYPlot plot) {
    double beside = BESIDE * across.getRange().getLength() / WIDTH;
    double up = row.bottom() + 2 * BAR + (row.words().size() - 0.5) * LINE;
    for (String line : row.words()) {
      XYTextAnnotation text = new XYTextAnnotation(line, up, beside);
      text.setFont(Theme.LABEL);
      text.setPaint(Theme.INK);
      text.setBackgroundPaint(Theme.PAPER);
      text.setTextAnchor(TextAnchor.CENTER_LEFT);
      plot.addAnnotation(text);
      up -= LINE;
    }
  }

  private LegendItemCollection legend() {
    LegendItemCollection legend = new LegendItemCollection();
    legend.add(Look.area("by itself (first order)", FIRST));
    legend.add(Look.area("with all its interactions (total)", TOTAL));
    if (rows.stream().anyMatch(r -> !r.of().first().aboveZero() || !r.of().total().aboveZero())) {
      legend.add(Look.hollow("not told from zero", Glyphs.swatch()));
    }
    return legend;
  }
}
