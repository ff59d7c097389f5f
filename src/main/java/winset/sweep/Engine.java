package winset.sweep;

import java.util.function.Consumer;

/** Runs plans. Whatever the engine, the rows and their order are the same. */
public interface Engine {

  /**
   * Runs every run of a plan.
   *
   * @param rows takes the rows in ascending order of run, on the calling thread
   * @throws InterruptedException if the calling thread is interrupted
   */
  void run(Plan plan, Consumer<Row> rows) throws InterruptedException;
}
