package winset.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.List;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.ui.TextAnchor;
import winset.analysis.Restriction;

/** What is written around the strips of a box: factors, ends, limits, names and p. */
final class PrimLabels {

  private final XYPlot plot;
  private final double left;
  private final double strip;
  private final double width;

  /**
   * Writes on a plot.
   *
   * @param left room before strips, in points
   * @param strip length of strips
   * @param width of all
   */
  PrimLabels(XYPlot plot, double left, double strip, double width) {
    this.plot = plot;
    this.left = left;
    this.strip = strip;
    this.width = width;
  }

  /** Writes what belongs to a row. */
  void write(PrimBox.Placed placed) {
    PrimRow row = placed.row();
    double up = placed.top() + 3 + (row.words().size() - 0.5) * PrimBox.LINE;
    for (String line : row.words()) {
      add(line, Theme.LABEL, placed.ink(), up, -left, TextAnchor.CENTER_LEFT);
      up -= PrimBox.LINE;
    }
    double middle = (placed.bottom() + placed.top()) / 2;
    if (!row.free()) {
      String p = PrimWords.certainty(row.bounds());
      add(p, Theme.NOTE, Theme.INK, middle, width - left, TextAnchor.CENTER_RIGHT);
    }
    if (row.named()) {
      names(placed);
      return;
    }
    String least = row.text(row.least());
    String most = row.text(row.most());
    add(least, Theme.NOTE, placed.ink(), middle, -PrimBox.BESIDE, TextAnchor.CENTER_RIGHT);
    add(most, Theme.NOTE, placed.ink(), middle, strip + PrimBox.BESIDE, TextAnchor.CENTER_LEFT);
    limits(placed);
  }

  /** Limits under their places; two that have no room beside each other move apart. */
  private void limits(PrimBox.Placed placed) {
    PrimRow row = placed.row();
    List<Restriction> bounds = row.bounds();
    double[] at = bounds.stream().mapToDouble(b -> row.at(b.value()) * strip).toArray();
    double[] half =
        bounds.stream()
            .mapToDouble(b -> Theme.width(row.text(b.value()), Theme.NOTE) / 2)
            .toArray();
    if (at.length == 2) {
      double over = half[0] + half[1] + PrimBox.BESIDE - (at[1] - at[0]);
      at[0] -= Math.max(0, over / 2);
      at[1] += Math.max(0, over / 2);
    }
    for (int i = 0; i < at.length; i++) {
      String limit = row.text(bounds.get(i).value());
      under(placed, limit, at[i]);
    }
  }

  private void under(PrimBox.Placed placed, String text, double at) {
    double up = placed.bottom() - PrimBox.UNDER / 2 + 1;
    add(text, Theme.NOTE, placed.ink(), up, at, TextAnchor.CENTER);
  }

  /** Names under their segments; where they find no room, those that the box has, in a line. */
  private void names(PrimBox.Placed placed) {
    List<String> names = placed.row().span().names();
    double segment = strip / names.size();
    boolean fit =
        names.stream().allMatch(n -> Theme.width(n, Theme.NOTE) + PrimBox.BESIDE <= segment);
    if (fit) {
      for (int i = 0; i < names.size(); i++) {
        under(placed, names.get(i), (i + 0.5) * segment);
      }
      return;
    }
    String all =
        placed.row().free()
            ? String.join(", ", names)
            : String.join(" or ", placed.row().bounds().get(0).names());
    String line = all;
    while (Theme.width(line, Theme.NOTE) > strip) {
      line = line.substring(0, line.length() - 2).stripTrailing() + "\u2026";
    }
    double up = placed.bottom() - PrimBox.UNDER / 2 + 1;
    add(line, Theme.NOTE, placed.ink(), up, 0, TextAnchor.CENTER_LEFT);
  }

  /** A text at so many points from the left end of strips. */
  private void add(String words, Font font, Color ink, double up, double at, TextAnchor anchor) {
    XYTextAnnotation text = new XYTextAnnotation(Theme.plain(words), up, at / strip);
    text.setFont(font);
    text.setPaint(ink);
    text.setTextAnchor(anchor);
    plot.addAnnotation(text);
  }
}
