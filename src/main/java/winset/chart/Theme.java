package winset.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.ui.HorizontalAlignment;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.RectangleInsets;
import winset.model.Outcome;
import winset.scenario.Party;

/**
 * How every chart looks: one meaning a colour (Okabe and Ito 2008, told apart by the colour-blind),
 * text that can be read at the width of a journal column, white ground, a light grid.
 */
public final class Theme {

  /** Size of a chart in points. */
  static final int WIDTH = 900;

  /** Size of a chart in points. */
  static final int HEIGHT = 600;

  /** Width in points of a chart of a sweep: at 88 mm its text is of six points. */
  static final int COLUMN = 660;

  /** What is left of the width beside the labels of the vertical axis. */
  static final int PLOT_WIDTH = WIDTH - 120;

  /** Iran. */
  public static final Color IRAN = new Color(0xD55E00);

  /** The US. */
  public static final Color US = new Color(0x0072B2);

  /** What both agree on. */
  public static final Color AGREEMENT = new Color(0x009E73);

  /** Who carries messages. */
  public static final Color MEDIATOR = new Color(0xF0E442);

  /** Lines and words. */
  public static final Color INK = new Color(0x222222);

  /** Ground. */
  public static final Color PAPER = Color.WHITE;

  /** What is behind the data. */
  public static final Color GRID = new Color(0xDDDDDD);

  /** Titles. */
  public static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 21);

  /** Text. */
  public static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 17);

  static final Font QUESTION = new Font(Font.SANS_SERIF, Font.BOLD, 18);

  /** Notes. */
  public static final Font NOTE = new Font(Font.SANS_SERIF, Font.PLAIN, 14);

  /** Labels. */
  public static final Font LABEL = new Font(Font.SANS_SERIF, Font.PLAIN, 16);

  static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);

  private static final Pattern STEERING =
      Pattern.compile(
          "[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFFE\\uFFFF\\p{Cs}]+");

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

  /** The colour of an outcome: they differ in lightness, so that grey and the colour-blind do. */
  static Color of(Outcome outcome) {
    return switch (outcome) {
      case DEAL -> AGREEMENT;
      case INTERIM -> tint(AGREEMENT, 0.3);
      case STALEMATE -> new Color(0x9A9A9A);
      case COLLAPSE -> INK;
    };
  }

  /** Width in points of a text on the drawing area. */
  static double width(String text) {
    return width(text, LABEL);
  }

  /** Width in points of a text in a font. */
  static double width(String text, Font font) {
    return font.getStringBounds(text, new FontRenderContext(null, true, true)).getWidth();
  }

  /** A day on a date axis. */
  static double at(LocalDate date) {
    return date.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
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

  /**
   * A text without what would steer what draws it: control characters, and those that turn the
   * direction of writing for all that follows.
   */
  static String plain(String text) {
    return STEERING.matcher(text).replaceAll(" ");
  }

  /** A text in lines of a width, broken at spaces only: names of parameters stay whole. */
  static String wrapped(String text, Font font, double width) {
    StringBuilder lines = new StringBuilder();
    String line = "";
    for (String word : plain(text).split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, font) > width) {
        lines.append(line).append('\n');
        longer = word;
      }
      line = longer;
    }
    return lines.append(line).toString();
  }

  /** A chart with its words above and its legend below, never over the data. */
  static JFreeChart chart(String title, String finding, Plot plot, LegendItemCollection legend) {
    JFreeChart chart = new JFreeChart(title, TITLE, plot, false);
    chart.setBackgroundPaint(PAPER);
    chart.setPadding(new RectangleInsets(10, 8, 6, 30));
    left(chart.getTitle());
    TextTitle subtitle = new TextTitle(finding, TEXT);
    left(subtitle);
    subtitle.setPadding(0, 8, 10, 0);
    chart.addSubtitle(subtitle);
    if (legend.getItemCount() > 0) {
      chart.addSubtitle(legend(legend));
    }
    return chart;
  }

  static LegendTitle legend(LegendItemCollection items) {
    LegendTitle below = new LegendTitle(() -> items);
    below.setItemFont(LABEL);
    below.setItemPaint(INK);
    below.setItemLabelPadding(new RectangleInsets(2, 4, 2, 8));
    below.setFrame(BlockBorder.NONE);
    below.setPosition(RectangleEdge.BOTTOM);
    return below;
  }

  static void left(TextTitle title) {
    title.setPaint(INK);
    title.setHorizontalAlignment(HorizontalAlignment.LEFT);
    title.setTextAlignment(HorizontalAlignment.LEFT);
    title.setPadding(0, 8, 4, 0);
  }
}
