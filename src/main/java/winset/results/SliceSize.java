package winset.results;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import winset.sweep.Plan;

/** How long slices are: some seconds each, so that neither starting nor losing one matters. */
final class SliceSize implements Crew.Cutting {

  /** For how many seconds runs are tried to tell what they take. */
  private static final double PROBE = 1.5;

  /** Runs tried in a process just begun are slower than those after, by some four times. */
  private static final double LONGEST = 10;

  private static final double SHORTEST = 4;

  /** Slices for each slot, if there is enough to do, so that all end at about the same time. */
  private static final int TURNS = 8;

  private @Nullable Double secondsABatch;

  /** {@inheritDoc} Told by a few runs here; machines differ, but hardly tenfold. */
  @Override
  public long batches(Plan plan, long missing, int slots) {
    Double known = secondsABatch;
    double seconds =
        known != null
            ? known
            : SweepTables.batch(plan) * Probe.of(plan, PROBE, 1, System::nanoTime).secondsARun();
    secondsABatch = seconds;
    return batches(seconds, missing, slots);
  }

  /**
   * How many batches a slice has, at most.
   *
   * @param seconds what a batch takes
   * @param missing how many batches there are
   * @param slots how many slices are carried out at once
   */
  static long batches(double seconds, long missing, int slots) {
    double each = seconds * missing / ((double) slots * TURNS);
    double target = Math.max(SHORTEST, Math.min(LONGEST, each));
    return Math.max(1, Math.round(target / seconds));
  }

  /** Cuts a slice into slices of about the same length. */
  static Stream<Slice> cut(Slice slice, long batches) {
    long length = slice.to() - slice.from();
    long pieces = (length + batches - 1) / batches;
    return LongStream.range(0, pieces)
        .mapToObj(
            piece ->
                new Slice(
                    slice.round(),
                    slice.from() + length * piece / pieces,
                    slice.from() + length * (piece + 1) / pieces,
                    0));
  }
}
