package winset.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;

/** A result folder that this machine reaches, but not as a path. */
public interface FarFolder {

  /**
   * Makes a folder here in which all files stand that are in it, but for slices.
   *
   * @param wanted by name, which of them are to be copied; the others, and slices where they are
   *     not wanted, stand there empty
   */
  void fetch(Path into, Predicate<String> wanted) throws IOException;

  /**
   * Copies to it what has come or changed in a folder here since it was fetched, but for hidden and
   * unfinished files; the manifest comes last.
   *
   * @param whole whether what was fetched and is here no longer is deleted
   */
  void put(Path from, boolean whole) throws IOException;

  /** Where its slices are. */
  SliceStore slices();
}
