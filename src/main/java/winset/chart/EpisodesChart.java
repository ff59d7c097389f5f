package winset.chart;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.ui.TextAnchor;
import winset.history.Episode;
import winset.history.Forecast;
import winset.history.Forecasts;
import winset.history.Horizon;
import winset.model.Outcome;
import winset.scenario.Scalars;

/** What was said of each episode, a bar each, with what happened beside it. */
final class EpisodesChart {

  private static final int ROW = 27;
  private static final int ABOVE_AND_BELOW = 215;
  private static final double HALF = 0.4;
  private static final double BESIDE = 1.03;

  private EpisodesChart() {}

  static Sheet of(Forecasts forecasts, String forecaster) {
    List<Episode> episodes = new ArrayList<>(forecasts.episodes());
    java.util.Collections.reverse(episodes);
    NumberAxis names = Axes.names(episodes.stream().map(EpisodesChart::name).toList(), 1);
    NumberAxis shares = Axes.shares("chance within 180 days", 0, 1.19);
    XYPlot plot = Theme.plot(names, shares);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setDomainGridlinesVisible(false);
    XYIntervalSeriesCollection stack = new XYIntervalSeriesCollection();
    XYBarRenderer renderer = new XYBarRenderer();
    renderer.setUseYInterval(true);
    renderer.setShadowVisible(false);
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setDrawBarOutline(true);
    LegendItemCollection legend = new LegendItemCollection();
    for (int i = 0; i < Outcomes.STACK.size(); i++) {
      Outcome outcome = Outcomes.STACK.get(i);
      stack.addSeries(series(forecasts, forecaster, episodes, i));
      renderer.setSeriesPaint(i, Theme.of(outcome));
      renderer.setSeriesOutlinePaint(i, Theme.PAPER);
      renderer.setSeriesOutlineStroke(i, new BasicStroke(1));
      LegendItem item = new LegendItem(Scalars.text(outcome), Theme.of(outcome));
      item.setLabelFont(Theme.LABEL);
      legend.add(item);
    }
    plot.setDataset(stack);
    plot.setRenderer(renderer);
    happened(episodes, plot);
    String finding =
        "Chances that the model gives%s; at the right what happened. *: the US was absent and another principal stands in its place; +: a window that the base scenario was drawn after."
            .formatted(forecaster.equals(Forecasts.MODEL) ? "" : " (" + forecaster + ")");
    return new Sheet(
        Theme.chart(
            "Said and happened",
            Theme.wrapped(finding, Theme.TEXT, Theme.WIDTH - 60.0),
            plot,
            legend),
        Theme.WIDTH,
        ABOVE_AND_BELOW + ROW * episodes.size());
  }

  private static String name(Episode e) {
    return e.id() + (e.usAbsent() ? " *" : "") + (e.ofBaseScenario() ? " +" : "");
  }

  private static XYIntervalSeries series(
      Forecasts forecasts, String forecaster, List<Episode> episodes, int place) {
    XYIntervalSeries series = new XYIntervalSeries(Scalars.text(Outcomes.STACK.get(place)));
    for (int row = 0; row < episodes.size(); row++) {
      Forecast f = forecasts.of(forecaster, Horizon.FIXED, episodes.get(row));
      double low = ground(f, place);
      double high = ground(f, place + 1);
      series.add(row, row - HALF, row + HALF, high, low, high);
    }
    return series;
  }

  private static double ground(Forecast forecast, int place) {
    double ground = 0;
    for (Outcome below : Outcomes.STACK.subList(0, place)) {
      ground += forecast.of(below);
    }
    return ground;
  }

  private static void happened(List<Episode> episodes, XYPlot plot) {
    for (int row = 0; row < episodes.size(); row++) {
      XYTextAnnotation text =
          new XYTextAnnotation(Scalars.text(episodes.get(row).outcome()), row, BESIDE);
      text.setFont(Theme.LABEL);
      text.setPaint(Theme.INK);
      text.setTextAnchor(TextAnchor.CENTER_LEFT);
      plot.addAnnotation(text);
    }
  }
}
