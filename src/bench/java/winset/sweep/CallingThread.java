package winset.sweep;

import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Carries out tasks one by one on the caller's thread: what one thread can do. */
public record CallingThread() implements Engine {

  @Override
  public <T> void run(Iterator<? extends Callable<T>> tasks, Consumer<T> next) {
    while (tasks.hasNext()) {
      try {
        next.accept(tasks.next().call());
      } catch (Exception e) {
        throw new IllegalStateException("a batch of runs broke off", e);
      }
    }
  }
}
