package winset.chart;

import org.jfree.chart.JFreeChart;

/**
 * A chart and the size it is drawn for.
 *
 * @param chart the chart
 * @param width in points
 * @param height in points
 * @param heading how many points from the top are what a page around it says already
 */
record Sheet(JFreeChart chart, int width, int height, int heading) {

  /** A chart of which everything is worth saying. */
  Sheet(JFreeChart chart, int width, int height) {
    this(chart, width, height, 0);
  }
}
