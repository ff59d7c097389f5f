package winset.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.ui.Layer;
import org.jspecify.annotations.Nullable;
import winset.analysis.Estimate;
import winset.measure.Interval;
import winset.sweep.OneAtATime;
import winset.sweep.Plan;

/**
 * How far the share of runs with a deal is from that at the baseline of a sweep, over one factor or
 * two; of more, a panel a factor, the others as at the baseline. A line goes through zero at the
 * baseline, which by definition does not differ from itself.
 */
final class Difference {

  private static final int HEIGHT = 330;
  private static final int PANEL = 225;
  private static final String WHAT = "difference in share of runs with a deal";
  private static final Estimate NONE = new Estimate(0, new Interval(0, 0));

  private final Tallies tallies;
  private final List<Part> parts;
  private final @Nullable FactorAxis by;

  /**
   * What is drawn over one factor.
   *
   * @param lines one, or one a level of another factor
   * @param level of the factor at the baseline; -1 where that is not among the points
   * @param line that it stands on
   */
  private record Part(FactorAxis axis, List<RateLines.Line> lines, int level, int line) {

    /** From the lowest to the highest difference. */
    double effect() {
      var means = estimates().mapToDouble(Estimate::mean).summaryStatistics();
      return means.getMax() - means.getMin();
    }

    Stream<Estimate> estimates() {
      return lines.stream().flatMap(line -> line.estimates().stream()).filter(Objects::nonNull);
    }
  }

  private Difference(Tallies tallies, List<Part> parts, @Nullable FactorAxis by) {
    this.tallies = tallies;
    this.parts = parts;
    this.by = by;
  }

  private static List<Object> baseline(Plan plan) {
    return plan.values(plan.baseline().orElseThrow());
  }

  /** The chart of a grid; none without a baseline or where nothing varies. */
  static Optional<Sheet> of(Tallies tallies, Roles roles) {
    if (tallies.plan().baseline().isEmpty() || roles.across().isEmpty()) {
      return Optional.empty();
    }
    List<FactorAxis> factors = tallies.factors();
    FactorAxis across = roles.across().get();
    FactorAxis by = roles.by().orElse(null);
    boolean lines = roles.chosen() || factors.size() == (by == null ? 1 : 2);
    List<FactorAxis> shown = lines ? List.of(across) : factors;
    FactorAxis beside = lines ? by : null;
    List<Part> parts = new ArrayList<>();
    for (FactorAxis axis : shown) {
      parts.add(part(tallies, axis, beside));
    }
    String each =
        beside != null
            ? " A " + (across.ordered() ? "line" : "mark") + " each: " + beside.words() + "."
            : "";
    int told = beside == null ? 1 : 2;
    if (shown.size() > 1) {
      each = " A panel each: one factor, the others as at the baseline.";
    } else if (factors.size() > told) {
      each += " All other factors as at the baseline.";
    }
    return new Difference(tallies, parts, beside).sheet(each);
  }

  /** The chart of factors varied one at a time; none without a baseline or where nothing varies. */
  static Optional<Sheet> around(Tallies tallies, OneAtATime design) {
    if (tallies.plan().baseline().isEmpty() || tallies.factors().isEmpty()) {
      return Optional.empty();
    }
    List<Object> baseline = baseline(tallies.plan());
    List<Part> parts = new ArrayList<>();
    for (FactorAxis axis : tallies.factors()) {
      List<@Nullable Estimate> estimates = empty(axis);
      int level = -1;
      for (int i = 0; i < tallies.points().size(); i++) {
        int varied = design.varied(tallies.plan().factors(), i);
        if (varied < 0 || varied == axis.index()) {
          Tallies.Point point = tallies.points().get(i);
          boolean same = point.values().equals(baseline);
          int at = axis.level(point.values());
          level = same ? at : level;
          estimates.set(at, same && axis.ordered() ? NONE : point.difference());
        }
      }
      parts.add(new Part(axis, List.of(line("deal", Look.DEALS, estimates)), level, 0));
    }
    return new Difference(tallies, parts, null)
        .sheet(" A panel each: one factor varied, the others at their base values.");
  }

