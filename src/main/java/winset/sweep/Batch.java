package winset.sweep;

import java.util.List;

/**
 * Some runs of a plan that are carried out together.
 *
 * @param runs their numbers, ascending, at least one
 */
public record Batch(List<Long> runs) {

  /** Keeps a copy. */
  public Batch {
    runs = List.copyOf(runs);
  }

  /** The first run. */
  public long first() {
    return runs.get(0);
  }
}
