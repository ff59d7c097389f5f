package winset.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.XYPlot;
import org.jspecify.annotations.Nullable;
import winset.analysis.Estimate;

/** Share of runs with a deal over a factor, a line a level of another. */
final class DealRate {

  private static final int HEIGHT = 330;
  private static final String RATE = "share of runs with a deal";

  private DealRate() {}

  /** The chart; none where no factor varies or a map says it better. */
  static Optional<Sheet> of(Tallies tallies, Roles roles) {
    return roles.mapOnly()
        ? Optional.empty()
        : roles.across().map(across -> sheet(tallies, roles, across));
  }

  private static Sheet sheet(Tallies tallies, Roles roles, FactorAxis across) {
    FactorAxis by = roles.by().orElse(null);
    List<RateLines.Line> lines = lines(tallies, across, by);
    LegendItemCollection legend = Look.legend(by);
    if (by != null) {
      lines.forEach(line -> legend.add(line.look().named(line.name())));
    }
    XYPlot plot = RateLines.plot(across, lines, RATE, Panels.width(1));
    Spots.along(across, by, tallies).tell(plot);
    if (!across.ordered()) {
      plot.setRangeAxis(Axes.rates(RATE, RateLines.highest(lines)));
    }
    String finding =
        by == null
            ? "Share of runs with a deal." + roles.pooled(across)
            : "Share of runs with a deal. A "
                + (across.ordered() ? "line" : "mark")
                + " each: "
                + by.words()
                + "."
                + roles.pooled(across, by);
    String how = (across.ordered() ? "Bands: " : "Bars: ");
    String note =
        how
            + (by == null
                ? roles.intervals(tallies, across)
                : roles.intervals(tallies, across, by));
    return SweepSheet.of(
        tallies,
        new SweepSheet.Caption(finding, across.words(), note),
        plot,
        List.of(legend),
        HEIGHT + across.hanging(Panels.width(1)));
  }

  /** A line a level, or one of all. */
  static List<RateLines.Line> lines(Tallies tallies, FactorAxis across, @Nullable FactorAxis by) {
    if (by == null) {
      return List.of(line("deal", Look.DEALS, tallies, across));
    }
    List<RateLines.Line> lines = new ArrayList<>();
    for (int i = 0; i < by.size(); i++) {
      lines.add(line(by.label(i), Look.of(by, i, by.size()), tallies.where(by, i), across));
    }
    return lines;
  }

  private static RateLines.Line line(String name, Look look, Tallies tallies, FactorAxis across) {
    List<@Nullable Estimate> estimates = new ArrayList<>();
    tallies.over(across).forEach(tally -> estimates.add(tally.deal()));
    return new RateLines.Line(name, look, estimates);
  }
}
