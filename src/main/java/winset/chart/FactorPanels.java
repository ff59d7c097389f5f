package winset.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.ui.Layer;
import org.jspecify.annotations.Nullable;
import winset.analysis.Estimate;
import winset.sweep.OneAtATime;

/**
 * Share of runs with a deal over each factor by itself, a panel a factor: for designs in which not
 * every value meets every other. One at a time the others are at base, and the base is marked; of
 * points that are spread over ranges, equal numbers are taken together, whatever their other
 * values.
 */
final class FactorPanels {

  /** Most panels; beyond, factors that make little difference are left out. */
  static final int MOST = 12;

  /** Most values of an ordered factor that are shown as they are. */
  static final int MOST_BINS = 10;

  private static final int FEWEST_BINS = 3;
  private static final int IN_A_BIN = 10;

  /** Most values of a factor without an order that are shown. */
  static final int MOST_NAMES = 20;

  private static final int PANEL = 215;
  private static final String RATE = "share of runs with a deal";

  private final Tallies tallies;
  private final List<Factor> factors;

  /**
   * A factor with what is drawn of it.
   *
   * @param base its level at base; -1 for none
   */
  private record Factor(
      FactorAxis axis, List<@Nullable Estimate> estimates, int base, Tallies tallies) {

    /** From the lowest to the highest rate. */
    double effect() {
      var rates =
          estimates.stream()
              .filter(Objects::nonNull)
              .mapToDouble(Estimate::mean)
              .summaryStatistics();
      return rates.getMax() - rates.getMin();
    }
  }

  private FactorPanels(Tallies tallies, List<Factor> factors) {
    this.tallies = tallies;
    this.factors = factors;
  }

  /**
   * Those of some panels that make most difference, as many as are shown, in the order they have.
   *
   * @param effect how much difference one makes
   */
  static <T> List<T> most(List<T> panels, ToDoubleFunction<T> effect) {
    Set<T> most =
        panels.stream()
            .sorted(Comparator.comparingDouble(effect).reversed())
            .limit(MOST)
            .collect(Collectors.toSet());
    return panels.stream().filter(most::contains).toList();
  }

  /** The chart of factors varied one at a time; none where nothing varies. */
  static Optional<Sheet> around(Tallies tallies, OneAtATime design) {
    List<Factor> factors = new ArrayList<>();
    List<Object> base = tallies.points().get(0).values();
    for (FactorAxis axis : tallies.factors()) {
      List<Tallies.Point> points =
          IntStream.range(0, tallies.points().size())
              .filter(point -> tells(design, tallies, point, axis))
              .mapToObj(tallies.points()::get)
              .toList();
      Tallies own = new Tallies(tallies.plan(), points);
      factors.add(new Factor(axis, rates(own, axis), axis.level(base), own));
    }
    return new FactorPanels(tallies, factors)
        .sheet(
            "A panel each: one factor varied, the others at their base values.",
            "Bands and bars: Wilson's 95 % intervals.");
  }

  private static boolean tells(OneAtATime design, Tallies tallies, int point, FactorAxis axis) {
    int varied = design.varied(tallies.plan().factors(), point);
    return varied < 0 || varied == axis.index();
  }

  /** The chart of points spread over ranges or listed in a table; none where nothing varies. */
  static Optional<Sheet> spread(Tallies tallies) {
    int points = tallies.points().size();
    int bins = bins(points);
    List<Factor> factors = new ArrayList<>();
    boolean binned = false;
    for (FactorAxis axis : tallies.factors()) {
      FactorAxis shown = axis;
      if (axis.ordered() && axis.size() > MOST_BINS) {
        shown = axis.binned(tallies.points().stream().map(Tallies.Point::values).toList(), bins);
        binned = true;
      }
      if (shown.ordered() || shown.size() <= MOST_NAMES) {
        factors.add(new Factor(shown, rates(tallies, shown), -1, tallies));
      }
    }
    String each = factors.size() > 1 ? "A panel each: one factor, whatever the others." : "";
    String how =
        binned ? "Equal numbers of points are taken together, shown at their median. " : "";
    String intervals =
        tallies.plan().commonSeeds()
            ? "95 % intervals over replicates, as points share their seeds."
            : "Wilson's 95 % intervals.";
    return new FactorPanels(tallies, factors).sheet(each, how + intervals);
  }

  /** In how many parts so many points are taken together. */
  static int bins(int points) {
    return Math.max(FEWEST_BINS, Math.min(MOST_BINS, points / IN_A_BIN));
  }

  private static List<@Nullable Estimate> rates(Tallies tallies, FactorAxis axis) {
    List<@Nullable Estimate> rates = new ArrayList<>();
    tallies.over(axis).forEach(tally -> rates.add(tally.deal()));
    return rates;
  }

  private Optional<Sheet> sheet(String each, String note) {
    if (factors.isEmpty()) {
      return Optional.empty();
    }
    List<Factor> shown = most(factors, Factor::effect);
    double highest = RateLines.highest(shown.stream().map(FactorPanels::line).toList());
    double width = Panels.width(shown.size());
    List<Panels.Panel> panels = new ArrayList<>();
    for (Factor factor : shown) {
      panels.add(new Panels.Panel(title(factor, shown.size()), plot(factor, highest, width)));
    }
    LegendItemCollection legend = new LegendItemCollection();
    if (shown.stream().anyMatch(f -> f.base() >= 0)) {
      legend.add(new Look(Theme.INK, Glyphs.tick(), Look.DASHED).line("base value"));
    }
    String most =
        shown.size() < factors.size()
            ? " Shown are the %s of %s factors that make most difference."
                .formatted(shown.size(), factors.size())
            : "";
    return Optional.of(
        SweepSheet.of(
            tallies,
            new SweepSheet.Caption(("Share of runs with a deal. " + each + most).strip(), "", note),
            Panels.of(panels, RATE),
            List.of(legend),
            PANEL * Panels.rows(panels.size()) + Panels.heads(panels) + hanging(shown, width)));
  }

  private static int hanging(List<Factor> shown, double width) {
    int most = shown.stream().mapToInt(f -> f.axis().hanging(width)).max().orElse(0);
    return most * Panels.rows(shown.size());
  }

  private static String title(Factor factor, int panels) {
    String words = factor.axis().words();
    return panels == 1 ? words : Panels.title(words);
  }

  private static RateLines.Line line(Factor factor) {
    return new RateLines.Line("deal", Look.DEALS, factor.estimates());
  }

  private static XYPlot plot(Factor factor, double highest, double width) {
    FactorAxis axis = factor.axis();
    XYPlot plot = RateLines.plot(axis, List.of(line(factor)), "", width);
    Spots.along(axis, null, factor.tallies()).tell(plot);
    NumberAxis up = Axes.rates("", highest);
    // Marks at 0 and 1 stay whole in a plot as low as this.
    up.setRange(up.getLowerBound() - 0.02, up.getUpperBound() + 0.02);
    plot.setRangeAxis(up);
    if (factor.base() >= 0) {
      ValueMarker base = Look.rule(axis.at(factor.base()), Look.DASHED);
      plot.addDomainMarker(base, Layer.BACKGROUND);
    }
    return plot;
  }
}
