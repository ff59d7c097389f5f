package winset.sweep;

import java.util.Iterator;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;

/** Runs of a plan in ascending order: a range of replicates of all points, or of some. */
public final class Work {

  private final long runs;
  private final LongUnaryOperator run;

  private Work(long runs, LongUnaryOperator run) {
    this.runs = runs;
    this.run = run;
  }

  /** The runs that a shard holds of the first replicates of all points of a plan. */
  static Work of(Plan plan, Shard shard, int replicates) {
    return new Work(shard.share(replicates * plan.points()), shard::thing);
  }

  /** Replicates of some points, which ascend. */
  static Work of(Plan plan, int[] points, int from, int to) {
    long each = points.length;
    long all = plan.points();
    return new Work(
        (to - from) * each, index -> (from + index / each) * all + points[(int) (index % each)]);
  }

  /** How many runs these are. */
  public long runs() {
    return runs;
  }

  /** The runs in batches of neighbours; the last may be smaller. */
  public Iterator<Batch> batches(int size) {
    return new Iterator<>() {
      private long next;

      @Override
      public boolean hasNext() {
        return next < runs;
      }

      @Override
      public Batch next() {
        long first = next;
        next = Math.min(runs, first + size);
        return new Batch(LongStream.range(first, next).map(run).boxed().toList());
      }
    };
  }
}
