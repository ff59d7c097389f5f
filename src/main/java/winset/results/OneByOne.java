package winset.results;

import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import winset.sweep.Engine;

/** An engine for tasks that do nothing but go through files: no thread beside the calling one. */
record OneByOne() implements Engine {

  @Override
  public <T> void run(Iterator<? extends Callable<T>> tasks, Consumer<T> next)
      throws InterruptedException {
    while (tasks.hasNext()) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      next.accept(result(tasks.next()));
    }
  }

  private static <T> T result(Callable<T> task) {
    try {
      return task.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("a batch of rows broke off", e);
    }
  }
}
