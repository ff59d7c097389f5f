package winset.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import winset.sweep.Engine;
import winset.sweep.Plan;

/**
 * Who carries out a sweep.
 *
 * @param here carries out, and goes through what is there, in this process
 * @param there carry out what is missing, where there are any
 * @param store where what those have carried out is kept meanwhile
 * @param cutting how work is cut for them
 */
public record Crew(Engine here, Optional<Machines> there, SliceStore store, Cutting cutting) {

  /** How work is cut into slices. */
  public interface Cutting {

    /**
     * How many batches a slice has, at most; at least 1.
     *
     * @param missing how many batches there are to carry out
     * @param slots how many slices are carried out at once
     */
    long batches(Plan plan, long missing, int slots);
  }

  /** Slices of some seconds each. */
  public Crew(Engine here, Optional<Machines> there, SliceStore store) {
    this(here, there, store, new SliceSize());
  }

  /** Deletes what was kept meanwhile: the tables are where they are to be. */
  public void release() throws IOException {
    store.clear();
  }

  /** This process alone; it takes over what other machines have left in the folder. */
  public static Crew of(Engine engine, Path folder) {
    return new Crew(engine, Optional.empty(), SliceFolder.in(folder));
  }

  /** Other machines, which see the folder as this one does. */
  public static Crew of(Engine engine, Machines machines, Path folder) {
    return new Crew(engine, Optional.of(machines), SliceFolder.in(folder));
  }
}
