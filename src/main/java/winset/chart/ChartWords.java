package winset.chart;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.data.xy.IntervalXYDataset;
import org.jfree.data.xy.XYBarDataset;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYZDataset;
import org.jfree.ui.RectangleEdge;
import org.jspecify.annotations.Nullable;
import winset.results.Figures;

/** A chart in words, for those who do not see it: what it shows, and where it is high and low. */
final class ChartWords {

  private static final int MOST_SERIES = 12;

  private final Sheet sheet;

  private ChartWords(Sheet sheet) {
    this.sheet = sheet;
  }

  /** What is shown, in a few words: "Share of runs with a deal". */
  static String title(Sheet sheet) {
    String finding = new ChartWords(sheet).texts(RectangleEdge.TOP, false);
    int end = finding.indexOf(". ");
    String first = end < 0 ? finding : finding.substring(0, end);
    return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
  }

  /** Everything that is written on it, its axes, and the highest and lowest of each line. */
  static String description(Sheet sheet) {
    ChartWords words = new ChartWords(sheet);
    List<String> parts = new ArrayList<>();
    String finding = words.texts(RectangleEdge.TOP, false);
    parts.add(finding.endsWith(".") || finding.isEmpty() ? finding : finding + ".");
    String across = words.texts(RectangleEdge.BOTTOM, false);
    if (!across.isEmpty()) {
      parts.add("Across: " + across + ".");
    }
    parts.addAll(words.plots());
    parts.add(words.texts(RectangleEdge.BOTTOM, true));
    return String.join(" ", parts.stream().filter(part -> !part.isEmpty()).toList());
  }

  /** Texts above or below the plot in one line. */
  private String texts(RectangleEdge where, boolean note) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < sheet.chart().getSubtitleCount(); i++) {
      if (sheet.chart().getSubtitle(i) instanceof TextTitle text
          && where.equals(text.getPosition())
          && text.getFont().equals(Theme.NOTE) == note) {
        texts.add(text.getText().strip().replaceAll("\\s+", " "));
      }
    }
    return String.join(" ", texts);
  }

  private List<String> plots() {
    List<String> words = new ArrayList<>();
    if (sheet.chart().getPlot() instanceof Panels panels) {
      for (Panels.Panel panel : panels.panels()) {
        String title = panel.title().strip().replaceAll("\\s+", " ");
        words.addAll(plot(title.isEmpty() ? "" : title + ": ", panel.plot()));
      }
    } else if (sheet.chart().getPlot() instanceof XYPlot plot) {
      words.addAll(plot("", plot));
    }
    if (words.size() <= MOST_SERIES) {
      return words;
    }
    List<String> first = new ArrayList<>(words.subList(0, MOST_SERIES));
    first.add("And " + (words.size() - MOST_SERIES) + " more in the picture.");
    return first;
  }

  private static List<String> plot(String head, XYPlot plot) {
    List<String> words = new ArrayList<>();
    XYDataset data = plot.getDataset();
    Map<String, List<Item>> lines = new LinkedHashMap<>();
    for (int series = 0; data != null && series < data.getSeriesCount(); series++) {
      String name = data.getSeriesCount() > 1 ? data.getSeriesKey(series) + ": " : "";
      for (int item = 0; item < data.getItemCount(series); item++) {
        lines.computeIfAbsent(name, n -> new ArrayList<>()).add(new Item(plot, data, series, item));
      }
    }
    lines.forEach((name, items) -> words.add(head + name + extremes(items) + "."));
    return words;
  }

  /** A point, bar or cell of a chart. */
  private record Item(XYPlot plot, XYDataset data, int series, int item) {

    double value() {
      return ChartWords.value(data, series, item);
    }

    String place() {
      return ChartWords.place(plot, data, series, item);
    }
  }

  private static String extremes(List<Item> items) {
    Item low = items.get(0);
    Item high = low;
    for (Item item : items) {
      low = item.value() < low.value() ? item : low;
      high = item.value() > high.value() ? item : high;
    }
    String least = number(low.value());
    String most = number(high.value());
    return least.equals(most)
        ? least + (items.size() > 1 ? " throughout" : "")
        : "lowest %s at %s, highest %s at %s".formatted(least, low.place(), most, high.place());
  }

  /** What is read off: the colour of a cell, the length of a bar, the height of a line. */
  private static double value(XYDataset data, int series, int item) {
    if (data instanceof XYZDataset cells) {
      return cells.getZValue(series, item);
    }
    boolean bars = data instanceof XYIntervalSeriesCollection || data instanceof XYBarDataset;
    return bars && data instanceof IntervalXYDataset stack
        ? stack.getEndYValue(series, item) - stack.getStartYValue(series, item)
        : data.getYValue(series, item);
  }

  private static String place(XYPlot plot, XYDataset data, int series, int item) {
    String across = at(plot.getDomainAxis(), data.getXValue(series, item));
    return data instanceof XYZDataset
        ? across + " and " + at(plot.getRangeAxis(), data.getYValue(series, item))
        : across;
  }

  /** A place on an axis: a date, a name where the axis has names, else a number. */
  private static String at(@Nullable ValueAxis axis, double value) {
    if (axis instanceof DateAxis) {
      return Instant.ofEpochMilli((long) value).atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
    String name =
        axis instanceof NumberAxis named && !named.isTickMarksVisible()
            ? named.getTickUnit().valueToString(Math.rint(value))
            : "";
    return name.isEmpty() ? ReportNumbers.shown(value) : name;
  }

  private static String number(double value) {
    return Double.isFinite(value) ? Figures.number(value) : "unknown";
  }
}
