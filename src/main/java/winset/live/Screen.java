package winset.live;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.util.Optional;

/** Whether windows can be shown, and how they look. */
public final class Screen {

  private Screen() {}

  /** Why no window can be shown here, in a clause; empty if one can. Prepares the look of them. */
  public static Optional<String> missing() {
    try {
      if (GraphicsEnvironment.isHeadless()) {
        return Optional.of("there is no display");
      }
      GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
      FlatLightLaf.setup();
      return Optional.empty();
    } catch (HeadlessException | AWTError | LinkageError e) {
      return Optional.of("the display does not open: " + e.getMessage());
    }
  }
}
