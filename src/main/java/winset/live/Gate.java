package winset.live;

import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import winset.sweep.Engine;

/**
 * Holds the workers of an engine before their next task, for as long as it is shut. What is under
 * way comes to its end.
 */
final class Gate {

  private final LongSupplier clock;
  private boolean shut;
  private long since;
  private long held;

  Gate(LongSupplier clock) {
    this.clock = clock;
  }

  synchronized void shut() {
    if (!shut) {
      shut = true;
      since = clock.getAsLong();
    }
  }

  synchronized void open() {
    if (shut) {
      shut = false;
      held += clock.getAsLong() - since;
      notifyAll();
    }
  }

  /** Nanoseconds that have gone by while it was not shut. */
  synchronized long running() {
    long now = clock.getAsLong();
    return now - held - (shut ? now - since : 0);
  }

  private synchronized void pass() throws InterruptedException {
    while (shut) {
      wait();
    }
  }

  /** An engine whose tasks pass here first. */
  Engine before(Engine engine) {
    return new Engine() {
      @Override
      public <T> void run(Iterator<? extends Callable<T>> tasks, Consumer<T> next)
          throws InterruptedException {
        engine.run(passing(tasks), next);
      }
    };
  }

  private <T> Iterator<Callable<T>> passing(Iterator<? extends Callable<T>> tasks) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return tasks.hasNext();
      }

      @Override
      public Callable<T> next() {
        Callable<T> task = tasks.next();
        return () -> {
          pass();
          return task.call();
        };
      }
    };
  }
}
