package winset.live;

import java.util.concurrent.atomic.AtomicBoolean;
import javax.swing.SwingUtilities;
import javax.swing.Timer;

/**
 * Has something done on the event dispatch thread soon after it was asked for, once however often
 * that was, and leaves most of that thread's time to others. Nothing goes on while nobody asks, so
 * that what is watched can be let go.
 */
final class Refresh {

  /** Milliseconds from the first asking to the doing, at least. */
  static final int WAIT = 80;

  /** What the doing and the painting that follows took last time is waited so many times over. */
  private static final int SHARE = 3;

  private static final long NANOS_A_MILLISECOND = 1_000_000;

  private final AtomicBoolean asked = new AtomicBoolean();
  private final Runnable action;
  private int took;

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
    Timer timer = new Timer(Math.max(WAIT, SHARE * took), e -> act());
    timer.setRepeats(false);
    timer.start();
  }

  private void act() {
    asked.set(false);
    long start = System.nanoTime();
    action.run();
    // Comes after the painting that the action has asked for.
    SwingUtilities.invokeLater(
        () -> took = (int) ((System.nanoTime() - start) / NANOS_A_MILLISECOND));
  }
}
