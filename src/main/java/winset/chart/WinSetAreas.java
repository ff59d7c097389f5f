package winset.chart;

import java.awt.BasicStroke;
import java.util.List;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import winset.measure.Week;

/**
 * What each side would ratify of the roadmap week by week, and where both would: a step from one
 * observation to the next. A stretch of weeks without a break is a series; where nothing passes
 * there is none.
 */
final class WinSetAreas {

  private WinSetAreas() {}

  /** The stretches of every area; a series has its {@link Area} as key. */
  static YIntervalSeriesCollection of(Course course) {
    YIntervalSeriesCollection all = new YIntervalSeriesCollection();
    for (Area area : Area.values()) {
      add(area, course, all);
    }
    return all;
  }

  private static void add(Area area, Course course, YIntervalSeriesCollection all) {
    List<Week> weeks = course.trace().weeks();
    YIntervalSeries stretch = null;
    for (int i = 0; i < weeks.size(); i++) {
      Week week = weeks.get(i);
      int until = i + 1 < weeks.size() ? weeks.get(i + 1).day() : course.lastDay();
      if (!area.exists(week) || until == week.day()) {
        stretch = null;
        continue;
      }
      if (stretch == null) {
        stretch = new YIntervalSeries(area, false, true);
        all.addSeries(stretch);
      }
      add(stretch, course.at(week.day()), area, week);
      add(stretch, course.at(until), area, week);
    }
  }

  private static void add(YIntervalSeries stretch, double when, Area area, Week week) {
    stretch.add(when, area.boundary(week), area.low(week), area.high(week));
  }

  /** Paints the areas of a data set and each side's boundary. */
  static DeviationRenderer renderer(YIntervalSeriesCollection areas) {
    DeviationRenderer renderer = new DeviationRenderer(true, false);
    renderer.setAlpha(1);
    for (int i = 0; i < areas.getSeriesCount(); i++) {
      Area area = (Area) areas.getSeriesKey(i);
      renderer.setSeriesFillPaint(i, area.fill());
      renderer.setSeriesPaint(i, area.line());
      renderer.setSeriesStroke(i, new BasicStroke(2));
      renderer.setSeriesLinesVisible(i, area != Area.ZONE);
    }
    return renderer;
  }
}
