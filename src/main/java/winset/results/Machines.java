package winset.results;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** Machines that are reached and take work, until they are let go. */
public interface Machines extends Closeable {

  /** How many slices they carry out at once, about; at least 1. */
  int slots();

  /**
   * Has slices carried out, each by {@link Errand#carryOut}; a machine that is lost loses no more
   * than the slices it was at.
   *
   * @param done told of each once, on the calling thread
   * @throws IOException if slices cannot be carried out; the others are in the store
   * @throws InterruptedException if the thread was interrupted; likewise
   */
  void carryOut(Errand errand, List<Slice> slices, Consumer<Slice> done)
      throws IOException, InterruptedException;

  /**
   * A result folder at an address, as these machines see it.
   *
   * @param address such as {@code hdfs://name/folder}
   * @throws IOException if it is no address that they know
   */
  FarFolder folder(String address) throws IOException;

  @Override
  void close();
}
