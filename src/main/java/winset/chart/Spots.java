package winset.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jspecify.annotations.Nullable;
import winset.analysis.Estimate;

/** What the marks of lines say where there is a pointer, and which run each stands for. */
final class Spots {

  /**
   * A mark.
   *
   * @param where at which levels
   * @param tally of the runs there
   */
  record Spot(String where, Tally tally) {}

  private final List<List<Spot>> lines;

  private Spots(List<List<Spot>> lines) {
    this.lines = lines;
  }

  /** The marks over a factor, a line a level of another if there is one. */
  static Spots along(FactorAxis across, @Nullable FactorAxis by, Tallies tallies) {
    List<List<Spot>> lines = new ArrayList<>();
    if (by == null) {
      lines.add(line(across, "", tallies));
    } else {
      for (int i = 0; i < by.size(); i++) {
        lines.add(line(across, by.name() + " " + by.label(i) + ", ", tallies.where(by, i)));
      }
    }
    return new Spots(lines);
  }

  /** Levels without a run have no mark. */
  private static List<Spot> line(FactorAxis across, String which, Tallies tallies) {
    List<Spot> line = new ArrayList<>();
    List<Tally> levels = tallies.over(across);
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i).done() > 0) {
        line.add(new Spot(which + across.name() + " " + across.label(i), levels.get(i)));
      }
    }
    return line;
  }

  /** Has the marks of a plot say it. */
  void tell(XYPlot plot) {
    XYItemRenderer marks = plot.getRenderer();
    marks.setBaseToolTipGenerator(
        (data, series, item) -> {
          Spot spot = lines.get(series).get(item);
          return words(spot.where(), spot.tally());
        });
    marks.setURLGenerator((data, series, item) -> run(lines.get(series).get(item).tally()));
  }

  /**
   * "iran.trust 0.24: deal in 31 of 120 runs (26 %, 95 % interval 19 to 34 %); click for run 5".
   */
  static String words(String where, Tally tally) {
    Estimate rate = tally.deal();
    if (rate == null) {
      return where + ": no run yet";
    }
    return String.format(
        Locale.ROOT,
        "%s: deal in %d of %d runs (%.0f %%, 95 %% interval %.0f to %.0f %%); click for run %s",
        where,
        tally.deals(),
        tally.done(),
        100 * rate.mean(),
        100 * rate.interval().low(),
        100 * rate.interval().high(),
        run(tally));
  }

  /** The run that stands for some: a usual one. */
  static @Nullable String run(Tally tally) {
    return tally.example().isPresent() ? Long.toString(tally.example().getAsLong()) : null;
  }
}
