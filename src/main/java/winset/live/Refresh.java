package winset.live;

import java.util.concurrent.atomic.AtomicBoolean;
import javax.swing.SwingUtilities;
import javax.swing.Timer;

/**
 * Has something done on the event dispatch thread soon after it was asked for, once however often
 * that was. Nothing goes on while nobody asks, so that what is watched can be let go.
 */
final class Refresh {

  /** Milliseconds from the first asking to the doing. */
  static final int WAIT = 80;

  private final AtomicBoolean asked = new AtomicBoolean();
  private final Runnable action;

  Refresh(Runnable action) {
    this.action = action;
  }

  /** Asks for it, from any thread; costs next to nothing. */
  void ask() {
    if (!asked.get() && asked.compareAndSet(false, true)) {
      SwingUtilities.invokeLater(this::arrange);
    }
  }

  private void arrange() {
    Timer timer = new Timer(WAIT, e -> act());
    timer.setRepeats(false);
    timer.start();
  }

  private void act() {
    asked.set(false);
    action.run();
  }
}
