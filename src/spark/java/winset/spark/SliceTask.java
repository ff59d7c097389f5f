package winset.spark;

import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.CollectionAccumulator;
import winset.results.Errand;
import winset.results.Slice;

/** Carries out a slice in an executor. */
final class SliceTask implements Function<Slice, Slice> {

  private static final long serialVersionUID = 1;

  private final Broadcast<Errand> errand;
  private final CollectionAccumulator<Slice> done;

  /**
   * @param done told of each slice, for whoever waits
   */
  SliceTask(Broadcast<Errand> errand, CollectionAccumulator<Slice> done) {
    this.errand = errand;
    this.done = done;
  }

  @Override
  public Slice call(Slice slice) throws Exception {
    Errand what = errand.value();
    Slice carriedOut = what.carryOut(KnownPlan.of(what.configuration()), slice);
    done.add(carriedOut);
    return carriedOut;
  }
}
