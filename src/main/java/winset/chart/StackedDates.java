package winset.chart;

import java.util.List;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;

/** Two plots of a run, one above the other over the same dates; the upper bears the calendar. */
final class StackedDates {

  private static final double ROW = 0.135;
  private static final double GAP = 16;

  private StackedDates() {}

  /**
   * The calendar of a run whose upper plot's data go up to 1.
   *
   * @param aside width in points that is left free beside the data
   */
  static CalendarMarks calendar(Course course, double aside) {
    return new CalendarMarks(course, Theme.PLOT_WIDTH - aside, ROW);
  }

  /** Puts plots together. */
  static CombinedDomainXYPlot of(Course course, double aside, List<XYPlot> plots) {
    double beyond = aside / (Theme.PLOT_WIDTH - aside);
    DateAxis dates = Axes.dates(course.scenario().start(), course.scenario().end(), beyond);
    CombinedDomainXYPlot all = new CombinedDomainXYPlot(dates);
    all.setGap(GAP);
    plots.forEach(plot -> all.add(plot, 1));
    return all;
  }
}
