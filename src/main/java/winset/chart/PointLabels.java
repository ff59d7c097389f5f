package winset.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.util.FastMath;
import org.jspecify.annotations.Nullable;

/**
 * Where the names of marks in a plane stand: beside their marks or, where it is crowded, at the end
 * of a thin line. None is over another, over a mark or beyond the edge, and no such line passes
 * through a name. One after the other gets the best place that is left, in several orders, of which
 * that is taken in which names stand nearest to their marks and on the fewest lines. All in points,
 * downward.
 */
final class PointLabels {

  /** Height of a name. */
  static final double HEIGHT = 17;

  private static final double APART = 3;
  private static final double STEP = 12;
  private static final int RINGS = 22;
  private static final int ANGLES = 24;
  private static final double UPRIGHT = 0.3;
  private static final double STEEP = 0.7;
  private static final int SLIDES = 6;

  /** What makes a place worse, as much as if it were so much further away. */
  private static final double LINED = 14;

  private static final double CROSSED = 60;
  private static final double PASSED = 150;
  private static final double UNNAMED = 2000;

  /** A name further from its mark than this has a line to it. */
  private static final double FAR = 6;

  private final Rectangle2D area;
  private final List<Rectangle2D> marks;
  private final List<Rectangle2D> taken = new ArrayList<>();
  private final List<Line2D> lines = new ArrayList<>();
  private final List<Line2D> avoided;
  private final List<Optional<Place>> places = new ArrayList<>();
  private double total;

  /**
   * A name and its mark.
   *
   * @param x of the middle of the mark
   * @param y of the middle of the mark
   * @param radius of the mark
   * @param width of the name; 0 for a mark without one
   */
  record Named(double x, double y, double radius, double width) {

    Rectangle2D mark() {
      return new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
  }

  /**
   * A place for a name.
   *
   * @param box what it fills
   * @param line from its mark to it; null where it stands beside it
   */
  record Place(Rectangle2D box, @Nullable Line2D line) {}

  private PointLabels(List<Named> marks, Rectangle2D area, List<Line2D> avoided) {
    this.area = area;
    this.avoided = avoided;
    this.marks = marks.stream().map(Named::mark).toList();
  }

  /**
   * Places names, one for each mark that has one.
   *
   * @param marks all marks of the plane
   * @param area within which names stay
   * @param avoided lines that names had better not stand on
   * @return a place each; none where there is no room, or no name
   */
  static List<Optional<Place>> of(List<Named> marks, Rectangle2D area, List<Line2D> avoided) {
    List<Comparator<Named>> orders =
        List.of(
            Comparator.comparingDouble(Named::radius),
            Comparator.comparingDouble(Named::x),
            Comparator.comparingDouble(Named::y),
            Comparator.comparingDouble(Named::width).reversed());
    return orders.stream()
        .map(order -> new PointLabels(marks, area, avoided).inOrder(marks, order))
        .min(Comparator.comparingDouble(PointLabels::total))
        .orElseThrow()
        .places;
  }

  private PointLabels inOrder(List<Named> named, Comparator<Named> order) {
    named.forEach(mark -> places.add(Optional.empty()));
    IntStream.range(0, named.size())
        .boxed()
        .filter(i -> named.get(i).width() > 0)
        .sorted(Comparator.comparing(named::get, order))
        .forEach(i -> places.set(i, place(named.get(i))));
    return this;
  }

  private double total() {
    return total;
  }

  private Optional<Place> place(Named named) {
    Place best = null;
    double least = Double.POSITIVE_INFINITY;
    // Further out than the best costs nothing can be better.
    for (int ring = 0; ring <= RINGS && ring * STEP < least; ring++) {
      for (int way = 0; way < ANGLES * SLIDES; way++) {
        Place place = at(named, ring, way % ANGLES, way / ANGLES);
        if (free(place)) {
          double cost = cost(named, place, ring);
          best = cost < least ? place : best;
          least = Math.min(least, cost);
        }
      }
    }
    if (best == null) {
      total += UNNAMED;
      return Optional.empty();
    }
    total += least;
    taken.add(best.box());
    if (best.line() != null) {
      lines.add(best.line());
    }
    return Optional.of(best);
  }

  /** In eight directions, the first between right and up, then in those between them. */
  private static Place at(Named named, int ring, int angle, int slide) {
    double turn = FastMath.toRadians(45 * (angle + 1) + 15 * (angle / 8));
    double across = FastMath.cos(turn);
    double down = -FastMath.sin(turn);
    double reach = named.radius() + APART + ring * STEP;
    // Above or below its mark a name may lie to either side, elsewhere it begins or ends there.
    double aside =
        slide == 0 || Math.abs(down) < STEEP
            ? beside(across)
            : (slide - SLIDES / 2.0) / (SLIDES / 2.0);
    double x = named.x() + across * reach + aside * named.width() / 2;
    double y = named.y() + down * reach + beside(down) * HEIGHT / 2;
    Rectangle2D box =
        new Rectangle2D.Double(x - named.width() / 2, y - HEIGHT / 2, named.width(), HEIGHT);
    return new Place(box, line(named, box));
  }

  private static double beside(double way) {
    return Math.max(-1, Math.min(1, way / UPRIGHT));
  }

  /** A line to the nearest place of a name that is far away. */
  private static @Nullable Line2D line(Named named, Rectangle2D box) {
    double x = Math.max(box.getMinX(), Math.min(box.getMaxX(), named.x()));
    double y = Math.max(box.getMinY(), Math.min(box.getMaxY(), named.y()));
    double length = Math.hypot(x - named.x(), y - named.y());
    if (length <= named.radius() + FAR) {
      return null;
    }
    double start = (named.radius() + 1) / length;
    return new Line2D.Double(
        named.x() + (x - named.x()) * start, named.y() + (y - named.y()) * start, x, y);
  }

  private double cost(Named named, Place place, int ring) {
    double cost = ring * STEP;
    for (Line2D line : avoided) {
      cost += line.intersects(place.box()) ? STEP : 0;
    }
    Line2D own = place.line();
    if (own != null) {
      Rectangle2D mark = named.mark();
      cost += LINED;
      cost += CROSSED * lines.stream().filter(own::intersectsLine).count();
      cost += PASSED * marks.stream().filter(m -> !m.equals(mark) && own.intersects(m)).count();
    }
    return cost;
  }

  private boolean free(Place place) {
    Rectangle2D box = wider(place.box());
    Line2D line = place.line();
    return area.contains(box)
        && marks.stream().noneMatch(box::intersects)
        && taken.stream().noneMatch(box::intersects)
        && lines.stream().noneMatch(other -> other.intersects(box))
        && (line == null || taken.stream().noneMatch(line::intersects));
  }

  private static Rectangle2D wider(Rectangle2D box) {
    return new Rectangle2D.Double(box.getX() - 1, box.getY(), box.getWidth() + 2, box.getHeight());
  }
}
