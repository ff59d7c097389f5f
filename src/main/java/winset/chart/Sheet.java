package winset.chart;

import org.jfree.chart.JFreeChart;

/**
 * A chart and the size it is drawn for.
 *
 * @param chart the chart
 * @param width in points
 * @param height in points
 */
record Sheet(JFreeChart chart, int width, int height) {}
