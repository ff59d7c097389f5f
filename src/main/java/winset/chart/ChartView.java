package winset.chart;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.RenderingHints;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.ToolTipManager;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.entity.ChartEntity;
import org.jspecify.annotations.Nullable;

/**
 * A chart on the screen, as large as its place allows, sharp on any screen. Marks tell what they
 * are where the pointer is near. The chart is made anew when it is painted after a {@link
 * #refresh()}, so that one that nobody sees costs nothing. Belongs to the event dispatch thread.
 */
public final class ChartView extends JComponent {

  private static final double NEAR = 14;
  private static final int LEAST_WIDTH = 360;
  private static final int LEAST_HEIGHT = 240;
  private static final int LONGEST_LINE = 420;

  private final transient Supplier<Sheet> source;
  private transient @Nullable Sheet sheet;
  private transient @Nullable ChartRenderingInfo drawn;
  private double scale = 1;

  ChartView(Supplier<Sheet> source) {
    this.source = source;
    setOpaque(true);
    setBackground(Theme.PAPER);
    setPreferredSize(new Dimension(Theme.WIDTH, Theme.HEIGHT));
    setMinimumSize(new Dimension(LEAST_WIDTH, LEAST_HEIGHT));
  }

  /** Has the chart made anew when next it is painted. */
  public void refresh() {
    sheet = null;
    repaint();
  }

  /** Listens to the pointer only while it can be seen. */
  @Override
  public void addNotify() {
    super.addNotify();
    ToolTipManager.sharedInstance().registerComponent(this);
  }

  /** The manager of tool tips would keep a component, and so its window, for ever. */
  @Override
  public void removeNotify() {
    ToolTipManager.sharedInstance().unregisterComponent(this);
    super.removeNotify();
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Sheet shown = sheet;
    if (shown == null) {
      shown = source.get();
      sheet = shown;
    }
    Graphics2D on = (Graphics2D) graphics.create();
    on.setColor(getBackground());
    on.fillRect(0, 0, getWidth(), getHeight());
    on.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    on.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    scale = Math.min(getWidth() / (double) shown.width(), getHeight() / (double) shown.height());
    on.scale(scale, scale);
    ChartRenderingInfo info = new ChartRenderingInfo();
    shown
        .chart()
        .draw(
            on, new Rectangle2D.Double(0, 0, getWidth() / scale, getHeight() / scale), null, info);
    drawn = info;
    on.dispose();
  }

  @Override
  public @Nullable String getToolTipText(MouseEvent event) {
    return nearest(event.getPoint(), e -> e.getToolTipText() != null)
        .map(e -> wrapped(e.getToolTipText()))
        .orElse(null);
  }

  private static String wrapped(String text) {
    return "<html>"
        + Html.text(Theme.wrapped(text, Theme.NOTE, LONGEST_LINE)).replace("\n", "<br>")
        + "</html>";
  }

  /** What a mark near a place stands for; empty where nothing stands for something. */
  public Optional<String> reference(Point at) {
    return nearest(at, e -> e.getURLText() != null).map(ChartEntity::getURLText);
  }

  /** Where a mark that stands for something is, to point at it. */
  public Optional<Point> place(String reference) {
    return entities().stream()
        .filter(e -> reference.equals(e.getURLText()))
        .findFirst()
        .map(e -> e.getArea().getBounds2D())
        .map(b -> new Point((int) (b.getCenterX() * scale), (int) (b.getCenterY() * scale)));
  }

  private Optional<ChartEntity> nearest(Point at, Predicate<ChartEntity> wanted) {
    Point2D on = new Point2D.Double(at.x / scale, at.y / scale);
    ChartEntity nearest = null;
    double least = NEAR;
    for (ChartEntity entity : entities()) {
      if (wanted.test(entity)) {
        double distance = distance(entity.getArea().getBounds2D(), on);
        // Of what lies one upon another the last was drawn on top.
        if (distance <= least) {
          least = distance;
          nearest = entity;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  private Collection<ChartEntity> entities() {
    ChartRenderingInfo info = drawn;
    return info == null ? List.of() : entities(info);
  }

  @SuppressWarnings("unchecked") // JFreeChart 1.0 has raw collections
  private static Collection<ChartEntity> entities(ChartRenderingInfo info) {
    return info.getEntityCollection().getEntities();
  }

  private static double distance(Rectangle2D area, Point2D from) {
    double x = Math.max(0, Math.max(area.getMinX() - from.getX(), from.getX() - area.getMaxX()));
    double y = Math.max(0, Math.max(area.getMinY() - from.getY(), from.getY() - area.getMaxY()));
    return Math.hypot(x, y);
  }
}
