package winset.chart;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.ui.Layer;
import org.jspecify.annotations.Nullable;
import winset.analysis.Comparison;
import winset.analysis.Estimate;
import winset.sweep.Design;
import winset.sweep.OneAtATime;

/**
 * How far two sweeps of the same points are from each other over each factor, a panel a factor: the
 * others pooled, or at base where one is varied at a time.
 */
final class DifferencePanels {

  private static final int HEIGHT = 330;
  private static final int PANEL = 225;

  private final Comparison comparison;
  private final List<Part> parts;

  /** A factor and the difference at each of its levels. */
  private record Part(FactorAxis axis, List<@Nullable Estimate> estimates) {

    Stream<Estimate> known() {
      return estimates.stream().filter(Objects::nonNull);
    }

    /** From the lowest to the highest difference. */
    double effect() {
      var means = known().mapToDouble(Estimate::mean).summaryStatistics();
      return means.getMax() - means.getMin();
    }
  }

  private DifferencePanels(Comparison comparison, List<Part> parts) {
    this.comparison = comparison;
    this.parts = parts;
  }

  /** The chart of factors that vary; none where there is no room for the names of any. */
  static Optional<Sheet> of(Comparison comparison, List<FactorAxis> factors) {
    List<List<Object>> values =
        comparison.rows().stream().map(row -> comparison.plan().values(row.point())).toList();
    boolean grid = comparison.plan().design() instanceof Design.Grid;
    List<Part> parts = new ArrayList<>();
    for (FactorAxis factor : factors) {
      boolean binned = !grid && factor.ordered() && factor.size() > FactorPanels.MOST_BINS;
      FactorAxis axis = binned ? factor.binned(values, FactorPanels.bins(values.size())) : factor;
      if (axis.ordered() || axis.size() <= FactorPanels.MOST_NAMES) {
        parts.add(part(comparison, axis, values));
      }
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new DifferencePanels(comparison, parts).sheet(factors.size()));
  }

  private static Part part(Comparison comparison, FactorAxis axis, List<List<Object>> values) {
    List<BitSet> points = Stream.generate(BitSet::new).limit(axis.size()).toList();
    for (int point = 0; point < values.size(); point++) {
      if (tells(comparison, axis, point)) {
        points.get(axis.level(values.get(point))).set(point);
      }
    }
    List<@Nullable Estimate> estimates = new ArrayList<>();
    points.forEach(level -> estimates.add(comparison.difference(level::get).orElse(null)));
    return new Part(axis, estimates);
  }

  private static boolean tells(Comparison comparison, FactorAxis axis, int point) {
    if (!(comparison.plan().design() instanceof OneAtATime around)) {
      return true;
    }
    int varied = around.varied(comparison.plan().factors(), point);
    return varied < 0 || varied == axis.index();
  }

  private Sheet sheet(int factors) {
    List<Part> shown = FactorPanels.most(parts, Part::effect);
    boolean one = shown.size() == 1;
    double width = Panels.width(shown.size());
    List<Panels.Panel> panels = new ArrayList<>();
    for (Part part : shown) {
      String title = one ? "" : Panels.title(part.axis().words());
      panels.add(new Panels.Panel(title, plot(part, up(shown, one), width)));
    }
    int hanging = shown.stream().mapToInt(p -> p.axis().hanging(width)).max().orElse(0);
    int rows = Panels.rows(shown.size());
    String drawn = RateLines.drawn(shown.stream().map(Part::axis).toList());
    return SweepSheet.of(
        title(comparison),
        new SweepSheet.Caption(
            finding(comparison) + each(one) + most(shown.size(), factors),
            one ? shown.get(0).axis().words() : "",
            drawn + ": 95 % intervals. Above the line B has more."),
        one ? Panels.of(panels) : Panels.of(panels, what(comparison)),
        List.of(new LegendItemCollection()),
        one ? HEIGHT + hanging : (PANEL + hanging) * rows + Panels.heads(panels));
  }

  private String each(boolean one) {
    return one
        ? ""
        : comparison.plan().design() instanceof OneAtATime
            ? " A panel each: one factor varied, the others at their base values."
            : " A panel each: one factor, whatever the others.";
  }

  private static String most(int shown, int all) {
    return shown < all
        ? " Shown are the %s of %s factors along which it changes most.".formatted(shown, all)
        : "";
  }

  private NumberAxis up(List<Part> shown, boolean one) {
    var ends =
        shown.stream()
            .flatMap(Part::known)
            .flatMap(e -> Stream.of(e.mean(), e.interval().low(), e.interval().high()))
            .filter(Double::isFinite)
            .mapToDouble(Double::doubleValue)
            .summaryStatistics();
    double low = Math.min(0, ends.getMin());
    double high = Math.max(0, ends.getMax());
    double least = comparison.share() ? 0.01 : 1e-9;
    NumberAxis axis = Axes.numbers(low, Math.max(high, low + least), 8);
    axis.setLabel(one ? what(comparison) : null);
    return axis;
  }

  private static XYPlot plot(Part part, NumberAxis up, double width) {
    List<@Nullable Estimate> inside = new ArrayList<>();
    for (@Nullable Estimate e : part.estimates()) {
      inside.add(e == null ? null : e.within(up.getLowerBound(), up.getUpperBound()));
    }
    RateLines.Line line = new RateLines.Line("difference", Look.DEALS, inside);
    XYPlot plot = RateLines.plot(part.axis(), List.of(line), up, width);
    ValueMarker zero = Look.rule(0, Look.ZERO);
    plot.addRangeMarker(zero, Layer.BACKGROUND);
    return plot;
  }

  /** The question that both asked, else the scenario. */
  static String title(Comparison comparison) {
    return SweepSheet.title(comparison.plan());
  }

  /** What is shown, and of how many runs. */
  static String finding(Comparison comparison) {
    long runs = comparison.rows().stream().mapToLong(row -> row.runs().nB()).sum();
    long others = comparison.rows().stream().mapToLong(row -> row.runs().nA()).sum();
    String how =
        comparison.paired()
            ? Html.count(runs, "pair") + " of runs of the same seed."
            : Html.count(runs, "run") + " of B, " + Html.count(others, "run") + " of A, no pairs.";
    return named(comparison) + " in B less that in A. " + how;
  }

  private static String named(Comparison comparison) {
    return comparison.measure().equals("deal")
        ? "Share of runs with a deal"
        : comparison.share()
            ? "Share of runs with " + comparison.measure()
            : "Mean of " + comparison.measure();
  }

  /** What axes measure. */
  static String what(Comparison comparison) {
    return comparison.measure().equals("deal")
        ? "difference in share of runs with a deal"
        : "difference in " + (comparison.share() ? "share of " : "") + comparison.measure();
  }
}
