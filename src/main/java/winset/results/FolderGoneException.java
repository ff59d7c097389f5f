package winset.results;

import java.io.IOException;

/**
 * A folder, or the lock in it, was deleted or moved away while this process was writing there. What
 * is at its place now, if anything, is not this process's.
 */
public final class FolderGoneException extends IOException {

  FolderGoneException() {
    super("it, or the file " + FolderLock.FILE + " in it, was deleted or moved away meanwhile");
  }
}
