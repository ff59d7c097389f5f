package winset.live;

import java.awt.Color;
import javax.swing.BorderFactory;
import javax.swing.JTextArea;

/** Words in windows. */
final class Texts {

  private static final int EDGE = 6;

  private Texts() {}

  /** Text that can be read and copied, in lines as wide as there is room. */
  static JTextArea area(int rows) {
    JTextArea area = new JTextArea(rows, 1);
    area.setEditable(false);
    area.setLineWrap(true);
    area.setWrapStyleWord(true);
    area.setBackground(Color.WHITE);
    area.setBorder(BorderFactory.createEmptyBorder(EDGE, EDGE, EDGE, EDGE));
    return area;
  }
}
