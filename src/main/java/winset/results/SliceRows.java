package winset.results;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import winset.sweep.Batch;
import winset.sweep.Plan;

/** The rows of one round, each batch out of a slice where one holds it, else out of other rows. */
final class SliceRows implements SweepTables.Rows, Closeable {

  private final Plan plan;
  private final String sweep;
  private final SliceStore store;
  private final SweepTables.Rows otherwise;
  private final Set<Slice> fresh;

  /** Slices by the first batch that is to be taken from them. */
  private final TreeMap<Long, Slice> slices = new TreeMap<>();

  private long next;
  private @Nullable Slice open;
  private @Nullable SliceFile file;

  /**
   * @param sweep the sweep's fingerprint
   * @param there slices of the round, of which some may hold the same batches
   * @param fresh those of them that were not carried out earlier
   * @param otherwise rows of batches that no slice holds
   */
  SliceRows(
      Plan plan,
      String sweep,
      SliceStore store,
      List<Slice> there,
      Set<Slice> fresh,
      SweepTables.Rows otherwise) {
    this.plan = plan;
    this.sweep = sweep;
    this.store = store;
    this.fresh = fresh;
    this.otherwise = otherwise;
    long end = 0;
    for (Slice slice : there.stream().sorted(Comparator.comparingLong(Slice::from)).toList()) {
      if (slice.to() > end) {
        slices.put(Math.max(end, slice.from()), slice);
        end = slice.to();
      }
    }
  }

  /** The first batch from another on that no slice holds. */
  long firstMissing(long from) {
    long batch = from;
    for (Slice slice = holding(batch); slice != null; slice = holding(batch)) {
      batch = slice.to();
    }
    return batch;
  }

  /** The first batch after another that a slice holds. */
  long firstHeld(long after) {
    Long key = slices.higherKey(after);
    return key == null ? Long.MAX_VALUE : key;
  }

  private @Nullable Slice holding(long batch) {
    Map.Entry<Long, Slice> entry = slices.floorEntry(batch);
    return entry != null && entry.getValue().to() > batch ? entry.getValue() : null;
  }

  @Override
  public Optional<Chunk> chunk(Batch batch) throws IOException {
    long index = next++;
    Slice slice = holding(index);
    Optional<Chunk> held = slice == null ? Optional.empty() : chunk(slice, batch, index);
    return held.isPresent() ? held : otherwise.chunk(batch);
  }

  /** Out of a slice, of which nothing more is taken once something in it is not whole. */
  private Optional<Chunk> chunk(Slice slice, Batch batch, long index) throws IOException {
    if (!slice.equals(open)) {
      close();
      open = slice;
      file = opened(slice, index);
    }
    if (file == null) {
      return Optional.empty();
    }
    Optional<Chunk> chunk = file.chunk(batch, !fresh.contains(slice));
    if (chunk.isEmpty()) {
      close();
    }
    return chunk;
  }

  /** A slice from a batch on; those before it are taken from another slice. */
  private @Nullable SliceFile opened(Slice slice, long index) throws IOException {
    try {
      SliceFile opened = new SliceFile(store.open(slice.name(sweep)), plan, sweep);
      for (long batch = slice.from(); batch < index; batch++) {
        opened.skip(SweepTables.batch(plan));
      }
      return opened;
    } catch (NoSuchFileException | FileNotFoundException e) {
      if (fresh.contains(slice)) {
        throw new IOException(
            "other machines have carried out runs, but what they wrote is not to be seen from here; "
                + "the folder must be one that all machines share",
            e);
      }
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
      file = null;
    }
  }
}
