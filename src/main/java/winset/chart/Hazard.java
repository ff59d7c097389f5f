package winset.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYStepRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.jspecify.annotations.Nullable;
import winset.analysis.Estimate;

/**
 * The hazard of a deal by week: of the runs that still talk, the share that come to a deal in the
 * week. Weeks that few runs live to see say little, and are left out.
 */
final class Hazard {

  /** Fewest runs at risk in a week that is shown. */
  static final int FEWEST = 20;

  private static final int WEEK = 7;
  private static final int HEIGHT = 340;
  private static final String NOTE =
      "Deals of a week per run at risk on its first day; weeks with fewer than 20 are left out."
          + " Bands: %s A hazard also falls because runs that agree easily are the first to leave.";

  private final Tallies tallies;
  private final Votes votes;
  private final @Nullable FactorAxis factor;
  private final List<Incidence.Curve> curves;
  private final List<List<Week>> weeks;

  private Hazard(Tallies tallies, @Nullable FactorAxis factor) {
    this.tallies = tallies;
    this.factor = factor;
    votes = new Votes(tallies);
    curves = Incidence.curves(tallies, factor);
    weeks = curves.stream().map(Hazard::weeks).toList();
  }

  /** The chart; none where no week with a deal is shown. */
  static Optional<Sheet> of(Tallies tallies, Roles roles) {
    Hazard hazard = new Hazard(tallies, roles.curves().orElse(null));
    return hazard.highest(Estimate::mean) > 0 ? Optional.of(hazard.sheet(roles)) : Optional.empty();
  }

  /**
   * A week that is shown.
   *
   * @param from its first day
   */
  private record Week(int from, Estimate hazard) {}

  private static List<Week> weeks(Incidence.Curve curve) {
    return curve.tally().incidence().stretches(WEEK).stream()
        .filter(week -> week.atRisk() >= FEWEST)
        .map(week -> new Week(week.from(), curve.tally().hazard(week, WEEK)))
        .toList();
  }

  private double highest(ToDoubleFunction<Estimate> end) {
    return weeks.stream().flatMap(List::stream).map(Week::hazard).mapToDouble(end).max().orElse(0);
  }

  private Sheet sheet(Roles roles) {
    double most = Axes.above(highest(estimate -> estimate.interval().high()));
    Optional<CalendarMarks> calendar = votes.common(most);
    double upper = calendar.map(CalendarMarks::top).orElse(1.025 * most);
    NumberAxis days = Axes.numbers(0, votes.days(), 9);
    XYPlot plot = Theme.plot(days, Axes.fifths("deals per run at risk, a week", most, upper));
    plot.setDomainGridlinesVisible(false);
    plot.setDataset(0, lines());
    plot.setRenderer(0, renderer());
    plot.setDataset(1, bands());
    plot.setRenderer(1, bandsRenderer());
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.REVERSE);
    calendar.ifPresent(marks -> marks.drawOn(plot));
    return SweepSheet.of(
        tallies,
        new SweepSheet.Caption(finding(roles), "days since the start", note(roles)),
        plot,
        List.of(legend(), Incidence.shades(calendar)),
        HEIGHT);
  }

  private String note(Roles roles) {
    return NOTE.formatted(
        factor == null ? roles.intervals(tallies) : roles.intervals(tallies, factor));
  }

  private XYSeriesCollection lines() {
    XYSeriesCollection lines = new XYSeriesCollection();
    for (int i = 0; i < curves.size(); i++) {
      XYSeries series = new XYSeries(curves.get(i).name());
      double last = 0;
      int end = 0;
      for (Week week : weeks.get(i)) {
        last = week.hazard().mean();
        series.add(week.from(), last);
        end = week.from() + WEEK;
      }
      series.add(end, last);
      lines.addSeries(series);
    }
    return lines;
  }

  /** The interval of each week from its first day to the next week's. */
  private YIntervalSeriesCollection bands() {
    YIntervalSeriesCollection bands = new YIntervalSeriesCollection();
    for (int i = 0; i < curves.size(); i++) {
      YIntervalSeries series = new YIntervalSeries(curves.get(i).name(), false, true);
      for (Week week : weeks.get(i)) {
        Estimate hazard = week.hazard();
        for (int day : new int[] {week.from(), week.from() + WEEK}) {
          series.add(day, hazard.mean(), hazard.interval().low(), hazard.interval().high());
        }
      }
      bands.addSeries(series);
    }
    return bands;
  }

  private DeviationRenderer bandsRenderer() {
    DeviationRenderer renderer = new DeviationRenderer(false, false);
    renderer.setAlpha(curves.size() > 2 ? 0.15f : 0.22f);
    for (int i = 0; i < curves.size(); i++) {
      renderer.setSeriesFillPaint(i, curves.get(i).look().colour());
    }
    return renderer;
  }

  private XYStepRenderer renderer() {
    XYStepRenderer renderer = new XYStepRenderer();
    for (int i = 0; i < curves.size(); i++) {
      renderer.setSeriesPaint(i, curves.get(i).look().colour());
      renderer.setSeriesStroke(i, Look.SOLID);
    }
    return renderer;
  }

  private String finding(Roles roles) {
    String shown = "How readily runs that still talk come to a deal, week by week.";
    if (factor != null) {
      shown += Incidence.each(factor, curves);
    }
    shown += factor == null ? roles.pooled() : roles.pooled(factor);
    return votes.common().isPresent()
        ? shown
        : shown + " The days of votes differ and are not marked.";
  }

  private LegendItemCollection legend() {
    LegendItemCollection legend = Look.legend(factor);
    if (factor != null) {
      curves.forEach(curve -> legend.add(curve.look().line(curve.name())));
    }
    return legend;
  }
}
