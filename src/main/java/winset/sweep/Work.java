package winset.sweep;

import java.io.Serializable;
import java.util.Iterator;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;

/** Runs of a plan in ascending order: a range of replicates of all points, or of some. */
public final class Work implements Serializable {

  private static final long serialVersionUID = 1;

  private final long runs;
  private final Numbering run;

  /** The number of a run by its place in the work. */
  private interface Numbering extends LongUnaryOperator, Serializable {}

  private Work(long runs, Numbering run) {
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
    return batches(size, 0, batchCount(size));
  }

  /** How many batches of a size there are. */
  public long batchCount(int size) {
    return (runs + size - 1) / size;
  }

  /**
   * Some of the batches.
   *
   * @param from the first of them, counted from 0
   * @param to the one after the last
   */
  public Iterator<Batch> batches(int size, long from, long to) {
    long end = Math.min(runs, to * size);
    return new Iterator<>() {
      private long next = from * size;

      @Override
      public boolean hasNext() {
        return next < end;
      }

      @Override
      public Batch next() {
        long first = next;
        next = Math.min(end, first + size);
        return new Batch(LongStream.range(first, next).map(run).boxed().toList());
      }
    };
  }
}