  private static Part part(Tallies tallies, FactorAxis axis, @Nullable FactorAxis by) {
    List<Object> baseline = baseline(tallies.plan());
    List<Integer> told =
        Stream.of(axis, by).filter(Objects::nonNull).map(FactorAxis::index).toList();
    Predicate<Tallies.Point> inside =
        point ->
            IntStream.range(0, baseline.size())
                .allMatch(i -> told.contains(i) || point.values().get(i).equals(baseline.get(i)));
    int count = by == null ? 1 : by.size();
    List<List<@Nullable Estimate>> estimates =
        Stream.generate(() -> empty(axis)).limit(count).toList();
    for (Tallies.Point point : tallies.points()) {
      if (inside.test(point)) {
        boolean same = point.values().equals(baseline);
        estimates
            .get(by == null ? 0 : by.level(point.values()))
            .set(axis.level(point.values()), same && axis.ordered() ? NONE : point.difference());
      }
    }
    List<RateLines.Line> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(
          by == null
              ? line("deal", Look.DEALS, estimates.get(i))
              : line(by.label(i), Look.of(by, i, count), estimates.get(i)));
    }
    return new Part(axis, lines, axis.level(baseline), by == null ? 0 : by.level(baseline));
  }

  private static List<@Nullable Estimate> empty(FactorAxis axis) {
    return new ArrayList<>(Collections.<@Nullable Estimate>nCopies(axis.size(), null));
  }

  private static RateLines.Line line(String name, Look look, List<@Nullable Estimate> estimates) {
    return new RateLines.Line(name, look, estimates);
  }

  private Optional<Sheet> sheet(String each) {
    List<Part> shown = FactorPanels.most(parts, Part::effect);
    if (shown.stream().flatMap(Part::estimates).allMatch(NONE::equals)) {
      return Optional.empty();
    }
    DifferenceWords words = new DifferenceWords(tallies.plan());
    boolean one = shown.size() == 1;
    double width = Panels.width(shown.size());
    List<Panels.Panel> panels = new ArrayList<>();
    for (Part part : shown) {
      String title = one ? "" : Panels.title(part.axis().words());
      panels.add(new Panels.Panel(title, plot(part, up(shown, one), width)));
    }
    String most =
        shown.size() < parts.size()
            ? " Shown are the %s of %s factors that make most difference."
                .formatted(shown.size(), parts.size())
            : "";
    int hanging = shown.stream().mapToInt(p -> p.axis().hanging(width)).max().orElse(0);
    int rows = Panels.rows(shown.size());
    return Optional.of(
        SweepSheet.of(
            tallies,
            new SweepSheet.Caption(
                "Share of runs with a deal less that at the baseline, "
                    + words.place()
                    + "."
                    + words.pairs()
                    + each
                    + most,
                one ? shown.get(0).axis().words() : "",
                words.note(shown.stream().map(Part::axis).toList())),
            one ? Panels.of(panels) : Panels.of(panels, WHAT),
            List.of(legend()),
            one ? HEIGHT + hanging : (PANEL + hanging) * rows + Panels.heads(panels)));
  }

  private static NumberAxis up(List<Part> shown, boolean one) {
    var ends =
        shown.stream()
            .flatMap(Part::estimates)
            .flatMap(e -> Stream.of(e.interval().low(), e.interval().high()))
            .mapToDouble(Double::doubleValue)
            .summaryStatistics();
    NumberAxis up = Axes.numbers(Math.min(0, ends.getMin()), Math.max(0, ends.getMax()), 8);
    up.setLabel(one ? WHAT : null);
    return up;
  }

  private static XYPlot plot(Part part, NumberAxis up, double width) {
    XYPlot plot = RateLines.plot(part.axis(), part.lines(), up, width);
    ValueMarker zero = Look.rule(0, Look.ZERO);
    plot.addRangeMarker(zero, Layer.BACKGROUND);
    if (part.level() >= 0) {
      XYSeries mark = new XYSeries("baseline");
      mark.add(RateLines.x(part.axis(), part.level(), part.line(), part.lines().size()), 0);
      plot.setDataset(1, new XYSeriesCollection(mark));
      plot.setRenderer(1, hollow());
    }
    return plot;
  }

  private static XYLineAndShapeRenderer hollow() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setUseOutlinePaint(true);
    renderer.setSeriesShape(0, Glyphs.circle(6));
    renderer.setSeriesPaint(0, Theme.PAPER);
    renderer.setSeriesOutlinePaint(0, Theme.INK);
    renderer.setSeriesOutlineStroke(0, Look.HOLLOW);
    return renderer;
  }

  private LegendItemCollection legend() {
    LegendItemCollection legend = Look.legend(by);
    if (by != null) {
      parts.get(0).lines().forEach(line -> legend.add(line.look().named(line.name())));
    }
    if (parts.stream().anyMatch(part -> part.level() >= 0)) {
      legend.add(Look.hollow("baseline: 0 by definition", Glyphs.circle(6)));
    }
    return legend;
  }
}
