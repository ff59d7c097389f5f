package winset.results;

import java.nio.file.Path;
import java.util.Optional;
import winset.sweep.Engine;

/**
 * Who carries out a sweep.
 *
 * @param here carries out, and goes through what is there, in this process
 * @param there carry out what is missing, where there are any
 * @param store where what those have carried out is kept meanwhile
 */
public record Crew(Engine here, Optional<Machines> there, SliceStore store) {

  /** This process alone; it takes over what other machines have left in the folder. */
  public static Crew of(Engine engine, Path folder) {
    return new Crew(engine, Optional.empty(), SliceFolder.in(folder));
  }

  /** Other machines, which see the folder as this one does. */
  public static Crew of(Engine engine, Machines machines, Path folder) {
    return new Crew(engine, Optional.of(machines), SliceFolder.in(folder));
  }
}
