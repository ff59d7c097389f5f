package winset.results;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import winset.sweep.Batch;
import winset.sweep.Plan;
import winset.sweep.Work;

/**
 * Rows that other machines carry out, round by round: each round is cut into slices of some
 * seconds, but for what is there; their files are then gone through in the order of the plan.
 */
final class Delegation implements SweepTables.Source, Closeable {

  private final Plan plan;
  private final Configuration configuration;
  private final Crew crew;
  private final boolean retry;
  private final Kept kept;
  private final Kept ahead;
  private final Consumer<SweepTables.Step> progress;
  private @Nullable SliceRows rows;

  /**
   * @param retry whether batches with runs that were not done are missing
   * @param kept rows that were left, for the tables
   * @param ahead the same once more, to see what is missing
   */
  Delegation(
      Plan plan,
      Configuration configuration,
      Crew crew,
      boolean retry,
      Kept kept,
      Kept ahead,
      Consumer<SweepTables.Step> progress) {
    this.plan = plan;
    this.configuration = configuration;
    this.crew = crew;
    this.retry = retry;
    this.kept = kept;
    this.ahead = ahead;
    this.progress = progress;
  }

  @Override
  public SweepTables.Rows of(int round, Work work) throws IOException, InterruptedException {
    close();
    List<Slice> slices = sifted(round);
    Set<Slice> fresh = new HashSet<>();
    if (crew.there().isPresent()) {
      carryOut(round, work, rows(slices, fresh), crew.there().get(), fresh);
      slices.addAll(fresh);
    }
    SliceRows all = rows(slices, fresh);
    rows = all;
    return all;
  }

  private SliceRows rows(List<Slice> slices, Set<Slice> fresh) {
    return new SliceRows(plan, configuration.fingerprint(), crew.store(), slices, fresh, kept);
  }

  /** Slices of a round; those to be carried out again are deleted. */
  private List<Slice> sifted(int round) throws IOException {
    List<Slice> slices = new ArrayList<>();
    for (String name : crew.store().names()) {
      Optional<Slice> slice =
          Slice.named(name, configuration.fingerprint()).filter(s -> s.round() == round);
      if (slice.isPresent() && retry && slice.get().failed() > 0) {
        crew.store().delete(name);
      } else {
        slice.ifPresent(slices::add);
      }
    }
    return slices;
  }

  private void carryOut(int round, Work work, SliceRows there, Machines machines, Set<Slice> fresh)
      throws IOException, InterruptedException {
    List<Slice> gaps = gaps(round, work, there);
    if (gaps.isEmpty()) {
      return;
    }
    long missing = gaps.stream().mapToLong(gap -> gap.to() - gap.from()).sum();
    long each = crew.cutting().batches(plan, missing, machines.slots());
    List<Slice> slices = gaps.stream().flatMap(gap -> SliceSize.cut(gap, each)).toList();
    machines.carryOut(
        new Errand(configuration, work, crew.store()),
        slices,
        slice -> {
          fresh.add(slice);
          progress.accept(SweepTables.Step.ahead(runs(work, slice)));
        });
  }

  private int runs(Work work, Slice slice) {
    long size = SweepTables.batch(plan);
    return Math.toIntExact(Math.min(work.runs(), slice.to() * size) - slice.from() * size);
  }

  /** What neither slices nor rows hold, as slices as long as can be. */
  private List<Slice> gaps(int round, Work work, SliceRows there) throws IOException {
    long end = work.batchCount(SweepTables.batch(plan));
    List<Slice> gaps = new ArrayList<>();
    for (long from = there.firstMissing(0); from < end; from = there.firstMissing(from)) {
      long to = Math.min(end, there.firstHeld(from));
      gaps.addAll(unwritten(round, work, from, to));
      from = to;
    }
    return gaps;
  }

  /** The same of batches that no slice holds. */
  private List<Slice> unwritten(int round, Work work, long from, long to) throws IOException {
    if (ahead.isEmpty()) {
      return List.of(new Slice(round, from, to, 0));
    }
    List<Slice> gaps = new ArrayList<>();
    Iterator<Batch> batches = work.batches(SweepTables.batch(plan), from, to);
    long begun = -1;
    for (long index = from; index < to; index++) {
      boolean whole =
          ahead.chunk(batches.next()).filter(chunk -> !(retry && chunk.failed() > 0)).isPresent();
      if (whole && begun >= 0) {
        gaps.add(new Slice(round, begun, index, 0));
      }
      begun = whole ? -1 : begun >= 0 ? begun : index;
    }
    if (begun >= 0) {
      gaps.add(new Slice(round, begun, to, 0));
    }
    return gaps;
  }

  @Override
  public void close() throws IOException {
    SliceRows before = rows;
    if (before != null) {
      before.close();
    }
  }
}
