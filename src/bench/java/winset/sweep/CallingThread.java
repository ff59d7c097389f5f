package winset.sweep;

import java.util.function.Consumer;

/** Runs a plan and hands on its rows on one thread, the caller's: what one thread can do. */
public record CallingThread() implements Engine {

  @Override
  public void run(Plan plan, Consumer<Row> rows) {
    Runner runner = new Runner(plan);
    long runs = plan.runs();
    for (long run = 0; run < runs; run++) {
      rows.accept(runner.row(run));
    }
  }
}
