package winset.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.jfree.ui.TextAnchor;
import winset.measure.Trace;
import winset.model.Event;
import winset.model.Proposal;
import winset.scenario.Party;
import winset.scenario.Scenario;
import winset.scenario.Track;

/**
 * The two win-sets of a run over time with the offers in them (Putnam 1988): across the dates of
 * the scenario's window, up the sequencing from 0, Iran does everything first, to 1, the US does.
 * Win-sets are those of the roadmap, each as observed until the next weekly observation: they move
 * between two, so that a deal may stand a little outside. A message stands on the day it left.
 */
public final class WinSetChart {

  private static final String NAME = "win-sets";
  private static final double BOTTOM = -0.08;
  private static final double BESIDE_STAR = 19;
  private static final double CLEAR = 0.07;
  private static final double LONGEST_AXIS = 400;

  private WinSetChart() {}

  /**
   * Writes {@code win-sets.png} and {@code win-sets.svg} into a folder.
   *
   * @throws NoFontsException where nothing can be drawn for want of fonts
   */
  public static void write(Scenario scenario, Trace trace, Path folder) throws IOException {
    Picture.write(() -> new Sheet(of(scenario, trace), Theme.WIDTH, Theme.HEIGHT), folder, NAME);
  }

  /** The chart of a run. */
  public static JFreeChart of(Scenario scenario, Trace trace) {
    return of(new Course(scenario, trace));
  }

  /** The chart of a run, to its end or as far as it has come. */
  static JFreeChart of(Course course) {
    return of(course, course.scenario().title() + ": win-sets and offers");
  }

  /** The same under a title. */
  static JFreeChart of(Course course, String title) {
    Scenario scenario = course.scenario();
    CalendarMarks calendar = new CalendarMarks(course);
    YIntervalSeriesCollection areas = WinSetAreas.of(course);
    XYSeriesCollection marks = Marks.of(course);
    NumberAxis up = Axes.shares(axis(course), BOTTOM, calendar.top());
    XYPlot plot = Theme.plot(Axes.dates(scenario.start(), scenario.end()), up);
    plot.setDataset(0, areas);
    plot.setRenderer(0, WinSetAreas.renderer(areas));
    plot.setDataset(1, marks);
    plot.setRenderer(1, Marks.renderer(marks));
    calendar.drawOn(plot);
    course
        .events(Event.Ratified.class)
        .filter(e -> e.event().proposal().track() == Track.ROADMAP)
        .forEach(e -> nameDeal(course, e.day(), e.event().proposal(), plot));
    plot.setFixedLegendItems(WinSetLegend.of(course, kinds(areas), Marks.kinds(marks), calendar));
    return Theme.chart(title, course.finding(), plot, plot.getLegendItems());
  }

  private static String axis(Course course) {
    String label = axis(course.name(Party.IRAN), course.name(Party.US));
    return Theme.width(label) <= LONGEST_AXIS ? label : axis("Iran", "US");
  }

  private static String axis(String iran, String us) {
    return iran + " first  \u2190  sequencing  \u2192  " + us + " first";
  }

  private static Set<Area> kinds(YIntervalSeriesCollection areas) {
    Set<Area> kinds = new TreeSet<>();
    for (int i = 0; i < areas.getSeriesCount(); i++) {
      kinds.add((Area) areas.getSeriesKey(i));
    }
    return kinds;
  }

  /** Writes the deal's sequencing to the right of its star, or askew where there is no room. */
  private static void nameDeal(Course course, int day, Proposal deal, XYPlot plot) {
    String words = String.format(Locale.ROOT, "deal, %.2f", deal.x());
    int days = course.scenario().days();
    double perPoint = days / (double) Theme.PLOT_WIDTH;
    double aside = BESIDE_STAR * perPoint;
    boolean right = day + aside + Theme.width(words) * perPoint < days;
    double gap = course.at(1) - course.at(0);
    double x = course.at(day) + (right ? aside : -aside) * gap;
    double raised = deal.x() < 0.9 ? CLEAR : -CLEAR;
    XYTextAnnotation text = new XYTextAnnotation(words, x, right ? deal.x() : deal.x() + raised);
    text.setFont(Theme.LABEL);
    text.setPaint(Theme.INK);
    text.setBackgroundPaint(Theme.PAPER);
    text.setTextAnchor(right ? TextAnchor.CENTER_LEFT : TextAnchor.CENTER_RIGHT);
    plot.addAnnotation(text);
  }
}
