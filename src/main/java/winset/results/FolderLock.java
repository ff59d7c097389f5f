package winset.results;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a folder for one process: a locked file, which the system unlocks when the process ends.
 */
final class FolderLock implements Closeable {

  static final String FILE = ".lock";

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Takes the lock of a folder, which is there. */
  static FolderLock of(Path folder) throws IOException, Refused {
    Path file = folder.resolve(FILE);
    String owner = Long.toString(ProcessHandle.current().pid());
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (lock(channel) == null) {
      channel.close();
      throw new Refused(Refused.Why.IN_USE, owner(file));
    }
    channel.truncate(0);
    channel.write(
        java.nio.ByteBuffer.wrap(owner.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    if (!owner(file).equals(owner)) {
      channel.close();
      throw new Refused(Refused.Why.IN_USE, owner(file));
    }
    return new FolderLock(file, channel);
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException lockedByThisProcess) {
      return null;
    }
  }

  /** Who wrote into the file that is there now; a lock on one that was deleted is worth nothing. */
  private static String owner(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      return "";
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
    channel.close();
  }
}
