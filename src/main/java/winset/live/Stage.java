package winset.live;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import winset.chart.Theme;
import winset.scenario.Scenario;

/** The display: both sides, who goes between them, who strikes from outside, and the traffic. */
final class Stage extends JComponent {

  private static final int WIDTH = 880;
  private static final int HEIGHT = 500;

  private final Consumer<String> clicked;
  private Scenario scenario;
  private Map<String, String> names;
  private @Nullable Scene scene;
  private Set<String> chosen = Set.of();
  private @Nullable Plots plots;

  /**
   * An empty stage.
   *
   * @param clicked is told the id of whoever is clicked on
   */
  Stage(Scenario scenario, Consumer<String> clicked) {
    this.scenario = scenario;
    this.names = Words.names(scenario);
    this.clicked = clicked;
    setPreferredSize(new Dimension(WIDTH, HEIGHT));
    setOpaque(true);
    setToolTipText("");
    addMouseListener(
        new MouseAdapter() {
          @Override
          public void mousePressed(MouseEvent e) {
            click(e);
          }
        });
  }

  private void click(MouseEvent e) {
    String id = plots().at(e.getX(), e.getY());
    if (id != null) {
      clicked.accept(id);
    }
  }

  /** Shows a run as it stands. */
  void show(Scene now) {
    if (!now.scenario().equals(scenario)) {
      scenario = now.scenario();
      names = Words.names(scenario);
      plots = null;
    }
    scene = now;
    repaint();
  }

  /** Marks those spoken of, and nobody else. */
  void choose(Set<String> ids) {
    chosen = ids;
    repaint();
  }

  /** Ids of those marked. */
  Set<String> chosen() {
    return chosen;
  }

  /** Where everybody stands. */
  Plots plots() {
    Plots here = plots;
    if (here == null) {
      here = new Plots(scenario, getWidth(), getHeight());
      plots = here;
    }
    return here;
  }

  @Override
  public void setBounds(int x, int y, int width, int height) {
    super.setBounds(x, y, width, height);
    plots = null;
  }

  @Override
  public @Nullable String getToolTipText(MouseEvent e) {
    String id = plots().at(e.getX(), e.getY());
    return id == null ? null : names.get(id);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setColor(Theme.PAPER);
    g.fillRect(0, 0, getWidth(), getHeight());
    if (scene != null) {
      new Painter(g, plots(), scene, names, chosen).paint(getWidth(), getHeight());
    }
    g.dispose();
  }
}
