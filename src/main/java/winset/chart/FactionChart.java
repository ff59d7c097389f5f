package winset.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import winset.measure.Week;
import winset.measure.Week.FactionWeek;
import winset.measure.Week.SideWeek;
import winset.scenario.FactionProfile;
import winset.scenario.Party;

/**
 * A value of every faction week by week, a plot a side. Named are those on whom a deal hangs, who
 * have a veto or whose consent is marginal in the last week; the others stay grey and say who they
 * are where the pointer is.
 */
final class FactionChart {

  private static final Color OTHER = new Color(0xB8B8B8);
  private static final BasicStroke THIN = new BasicStroke(1.1f);
  private static final BasicStroke NAMED = new BasicStroke(2);
  private static final BasicStroke MEAN = new BasicStroke(4);
  private static final String ALSO = ", veto";
  private static final int LONGEST = 24;
  private static final double GAP = 0.105;
  private static final double ROOM = 12;
  private static final Color VETO = Theme.INK;
  private static final Color PIVOTAL = new Color(0xAA3377);

  /** What is read off a faction and its side. */
  enum Reading {
    TRUST,
    WILLINGNESS;

    private String words() {
      return this == TRUST ? "trust" : "willingness";
    }

    private double of(FactionWeek faction) {
      return this == TRUST ? faction.trust() : faction.willingness();
    }

    private double of(SideWeek side) {
      return this == TRUST ? side.trust() : side.willingness();
    }

    private String axis(Course course, Party party) {
      return course.name(party) + ": " + words();
    }

    private String title() {
      return this == TRUST ? "Trust in the other side" : "Willingness to deal";
    }
  }

  private final Course course;
  private final Reading reading;
  private final double aside;

  private FactionChart(Course course, Reading reading) {
    this.course = course;
    this.reading = reading;
    aside = widest() + ROOM;
  }

  static JFreeChart of(Course course, Reading reading) {
    FactionChart chart = new FactionChart(course, reading);
    CalendarMarks calendar = StackedDates.calendar(course, chart.aside);
    List<XYPlot> plots =
        List.of(
            chart.plot(Party.IRAN, calendar, calendar.top()), chart.plot(Party.US, calendar, 1.04));
    LegendItemCollection legend = legend();
    legend.addAll(WinSetLegend.of(calendar));
    return Theme.chart(
        reading.title(), course.finding(), StackedDates.of(course, chart.aside, plots), legend);
  }

  private static LegendItemCollection legend() {
    LegendItemCollection legend = new LegendItemCollection();
    legend.add(line("mean by weight", Theme.tint(Theme.INK, 0.55), MEAN));
    legend.add(line("has a veto", VETO, NAMED));
    legend.add(line("a deal hangs on it", PIVOTAL, NAMED));
    legend.add(line("other faction", OTHER, THIN));
    return legend;
  }

  private static LegendItem line(String label, Color colour, Stroke stroke) {
    return new Look(colour, Glyphs.circle(0), stroke).line(label);
  }

  private double widest() {
    double widest = 0;
    for (Party party : Party.values()) {
      for (Map.Entry<String, FactionProfile> f :
          course.scenario().side(party).factions().entrySet()) {
        widest =
            Math.max(
                widest,
                Theme.width(
                    name(party, f.getKey()) + (f.getValue().veto() ? ALSO : ""), Theme.NOTE));
      }
    }
    return widest;
  }

  private String name(Party party, String id) {
    FactionProfile profile = course.scenario().side(party).factions().get(id);
    String own = profile == null ? null : profile.name();
    String name = own == null ? id : Theme.plain(own);
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "\u2026";
  }

  private XYPlot plot(Party party, CalendarMarks calendar, double top) {
    NumberAxis up = Axes.shares(reading.axis(course, party), -0.04, top);
    XYPlot plot = Theme.plot(Axes.dates(course.scenario().start(), course.scenario().end()), up);
    XYSeriesCollection data = new XYSeriesCollection();
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setBaseToolTipGenerator(
        (all, series, item) ->
            String.format(
                Locale.ROOT,
                "%s, %s: %s %.2f",
                all.getSeriesKey(series),
                course.words(all.getXValue(series, item)),
                reading.words(),
                all.getYValue(series, item)));
    TipLabels tips = new TipLabels();
    for (Line line : lines(party)) {
      XYSeries series = new XYSeries(line.name(), false, true);
      for (Week week : course.trace().weeks()) {
        series.add(course.at(week.day()), line.value().applyAsDouble(week.side(party)));
      }
      int at = data.getSeriesCount();
      data.addSeries(series);
      renderer.setSeriesPaint(at, line.colour());
      renderer.setSeriesStroke(at, line.stroke());
      if (line.named() && !series.isEmpty()) {
        double end = series.getY(series.getItemCount() - 1).doubleValue();
        tips.add(new TipLabels.Tip(line.name(), end, line.colour()));
      }
    }
    plot.setDataset(data);
    plot.setRenderer(renderer);
    if (top > 1.04) {
      calendar.drawOn(plot);
    } else {
      calendar.drawSmallOn(plot);
    }
    tips.drawOn(plot, course.at(course.lastWeek()), GAP * (top + 0.04));
    return plot;
  }

  /**
   * A line of the chart.
   *
   * @param value what it shows of a week
   * @param named whether it is named beside its end
   */
  private record Line(
      String name, ToDoubleFunction<SideWeek> value, Color colour, Stroke stroke, boolean named) {}

  /** The lines of a side, the most important last and so on top. */
  private List<Line> lines(Party party) {
    List<Line> grey = new ArrayList<>();
    List<Line> vetoes = new ArrayList<>();
    List<Line> pivotal = new ArrayList<>();
    String marginal = course.week().map(week -> week.side(party).pivotal()).orElse("");
    List<String> ids = List.copyOf(course.scenario().side(party).factions().keySet());
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get(i);
      int place = i;
      ToDoubleFunction<SideWeek> value = side -> reading.of(side.factions().get(place));
      FactionProfile profile = course.scenario().side(party).factions().get(id);
      String name = name(party, id);
      boolean veto = profile != null && profile.veto();
      if (id.equals(marginal)) {
        pivotal.add(new Line(veto ? name + ALSO : name, value, PIVOTAL, NAMED, true));
      } else if (veto) {
        vetoes.add(new Line(name, value, VETO, NAMED, true));
      } else {
        grey.add(new Line(name, value, OTHER, THIN, false));
      }
    }
    List<Line> lines = new ArrayList<>(grey);
    String mean = course.name(party) + ", mean";
    lines.add(new Line(mean, reading::of, Theme.of(party), MEAN, true));
    lines.addAll(vetoes);
    lines.addAll(pivotal);
    return lines;
  }
}
