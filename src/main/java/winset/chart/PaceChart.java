package winset.chart;

import java.awt.BasicStroke;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import winset.model.Calendar;
import winset.scenario.Party;

/**
 * Above, election pressure on each side: known from the calendar, so what is to come is drawn too,
 * broken. Below, how many days each answer took, those left out on which talks wait.
 */
final class PaceChart {

  private static final String TO_COME = " to come";
  private static final double FEWEST_DAYS = 10;
  private static final BasicStroke PAST = new BasicStroke(2.6f);
  private static final BasicStroke AHEAD =
      new BasicStroke(
          1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {2, 4}, 0);

  private PaceChart() {}

  static JFreeChart of(Course course) {
    CalendarMarks calendar = StackedDates.calendar(course, 0);
    LegendItemCollection legend = new LegendItemCollection();
    for (Party party : Party.values()) {
      legend.add(
          new Look(Theme.of(party), Glyphs.message(party, Mark.Kind.OFFER), PAST)
              .named(course.name(party)));
    }
    legend.add(new Look(Theme.INK, Glyphs.circle(0), AHEAD).line(TO_COME.strip()));
    legend.addAll(WinSetLegend.of(calendar));
    return Theme.chart(
        "Election pressure and pace",
        course.finding() + ". Answers: days on which talks wait do not count.",
        StackedDates.of(course, 0, List.of(pressure(course, calendar), pace(course, calendar))),
        legend);
  }

  private static XYPlot pressure(Course course, CalendarMarks calendar) {
    NumberAxis up = Axes.shares("election pressure", -0.04, calendar.top());
    XYPlot plot = Theme.plot(Axes.dates(course.scenario().start(), course.scenario().end()), up);
    XYSeriesCollection data = new XYSeriesCollection();
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    Calendar dates = new Calendar(course.scenario());
    for (Party party : Party.values()) {
      add(data, renderer, party, false, series(course, dates, party, "", 0, course.lastDay()));
      add(
          data,
          renderer,
          party,
          true,
          series(course, dates, party, TO_COME, course.lastDay(), course.scenario().days()));
    }
    plot.setDataset(data);
    plot.setRenderer(renderer);
    calendar.drawOn(plot);
    return plot;
  }

  private static void add(
      XYSeriesCollection data,
      XYLineAndShapeRenderer renderer,
      Party party,
      boolean ahead,
      XYSeries series) {
    int at = data.getSeriesCount();
    data.addSeries(series);
    renderer.setSeriesPaint(at, Theme.of(party));
    renderer.setSeriesStroke(at, ahead ? AHEAD : PAST);
  }

  private static XYSeries series(
      Course course, Calendar dates, Party party, String ahead, int from, int to) {
    XYSeries series = new XYSeries(course.name(party) + ahead, false, true);
    for (int day = from; day <= to; day++) {
      series.add(course.at(day), dates.pressure(party, day));
    }
    return series;
  }

  private static XYPlot pace(Course course, CalendarMarks calendar) {
    List<Reply> answers = Reply.of(course);
    double most = answers.stream().mapToInt(Reply::days).max().orElse(0);
    NumberAxis up = Axes.numbers(0, Math.max(FEWEST_DAYS, most), 5);
    up.setLabel("days to answer");
    XYPlot plot = Theme.plot(Axes.dates(course.scenario().start(), course.scenario().end()), up);
    XYSeriesCollection data = new XYSeriesCollection();
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    for (Party party : Party.values()) {
      XYSeries series = new XYSeries(course.name(party), false, true);
      answers.stream()
          .filter(a -> a.party() == party)
          .forEach(a -> series.add(course.at(a.day()), a.days()));
      int at = data.getSeriesCount();
      data.addSeries(series);
      renderer.setSeriesPaint(at, Theme.of(party));
      renderer.setSeriesShape(at, Glyphs.message(party, Mark.Kind.OFFER));
    }
    renderer.setUseOutlinePaint(true);
    renderer.setBaseOutlinePaint(Theme.PAPER);
    renderer.setBaseToolTipGenerator(
        (all, series, item) ->
            String.format(
                Locale.ROOT,
                "%s answered on %s, after %.0f days",
                all.getSeriesKey(series),
                course.words(all.getXValue(series, item)),
                all.getYValue(series, item)));
    plot.setDataset(data);
    plot.setRenderer(renderer);
    calendar.drawSmallOn(plot);
    return plot;
  }
}
