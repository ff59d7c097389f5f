package winset.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Frame;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Assumptions;

/** What tests of windows have in common: a display, the dispatch thread, patience. */
public final class OnScreen {

  private static final long PATIENCE = 20_000;

  private OnScreen() {}

  /** Skips a test where no window can be shown, and says why. */
  public static void needed() {
    Optional<String> missing = Screen.missing();
    Assumptions.assumeTrue(missing.isEmpty(), () -> "no window: " + missing.orElse(""));
  }

  /** Does something on the event dispatch thread and gives what came of it. */
  public static <T> T get(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    EventQueue.invokeAndWait(task);
    return task.get();
  }

  /** Waits until something holds, looked at on the event dispatch thread. */
  public static void until(String what, BooleanSupplier holds) throws Exception {
    long end = System.nanoTime() + PATIENCE * 1_000_000;
    while (!get(holds::getAsBoolean)) {
      assertThat(System.nanoTime()).as("still waiting until " + what).isLessThan(end);
      Thread.sleep(20);
    }
  }

  /** A component of a window by its name. */
  public static <C extends Component> C named(Container in, String name, Class<C> kind) {
    return find(in, name).map(kind::cast).orElseThrow(() -> new AssertionError("no " + name));
  }

  private static Optional<Component> find(Container in, String name) {
    for (Component c : in.getComponents()) {
      if (name.equals(c.getName())) {
        return Optional.of(c);
      }
      if (c instanceof Container inner && find(inner, name).isPresent()) {
        return find(inner, name);
      }
    }
    return Optional.empty();
  }

  /** The window of a title that is shown, if there is one. */
  public static Optional<Frame> window(String title) {
    return Arrays.stream(Frame.getFrames())
        .filter(f -> f.isShowing() && f.getTitle().startsWith(title))
        .findFirst();
  }
}
