package winset.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.block.LengthConstraintType;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.title.Title;
import org.jfree.data.Range;
import org.jfree.ui.HorizontalAlignment;
import org.jfree.ui.RectangleEdge;
import winset.sweep.Plan;
import winset.sweep.Replications;

/**
 * The words around a chart of what an analysis found, like those around one of runs. A finding does
 * not know its runs: the sheet says of how many points it is and how often each was to be run.
 */
final class AnalysisSheet {

  private static final double TEXT = Theme.COLUMN - 54;
  private static final double PADDING = 54;
  private static final double TALLEST = 100_000;
  private static final char UNBROKEN = '\u00A0';
  private static final String DISCLAIMER = "An illustration, not a prediction.";

  private AnalysisSheet() {}

  /** Puts a sheet together, as high as its words need. */
  static Sheet of(
      Plan plan,
      SweepSheet.Caption caption,
      Plot plot,
      LegendItemCollection legend,
      int plotHeight) {
    JFreeChart chart =
        Theme.chart(
            Theme.wrapped(question(plan), Theme.QUESTION, TEXT),
            Theme.wrapped(caption.finding() + " " + runs(plan), Theme.TEXT, TEXT),
            plot,
            legend);
    chart.getTitle().setFont(Theme.QUESTION);
    TextTitle note = below(caption.note() + " " + DISCLAIMER, Theme.NOTE);
    note.setHorizontalAlignment(HorizontalAlignment.LEFT);
    note.setTextAlignment(HorizontalAlignment.LEFT);
    note.setPadding(8, 8, 0, 0);
    chart.addSubtitle(0, note);
    chart.addSubtitle(below(caption.across(), Theme.TEXT));
    double question = height(chart.getTitle());
    double words = question;
    for (int i = 0; i < chart.getSubtitleCount(); i++) {
      words += height(chart.getSubtitle(i));
    }
    return new Sheet(
        chart,
        Theme.COLUMN,
        (int) Math.ceil(plotHeight + PADDING + words),
        (int) (chart.getPadding().getTop() + question));
  }

  private static TextTitle below(String text, Font font) {
    TextTitle title = new TextTitle(Theme.wrapped(text, font, TEXT), font);
    title.setPaint(Theme.INK);
    title.setPosition(RectangleEdge.BOTTOM);
    title.setPadding(4, 8, 4, 0);
    return title;
  }

  private static String question(Plan plan) {
    String question = Theme.plain(plan.question()).strip().replaceAll("\\s+", " ");
    return question.isEmpty() ? plan.scenario().title() : question;
  }

  private static double height(Title title) {
    Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    double width = Theme.COLUMN - 38;
    RectangleConstraint room =
        new RectangleConstraint(
            width,
            new Range(0, width),
            LengthConstraintType.RANGE,
            TALLEST,
            new Range(0, TALLEST),
            LengthConstraintType.RANGE);
    double height = title.arrange(graphics, room).getHeight();
    graphics.dispose();
    return height;
  }

  /** "1,792 points, each to be run 20 times." */
  private static String runs(Plan plan) {
    Replications runs = plan.replications();
    String often =
        runs.adaptive()
            ? String.format(Locale.ROOT, "%,d to %,d times", runs.atLeast(), runs.atMost())
            : runs.atMost() == 1 ? "once" : String.format(Locale.ROOT, "%,d times", runs.atMost());
    return String.format(Locale.ROOT, "%,d points, each to be run %s.", plan.points(), often);
  }

  /** A measure in a sentence: as files name it and, where it is one by itself, in words. */
  static String measure(String name, Plan plan) {
    if (name.equals("deal")) {
      return "the share of runs with a deal";
    }
    return plan.columns().stream()
        .filter(measure -> measure.name().equals(name))
        .map(measure -> name + " (" + measure.meaning() + ")")
        .findFirst()
        .orElse(name.replace(' ', UNBROKEN));
  }
}
