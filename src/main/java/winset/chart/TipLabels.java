package winset.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.ui.TextAnchor;

/** Names beside the ends of lines, moved up or down so that none is over another. */
final class TipLabels {

  private static final String ASIDE = "\u2002";

  private final List<Tip> tips = new ArrayList<>();

  /**
   * The end of a line.
   *
   * @param label what it is called
   * @param height where it ends
   * @param colour of the name
   */
  record Tip(String label, double height, Color colour) {}

  /** Adds the end of a line. */
  void add(Tip tip) {
    tips.add(tip);
  }

  /**
   * Names with the height at which each is written, from the lowest: as near to its line as the
   * others allow.
   *
   * @param gap least distance of two
   * @param least lowest place
   * @param most highest place
   */
  static List<Tip> apart(List<Tip> tips, double gap, double least, double most) {
    List<Tip> sorted = new ArrayList<>(tips);
    sorted.sort(Comparator.comparingDouble(Tip::height));
    double[] at = new double[sorted.size()];
    for (int i = 0; i < at.length; i++) {
      double free = i == 0 ? least : at[i - 1] + gap;
      at[i] = Math.max(free, sorted.get(i).height());
    }
    double limit = most;
    for (int i = at.length - 1; i >= 0 && at[i] > limit; i--) {
      at[i] = limit;
      limit -= gap;
    }
    List<Tip> placed = new ArrayList<>();
    for (int i = 0; i < at.length; i++) {
      Tip tip = sorted.get(i);
      placed.add(new Tip(tip.label(), at[i], tip.colour()));
    }
    return placed;
  }

  /** Writes them beside a place on the axis across. */
  void drawOn(XYPlot plot, double across, double gap) {
    for (Tip tip : apart(tips, gap, gap / 3, 1 - gap / 3)) {
      XYTextAnnotation text = new XYTextAnnotation(ASIDE + tip.label(), across, tip.height());
      text.setFont(Theme.NOTE);
      text.setPaint(tip.colour());
      text.setTextAnchor(TextAnchor.CENTER_LEFT);
      plot.addAnnotation(text);
    }
  }
}
