package winset.sweep;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import winset.measure.Summary;

/**
 * The work of a plan, round by round. Where replications are fixed there is one round; else each
 * round adds replicates to the points of which too little is known after the rounds before, so that
 * the work depends on the rows and on nothing else.
 */
public final class Rounds implements Iterator<Work> {

  private final Plan plan;
  private final Shard shard;
  private final Summary[] known;
  private int done;
  private int[] open;

  /** All the work of a plan. */
  public Rounds(Plan plan) {
    this(plan, Shard.WHOLE);
  }

  /** The work of a shard of a plan. */
  public Rounds(Plan plan, Shard shard) {
    this.plan = plan;
    this.shard = shard;
    int points = plan.replications().adaptive() ? Math.toIntExact(plan.points()) : 0;
    open = IntStream.range(0, (int) shard.share(points)).map(i -> (int) shard.thing(i)).toArray();
    known = new Summary[points];
    plan.replications()
        .until()
        .ifPresent(u -> Arrays.setAll(known, point -> Summary.of(u.measure()).orElseThrow()));
  }

  /**
   * Takes in a run that was done; failed ones are left out.
   *
   * @param value its value of the measure that decides
   */
  public void take(long point, @Nullable Object value) {
    known[(int) point].add(value);
  }

  @Override
  public boolean hasNext() {
    if (done == 0) {
      return true;
    }
    plan.replications()
        .until()
        .ifPresent(u -> open = Arrays.stream(open).filter(p -> !u.holds(known[p])).toArray());
    return done < plan.replications().atMost() && open.length > 0;
  }

  /** The next round; all rows of the last one have to be taken in before. */
  @Override
  public Work next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    int from = done;
    Replications replications = plan.replications();
    done =
        from == 0
            ? replications.atLeast()
            : Math.min(from + Replications.STEP, replications.atMost());
    return replications.adaptive() ? Work.of(plan, open, from, done) : Work.of(plan, shard, done);
  }
}
