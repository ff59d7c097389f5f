package winset.live;

import java.awt.Dimension;
import java.awt.GridLayout;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.WindowConstants;
import winset.chart.Theme;

/** The charts of a run in a window of their own. */
final class FourCharts {

  private static final int WIDTH = 1240;
  private static final int HEIGHT = 760;
  private static final int GAP = 6;

  private FourCharts() {}

  /** The window with its charts, not yet shown. */
  static JFrame frame(LiveCharts charts, String title) {
    JFrame frame = new JFrame(title);
    JPanel four = new JPanel(new GridLayout(0, 2, GAP, GAP));
    four.setBackground(Theme.GRID);
    charts.panels().values().forEach(four::add);
    frame.add(four);
    Dimension screen = frame.getToolkit().getScreenSize();
    frame.setSize(Math.min(WIDTH, screen.width), Math.min(HEIGHT, screen.height));
    frame.setLocationByPlatform(true);
    frame.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
    return frame;
  }
}
