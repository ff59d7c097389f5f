package winset.results;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.util.Iterator;
import winset.sweep.Batch;
import winset.sweep.Plan;
import winset.sweep.Work;

/**
 * What another process needs to carry out slices of a round; all of it can be sent.
 *
 * @param configuration says what the plan is
 * @param work the round
 * @param store where slices go
 */
public record Errand(Configuration configuration, Work work, SliceStore store)
    implements Serializable {

  /**
   * Carries out a slice.
   *
   * @param plan the plan of the configuration
   * @return the slice, with how many runs were not done
   * @throws IOException if it cannot be put into the store; nothing of it is there then
   */
  public Slice carryOut(Plan plan, Slice slice) throws IOException {
    Recording recording = new Recording(plan);
    String sweep = configuration.fingerprint();
    long[] failed = new long[1];
    store.put(
        out -> {
          DataOutputStream data = new DataOutputStream(out);
          Iterator<Batch> batches = work.batches(SweepTables.batch(plan), slice.from(), slice.to());
          while (batches.hasNext()) {
            Chunk chunk = recording.chunk(batches.next());
            failed[0] += chunk.failed();
            SliceFile.write(data, plan, chunk, sweep);
          }
          data.flush();
          return slice.done(failed[0]).name(sweep);
        });
    return slice.done(failed[0]);
  }
}
