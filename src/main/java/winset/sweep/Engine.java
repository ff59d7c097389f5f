package winset.sweep;

import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Carries out the batches of a plan. Whatever the engine, the rows and their order are the same.
 */
public interface Engine {

  /**
   * Carries out tasks, as many at once as the engine can.
   *
   * @param tasks drawn on the calling thread
   * @param next takes what the tasks give, in the order of the tasks, on the calling thread
   * @throws InterruptedException if the calling thread is interrupted
   */
  <T> void run(Iterator<? extends Callable<T>> tasks, Consumer<T> next) throws InterruptedException;
}
