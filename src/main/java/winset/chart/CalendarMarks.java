package winset.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.ui.Layer;
import org.jfree.ui.TextAnchor;
import winset.model.Outcome;
import winset.scenario.Scenario;

/**
 * Votes and what follows from them: a labelled line for each moment, a shade for campaigns and for
 * the days on which talks wait. Labels stand above the win-sets.
 */
final class CalendarMarks {

  static final Color CAMPAIGN = new Color(0, 0, 0, 12);
  static final Color WAITING = new Color(0, 0, 0, 30);
  static final Color SCRIPTED = new Color(0x7A4B94);

  private static final int ROWS = 5;
  private static final double ROW = 0.058;
  private static final double FIRST_ROW = 1.048;
  private static final double ABOVE = 1.012;
  private static final double TOOTH = 0.4;
  private static final double GAP = 10;
  private static final String THIN = "\u2009";
  private static final BasicStroke LINE = new BasicStroke(1.2f);
  private static final BasicStroke SCRIPT =
      new BasicStroke(3, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

  private final Scenario scenario;
  private final IntToDoubleFunction axis;
  private final double width;
  private final double row;
  private final double height;
  private final CalendarDays days;
  private final List<CalendarDays.Moment> moments;
  private final List<LabelRows.Place> places;

  /** The calendar of a run, over dates, with the day on which it collapsed. */
  CalendarMarks(Course course) {
    this(course, Theme.PLOT_WIDTH, ROW);
  }

  /**
   * The same on a plot of another size.
   *
   * @param width of the window of the scenario in points
   * @param row height of a row of labels as a share of the data's
   */
  CalendarMarks(Course course, double width, double row) {
    this(
        course.scenario(),
        course::at,
        width,
        row,
        1,
        course
            .ending()
            .filter(e -> e.event().outcome() == Outcome.COLLAPSE)
            .map(e -> new CalendarDays.Moment(e.day(), "collapse"))
            .stream()
            .toList());
  }

  /**
   * The calendar of a scenario.
   *
   * @param axis where a day stands on the axis across
   * @param width of the plot in points
   * @param row height of a row of labels as a share of the data's
   * @param height up to which the data go on the axis up
   * @param more what else happens
   */
  CalendarMarks(
      Scenario scenario,
      IntToDoubleFunction axis,
      double width,
      double row,
      double height,
      List<CalendarDays.Moment> more) {
    this.scenario = scenario;
    this.axis = axis;
    this.width = width;
    this.row = row;
    this.height = height;
    days = new CalendarDays(scenario);
    moments = days.moments(more);
    places = arrange();
  }

  /** What happens in the window, in order. */
  List<CalendarDays.Moment> moments() {
    return moments;
  }

  /** What happens when, whether or not it is drawn. */
  CalendarDays days() {
    return days;
  }

  private List<LabelRows.Place> arrange() {
    double[] lines = new double[moments.size()];
    double[] widths = new double[moments.size()];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = (double) moments.get(i).day() / scenario.days() * width;
      widths[i] = Theme.width(moments.get(i).label()) + GAP;
    }
    return LabelRows.of(lines, widths, width, ROWS);
  }

  /** Where the lowest words stand, above the teeth if there are any. */
  private double firstRow() {
    return days.scripted().isEmpty() ? FIRST_ROW : FIRST_ROW + row * (TOOTH + 0.2);
  }

  /** How high the plot must reach to hold the labels. */
  double top() {
    int rows = places.stream().mapToInt(p -> Math.min(p.row() + 1, ROWS)).max().orElse(0);
    return height * (rows == 0 ? firstRow() : firstRow() + row * (rows - 0.4));
  }

  /** Draws what there is room for where plots are small: shades, and lines without labels. */
  void drawSmallOn(XYPlot plot) {
    shadeOn(plot);
    for (CalendarDays.Moment moment : moments) {
      ValueMarker line = Look.rule(axis.applyAsDouble(moment.day()), LINE);
      plot.addDomainMarker(line, Layer.FOREGROUND);
    }
  }

  private void shadeOn(XYPlot plot) {
    days.campaigns().forEach(s -> plot.addDomainMarker(shade(s, CAMPAIGN), Layer.FOREGROUND));
    days.waiting().forEach(s -> plot.addDomainMarker(shade(s, WAITING), Layer.FOREGROUND));
  }

  /** Draws all of it; a line whose label found no row stands without. */
  void drawOn(XYPlot plot) {
    shadeOn(plot);
    days.scripted().forEach(event -> script(event, plot));
    for (int i = 0; i < moments.size(); i++) {
      draw(moments.get(i), places.get(i), plot);
    }
  }

  /** A tooth above the data, below all words; where there is a pointer it tells the event. */
  private void script(CalendarDays.Moment event, XYPlot plot) {
    double x = axis.applyAsDouble(event.day());
    XYLineAnnotation tooth =
        new XYLineAnnotation(
            x, height * ABOVE, x, height * (ABOVE + row * TOOTH), SCRIPT, SCRIPTED);
    tooth.setToolTipText(event.label());
    plot.addAnnotation(tooth);
  }

  private void draw(CalendarDays.Moment moment, LabelRows.Place place, XYPlot plot) {
    double x = axis.applyAsDouble(moment.day());
    double y = height * (firstRow() + row * Math.min(place.row(), ROWS - 1));
    plot.addAnnotation(new XYLineAnnotation(x, -height, x, y + height * row / 3, LINE, Theme.INK));
    if (place.row() < ROWS) {
      String label = place.leftward() ? moment.label() + THIN : THIN + moment.label();
      XYTextAnnotation text = new XYTextAnnotation(label, x, y);
      text.setFont(Theme.LABEL);
      text.setPaint(Theme.INK);
      text.setTextAnchor(place.leftward() ? TextAnchor.CENTER_RIGHT : TextAnchor.CENTER_LEFT);
      plot.addAnnotation(text);
    }
  }

  private IntervalMarker shade(CalendarDays.Span span, Color colour) {
    return new IntervalMarker(
        axis.applyAsDouble(span.from()),
        axis.applyAsDouble(span.to()),
        colour,
        new BasicStroke(0),
        null,
        null,
        1);
  }
}
