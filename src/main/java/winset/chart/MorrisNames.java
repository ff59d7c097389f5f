package winset.chart;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.ui.RectangleEdge;
import winset.analysis.Estimate;
import winset.analysis.MorrisEffects.Effect;

/** The names of factors beside their marks, where there is room that no mark or line takes. */
final class MorrisNames {

  private static final Color LEADER = Theme.tint(Theme.INK, 0.75);
  private static final Color VEIL = new Color(255, 255, 255, 170);

  private final NumberAxis across;
  private final NumberAxis up;
  private final Rectangle2D area;
  private final List<String> names = new ArrayList<>();
  private final List<PointLabels.Named> marks = new ArrayList<>();
  private final List<Line2D> avoided = new ArrayList<>();

  /**
   * No names as yet.
   *
   * @param across of the size of effects
   * @param up of their spread
   * @param area of the plane on the sheet, in points
   */
  MorrisNames(NumberAxis across, NumberAxis up, Rectangle2D area) {
    this.across = across;
    this.up = up;
    this.area = area;
  }

  /** Takes in a mark that is named, with the lines of its intervals; before all that are not. */
  void named(Effect effect, double radius) {
    names.add(effect.factor());
    mark(effect, radius, Theme.width(effect.factor(), Theme.NOTE) + 2);
    avoided.addAll(bars(effect));
  }

  /** Takes in a mark without a name, on which no other name may stand. */
  void unnamed(Effect effect, double radius) {
    mark(effect, radius, 0);
  }

  /** Keeps names off the line of equal size and spread. */
  void diagonal(double end) {
    avoided.add(new Line2D.Double(x(0), y(0), x(end), y(end)));
  }

  /** Writes names; how many found no room. */
  int writeOn(XYPlot plot) {
    List<Optional<PointLabels.Place>> places = PointLabels.of(marks, area, avoided);
    int left = 0;
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      places.get(i).ifPresent(place -> write(name, place, plot));
      left += places.get(i).isPresent() ? 0 : 1;
    }
    return left;
  }

  private void mark(Effect effect, double radius, double width) {
    double x = x(effect.muStar().mean());
    double y = y(effect.sigma().mean());
    marks.add(new PointLabels.Named(x, y, radius, width));
  }

  private List<Line2D> bars(Effect effect) {
    Estimate size = effect.muStar().within(0, across.getUpperBound());
    Estimate spread = effect.sigma().within(0, up.getUpperBound());
    double x = x(size.mean());
    double y = y(spread.mean());
    return List.of(
        new Line2D.Double(x(size.interval().low()), y, x(size.interval().high()), y),
        new Line2D.Double(x, y(spread.interval().low()), x, y(spread.interval().high())));
  }

  private double x(double size) {
    return across.valueToJava2D(size, area, RectangleEdge.BOTTOM);
  }

  private double y(double spread) {
    return up.valueToJava2D(spread, area, RectangleEdge.LEFT);
  }

  private double size(double x) {
    return across.java2DToValue(x, area, RectangleEdge.BOTTOM);
  }

  private double spread(double y) {
    return up.java2DToValue(y, area, RectangleEdge.LEFT);
  }

  private void write(String name, PointLabels.Place place, XYPlot plot) {
    Rectangle2D box = place.box();
    Line2D line = place.line();
    if (line != null) {
      plot.addAnnotation(
          new XYLineAnnotation(
              spread(line.getY1()),
              size(line.getX1()),
              spread(line.getY2()),
              size(line.getX2()),
              MorrisChart.THIN,
              LEADER));
    }
    XYTextAnnotation text =
        new XYTextAnnotation(name, spread(box.getCenterY()), size(box.getCenterX()));
    text.setFont(Theme.NOTE);
    text.setPaint(Theme.INK);
    text.setBackgroundPaint(VEIL);
    plot.addAnnotation(text);
  }
}
