package winset.live;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import javax.swing.WindowConstants;
import org.jspecify.annotations.Nullable;
import winset.chart.ChartView;

/** The window of a sweep: its picture, how far it has come, and what can be done about it. */
final class SweepWindow {

  private static final int WIDTH = 1000;
  private static final int HEIGHT = 740;
  private static final int STEPS = 1000;
  private static final int SPACE = 10;
  private static final Color WRONG = new Color(0xA3200D);

  /** Who carries out what the buttons say. */
  interface Controls {

    /** Holds the sweep, or lets it go on. */
    void pause(boolean held);

    /** Stops the sweep for good. */
    void stop();

    /** Opens a run. */
    void open(long run);

    /** The window is closed. */
    void closed();
  }

  private final JFrame frame;
  private final JProgressBar bar = new JProgressBar(0, STEPS);
  private final JLabel words = new JLabel(" ");
  private final JLabel failures = new JLabel(" ");
  private final JTextArea message = new JTextArea(" ");
  private final JButton pause = new JButton("Pause");
  private final JButton stop = new JButton("Stop");
  private final Controls controls;
  private boolean held;

  SweepWindow(String title, @Nullable ChartView picture, Controls controls) {
    this.controls = controls;
    frame = new JFrame(title);
    frame.setName("sweep");
    frame.add(
        picture == null
            ? new JLabel("  More points than a picture can show.")
            : listening(picture));
    frame.add(below(), BorderLayout.SOUTH);
    Dimension screen = frame.getToolkit().getScreenSize();
    frame.setSize(Math.min(WIDTH, screen.width), Math.min(HEIGHT, screen.height));
    frame.setLocationByPlatform(true);
    frame.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
    frame.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosed(WindowEvent e) {
            controls.closed();
          }
        });
  }

  private ChartView listening(ChartView picture) {
    MouseAdapter pointer =
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent e) {
            picture.reference(e.getPoint()).ifPresent(run -> controls.open(Long.parseLong(run)));
          }

          @Override
          public void mouseMoved(MouseEvent e) {
            picture.setCursor(hand(e.getPoint()));
          }

          private Cursor hand(Point at) {
            boolean opens = picture.reference(at).isPresent();
            return Cursor.getPredefinedCursor(opens ? Cursor.HAND_CURSOR : Cursor.DEFAULT_CURSOR);
          }
        };
    picture.addMouseListener(pointer);
    picture.addMouseMotionListener(pointer);
    return picture;
  }

  private JPanel below() {
    pause.setName("pause");
    pause.setToolTipText("Holds the sweep when the runs under way have ended");
    pause.addActionListener(e -> pause(!held));
    stop.setName("stop");
    stop.setToolTipText("Stops the sweep as Ctrl-C does: what is done is kept");
    stop.addActionListener(e -> controls.stop());
    message.setName("message");
    message.setEditable(false);
    message.setLineWrap(true);
    message.setWrapStyleWord(true);
    message.setOpaque(false);
    message.setBorder(BorderFactory.createEmptyBorder());
    message.setMargin(new Insets(0, 0, 0, 0));
    message.setFont(UIManager.getFont("Label.font"));
    words.setName("progress");
    // Text can turn out wider than was measured where a point is not a pixel.
    words.setBorder(BorderFactory.createEmptyBorder(0, 0, 0, SPACE));
    failures.setName("failures");
    failures.setForeground(WRONG);
    Box line = Box.createHorizontalBox();
    line.add(words);
    line.add(failures);
    line.add(Box.createHorizontalGlue());
    line.add(pause);
    line.add(Box.createHorizontalStrut(SPACE));
    line.add(stop);
    JPanel below = new JPanel();
    below.setLayout(new BoxLayout(below, BoxLayout.Y_AXIS));
    below.setBorder(BorderFactory.createEmptyBorder(SPACE, SPACE, SPACE, SPACE));
    for (JComponent row : List.of(bar, line, message)) {
      row.setAlignmentX(0);
      below.add(row);
      below.add(Box.createVerticalStrut(SPACE / 2));
    }
    return below;
  }

  private void pause(boolean hold) {
    held = hold;
    pause.setText(hold ? "Go on" : "Pause");
    controls.pause(hold);
    say(hold ? "Paused: the runs under way end, no others begin." : "");
  }

  void show(String hint) {
    say(hint);
    frame.setVisible(true);
  }

  /** Says how far the sweep has come; failures are empty if there are none. */
  void progress(double share, String how, String failed) {
    bar.setValue((int) (share * STEPS));
    words.setText(how);
    failures.setText(failed);
  }

  void say(String what) {
    message.setText(what.isEmpty() ? " " : what);
    frame.validate();
  }

  /** Nothing can be held or stopped any more. */
  void ended(String what) {
    pause.setEnabled(false);
    stop.setEnabled(false);
    say(what);
  }

  void close() {
    frame.dispose();
  }

  /** For tests and screenshots. */
  JFrame frame() {
    return frame;
  }
}
