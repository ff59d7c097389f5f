package winset.cli;

import java.io.PrintWriter;
import java.util.function.IntConsumer;

/** How far a calibration has come: a plain line now and then. */
final class Draws implements IntConsumer {

  private static final long EVERY = 15_000_000_000L;

  private final PrintWriter err;
  private final int all;
  private final long start = System.nanoTime();
  private long told = start;
  private int kept = -1;

  Draws(PrintWriter err, int all) {
    this.err = err;
    this.all = all;
  }

  @Override
  public void accept(int done) {
    long now = System.nanoTime();
    kept = kept < 0 ? done : kept;
    if (now - told >= EVERY && done > kept) {
      told = now;
      long left = (long) ((double) (now - start) / (done - kept) * (all - done) / 1e9);
      err.print("%s of %s draws, %s left\n".formatted(done, all, Progress.span(left)));
      err.flush();
    }
  }
}
