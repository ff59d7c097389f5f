package winset.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.IntSummaryStatistics;
import java.util.List;
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
 * The words around a chart of a sweep: its question above, what is shown and how many runs are
 * behind it, and below what is across, the legend and how intervals were made. The sheet is as high
 * as the words need, so that a long question takes nothing from the plot.
 */
final class SweepSheet {

  private static final double PADDING = 54;
  private static final double TEXT = Theme.COLUMN - 54;
  private static final double TALLEST = 100_000;
  private static final String DISCLAIMER = "An illustration, not a prediction.";

  /**
   * What a chart says of itself.
   *
   * @param finding what is shown, a sentence or more
   * @param across what the axis across measures; empty for nothing
   * @param note how it was made; may be empty
   */
  record Caption(String finding, String across, String note) {}

  private SweepSheet() {}

  /**
   * Puts a sheet together.
   *
   * @param legends from the plot down, empty ones left out
   */
  static Sheet of(
      Tallies tallies,
      Caption caption,
      Plot plot,
      List<LegendItemCollection> legends,
      int plotHeight) {
    Caption whole =
        new Caption(
            caption.finding() + " " + runs(tallies),
            caption.across(),
            (caption.note() + first(tallies)).strip());
    return of(title(tallies.plan()), whole, plot, legends, plotHeight);
  }

  /** Puts a sheet together that says by itself of what runs it is. */
  static Sheet of(
      String title,
      Caption caption,
      Plot plot,
      List<LegendItemCollection> legends,
      int plotHeight) {
    JFreeChart chart =
        Theme.chart(
            Theme.wrapped(title, Theme.QUESTION, TEXT),
            Theme.wrapped(caption.finding(), Theme.TEXT, TEXT),
            plot,
            legends.get(0));
    chart.getTitle().setFont(Theme.QUESTION);
    legends.stream()
        .skip(1)
        .filter(more -> more.getItemCount() > 0)
        .forEach(more -> chart.addSubtitle(1, Theme.legend(more)));
    TextTitle note =
        below(Theme.wrapped((caption.note() + " " + DISCLAIMER).strip(), Theme.NOTE, TEXT));
    note.setFont(Theme.NOTE);
    note.setHorizontalAlignment(HorizontalAlignment.LEFT);
    note.setTextAlignment(HorizontalAlignment.LEFT);
    note.setPadding(8, 8, 0, 0);
    chart.addSubtitle(0, note);
    if (!caption.across().isEmpty()) {
      chart.addSubtitle(below(Theme.wrapped(caption.across(), Theme.TEXT, TEXT)));
    }
    double words = 0;
    for (int i = 0; i < chart.getSubtitleCount(); i++) {
      words += height(chart.getSubtitle(i));
    }
    double question = height(chart.getTitle());
    int height = (int) Math.ceil(plotHeight + PADDING + question + words);
    int heading = (int) (chart.getPadding().getTop() + question);
    return new Sheet(chart, Theme.COLUMN, height, heading);
  }

  private static String first(Tallies tallies) {
    Replications runs = tallies.plan().replications();
    return runs.adaptive() && tallies.points().size() > 1
        ? " Of points taken together the first %s runs of each count: those that all have."
            .formatted(runs.atLeast())
        : "";
  }

  private static TextTitle below(String text) {
    TextTitle title = new TextTitle(text, Theme.TEXT);
    title.setPaint(Theme.INK);
    title.setPosition(RectangleEdge.BOTTOM);
    title.setPadding(4, 8, 4, 0);
    return title;
  }

  /** What a sweep asks, else its scenario. */
  static String title(Plan plan) {
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

  /** How many runs there are: "3,600 runs, 200 a point." */
  static String runs(Tallies tallies) {
    IntSummaryStatistics done =
        tallies.points().stream().mapToInt(p -> p.tally().done()).summaryStatistics();
    int failed = tallies.points().stream().mapToInt(p -> p.tally().failed()).sum();
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(Locale.ROOT, "%,d %s", done.getSum(), done.getSum() == 1 ? "run" : "runs"));
    if (done.getCount() > 1) {
      text.append(String.format(Locale.ROOT, ", %,d ", done.getMin()));
      if (done.getMax() > done.getMin()) {
        text.append(String.format(Locale.ROOT, "to %,d ", done.getMax()));
      }
      text.append("a point");
    }
    if (failed > 0) {
      text.append(String.format(Locale.ROOT, "; %,d more failed", failed));
    }
    return text.append('.').toString();
  }
}
