package winset.sweep;

import java.util.Iterator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Runs of a plan in ascending order: a range of replicates of all points, or of some. */
public final class Work {

  private final long points;
  private final int @Nullable [] some;
  private final int from;
  private final int to;

  private Work(long points, int @Nullable [] some, int from, int to) {
    this.points = points;
    this.some = some;
    this.from = from;
    this.to = to;
  }

  /** Replicates of all points of a plan, without the last. */
  static Work of(Plan plan, int from, int to) {
    return new Work(plan.points(), null, from, to);
  }

  /** Replicates of some points, which ascend. */
  static Work of(Plan plan, int[] points, int from, int to) {
    return new Work(plan.points(), points, from, to);
  }

  /** How many runs these are. */
  public long runs() {
    return (to - from) * each();
  }

  private long each() {
    return some == null ? points : some.length;
  }

  private long run(long index) {
    long place = index % each();
    return (from + index / each()) * points + (some == null ? place : some[(int) place]);
  }

  /** The runs in batches of neighbours; the last may be smaller. */
  public Iterator<Batch> batches(int size) {
    return new Iterator<>() {
      private long next;

      @Override
      public boolean hasNext() {
        return next < runs();
      }

      @Override
      public Batch next() {
        long first = next;
        next = Math.min(runs(), first + size);
        return new Batch(
            IntStream.range(0, (int) (next - first)).mapToObj(i -> run(first + i)).toList());
      }
    };
  }
}
