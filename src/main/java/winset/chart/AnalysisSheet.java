package winset.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.Plot;
import winset.sweep.Plan;
import winset.sweep.Replications;

/**
 * The words around a chart of what an analysis found, like those around one of runs. A finding does
 * not know its runs: the sheet says of how many points it is and how often each was to be run.
 */
final class AnalysisSheet {

  private static final char UNBROKEN = '\u00A0';

  private AnalysisSheet() {}

  /** Puts a sheet together, as high as its words need. */
  static Sheet of(
      Plan plan,
      SweepSheet.Caption caption,
      Plot plot,
      LegendItemCollection legend,
      int plotHeight) {
    SweepSheet.Caption whole =
        new SweepSheet.Caption(
            caption.finding() + " " + runs(plan), caption.across(), caption.note());
    return SweepSheet.of(SweepSheet.title(plan), whole, plot, List.of(legend), plotHeight);
  }

  /** Where the plane lies on the sheet; names are placed when this is known. */
  static Rectangle2D area(Sheet sheet) {
    ChartRenderingInfo info = new ChartRenderingInfo();
    Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    sheet.chart().draw(graphics, new Rectangle2D.Double(0, 0, sheet.width(), sheet.height()), info);
    graphics.dispose();
    return info.getPlotInfo().getDataArea();
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
