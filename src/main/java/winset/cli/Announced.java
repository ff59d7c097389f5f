package winset.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import winset.results.Errand;
import winset.results.FarFolder;
import winset.results.Machines;
import winset.results.Slice;

/** Machines to which no work goes before its folder says which sweep it is of. */
final class Announced implements Machines {

  private final Machines machines;
  private final FarFolder far;
  private final Path here;
  private final boolean anew;
  private boolean said;

  /**
   * @param here what there is of the folder so far
   * @param anew whether what was there of another sweep is to go
   */
  Announced(Machines machines, FarFolder far, Path here, boolean anew) {
    this.machines = machines;
    this.far = far;
    this.here = here;
    this.anew = anew;
  }

  @Override
  public int slots() {
    return machines.slots();
  }

  @Override
  public void carryOut(Errand errand, List<Slice> slices, Consumer<Slice> done)
      throws IOException, InterruptedException {
    if (!said) {
      far.put(here, anew);
      said = true;
    }
    machines.carryOut(errand, slices, done);
  }

  @Override
  public FarFolder folder(String address) throws IOException {
    return machines.folder(address);
  }

  @Override
  public void close() {
    machines.close();
  }
}
