package winset.results;

import java.io.IOException;
import java.nio.file.Path;

/** A result folder that this machine reaches, but not as a path. */
public interface FarFolder {

  /** Copies what is in it, but for slices. */
  void fetch(Path into) throws IOException;

  /**
   * Copies to it what a folder here holds, but for hidden and unfinished files; the manifest comes
   * last.
   *
   * @param whole whether anything else in it but slices is deleted
   */
  void put(Path from, boolean whole) throws IOException;

  /** Where its slices are. */
  SliceStore slices();
}
