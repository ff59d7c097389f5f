package winset.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.ui.HorizontalAlignment;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.RectangleInsets;
import winset.scenario.Party;

/**
 * How every chart looks: one meaning a colour (Okabe and Ito 2008, told apart by the colour-blind),
 * text that can be read at the width of a journal column, white ground, a light grid.
 */
final class Theme {

  /** Size of a chart in points. */
  static final int WIDTH = 900;

  /** Size of a chart in points. */
  static final int HEIGHT = 600;

  /** What is left of the width beside the labels of the vertical axis. */
  static final int PLOT_WIDTH = WIDTH - 120;

  static final Color IRAN = new Color(0xD55E00);
  static final Color US = new Color(0x0072B2);
  static final Color AGREEMENT = new Color(0x009E73);
  static final Color MEDIATOR = new Color(0xF0E442);
  static final Color INK = new Color(0x222222);
  static final Color PAPER = Color.WHITE;
  static final Color GRID = new Color(0xDDDDDD);

  static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 21);
  static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 17);
  static final Font LABEL = new Font(Font.SANS_SERIF, Font.PLAIN, 16);

  static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);

  private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 240};
  private static final int MOST_DATES = 8;

  private Theme() {}

  /** A colour thinned with white: share 0 is white, 1 the colour itself. */
  static Color tint(Color color, double share) {
    return new Color(
        thin(color.getRed(), share), thin(color.getGreen(), share), thin(color.getBlue(), share));
  }

  private static int thin(int channel, double share) {
    return (int) Math.round(255 + (channel - 255) * share);
  }

  /** The colour of a side. */
  static Color of(Party party) {
    return party == Party.IRAN ? IRAN : US;
  }

  /** Width in points of a text on the drawing area. */
  static double width(String text) {
    return LABEL.getStringBounds(text, new FontRenderContext(null, true, true)).getWidth();
  }

  /** A day on a date axis. */
  static double at(LocalDate date) {
    return date.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
  }

  /** A date axis from one day to another, with a margin so that marks on either stay whole. */
  static DateAxis dates(LocalDate from, LocalDate to) {
    DateAxis axis = new DateAxis(null, UTC, Locale.ENGLISH);
    double margin = (at(to) - at(from)) / 60;
    axis.setRange(at(from) - margin, at(to) + margin);
    axis.setTickUnit(dateUnit(to.toEpochDay() - from.toEpochDay()));
    plain(axis);
    return axis;
  }

  private static DateTickUnit dateUnit(long days) {
    if (days <= 70) {
      int step = (int) days / (MOST_DATES - 2) + 1;
      return new DateTickUnit(DateTickUnitType.DAY, step, format("d MMM"));
    }
    int step = MONTHS[MONTHS.length - 1];
    for (int i = MONTHS.length - 1; i >= 0 && days <= 31L * MOST_DATES * MONTHS[i]; i--) {
      step = MONTHS[i];
    }
    return new DateTickUnit(DateTickUnitType.MONTH, step, format("MMM yyyy"));
  }

  private static SimpleDateFormat format(String pattern) {
    SimpleDateFormat format = new SimpleDateFormat(pattern, Locale.ENGLISH);
    format.setTimeZone(UTC);
    return format;
  }

  /** An axis of shares, numbered 0.0 to 1.0 in fifths, with room below and above. */
  static NumberAxis shares(String label, double lower, double upper) {
    NumberAxis axis = new NumberAxis(label);
    axis.setRange(lower, upper);
    axis.setTickUnit(
        new NumberTickUnit(0.2, new DecimalFormat("0.0", new DecimalFormatSymbols(Locale.ROOT))) {
          @Override
          public String valueToString(double value) {
            return value > 1.1 ? "" : super.valueToString(value);
          }
        });
    plain(axis);
    return axis;
  }

  private static void plain(ValueAxis axis) {
    axis.setLabelFont(TEXT);
    axis.setTickLabelFont(TEXT);
    axis.setLabelPaint(INK);
    axis.setTickLabelPaint(INK);
    axis.setAxisLinePaint(INK);
    axis.setTickMarkPaint(INK);
  }

  /** An empty plot: layers and series are drawn in the order in which they are added. */
  static XYPlot plot(ValueAxis across, ValueAxis up) {
    XYPlot plot = new XYPlot(null, across, up, null);
    plot.setBackgroundPaint(PAPER);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinePaint(GRID);
    plot.setRangeGridlinePaint(GRID);
    plot.setDomainGridlineStroke(new BasicStroke(1));
    plot.setRangeGridlineStroke(new BasicStroke(1));
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
    return plot;
  }

  /** A chart with its words above and its legend below, never over the data. */
  static JFreeChart chart(String title, String finding, XYPlot plot, LegendItemCollection legend) {
    plot.setFixedLegendItems(legend);
    JFreeChart chart = new JFreeChart(title, TITLE, plot, false);
    chart.setBackgroundPaint(PAPER);
    chart.setPadding(new RectangleInsets(10, 8, 6, 30));
    left(chart.getTitle());
    TextTitle subtitle = new TextTitle(finding, TEXT);
    left(subtitle);
    subtitle.setPadding(0, 8, 10, 0);
    chart.addSubtitle(subtitle);
    LegendTitle below = new LegendTitle(plot);
    below.setItemFont(LABEL);
    below.setItemPaint(INK);
    below.setItemLabelPadding(new RectangleInsets(2, 4, 2, 8));
    below.setFrame(BlockBorder.NONE);
    below.setPosition(RectangleEdge.BOTTOM);
    chart.addSubtitle(below);
    return chart;
  }

  private static void left(TextTitle title) {
    title.setPaint(INK);
    title.setHorizontalAlignment(HorizontalAlignment.LEFT);
    title.setTextAlignment(HorizontalAlignment.LEFT);
    title.setPadding(0, 8, 4, 0);
  }
}
