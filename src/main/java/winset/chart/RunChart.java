package winset.chart;

import java.util.function.Supplier;
import org.jfree.chart.JFreeChart;
import winset.measure.Trace;
import winset.scenario.Scenario;

/** The charts of a run that is going on; each is complete when the run is. */
public enum RunChart {
  /** What each side would ratify, and every offer in it. */
  WIN_SETS("Win-sets and offers"),
  /** Trust of each faction in the other side, and of the sides. */
  TRUST("Trust"),
  /** Willingness to deal of each faction, and of the sides. */
  WILLINGNESS("Willingness to deal"),
  /** How near the votes are, and how fast the sides answer. */
  PACE("Election pressure and pace");

  private final String title;

  RunChart(String title) {
    this.title = title;
  }

  /** What is shown, in a few words. */
  public String title() {
    return title;
  }

  /** A component that shows the course of a run as its source gives it when it is painted. */
  public ChartView view(Scenario scenario, Supplier<Trace> source) {
    return new ChartView(() -> sheet(new Course(scenario, source.get())));
  }

  Sheet sheet(Course course) {
    return new Sheet(chart(course), Theme.WIDTH, Theme.HEIGHT);
  }

  private JFreeChart chart(Course course) {
    return switch (this) {
      case WIN_SETS -> WinSetChart.of(course, title);
      case TRUST -> FactionChart.of(course, FactionChart.Reading.TRUST);
      case WILLINGNESS -> FactionChart.of(course, FactionChart.Reading.WILLINGNESS);
      case PACE -> PaceChart.of(course);
    };
  }
}
