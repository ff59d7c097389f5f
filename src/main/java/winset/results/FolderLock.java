package winset.results;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a folder for one process: a locked file, which the system unlocks when the process ends.
 */
public final class FolderLock implements Closeable {

  /** Name of the file. */
  public static final String FILE = ".lock";

  private static final String OWNER = Long.toString(ProcessHandle.current().pid());

  /**
   * Locked by this process. None of them may be opened again: where locks are POSIX's, closing any
   * channel to a file unlocks it.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;
  private final @Nullable Object identity;

  private FolderLock(Path file, FileChannel channel) throws IOException {
    this.file = file;
    this.channel = channel;
    identity = identity(file);
  }

  /** Takes the lock of a folder, which is there. */
  public static FolderLock of(Path folder) throws IOException, Refused {
    Path file = folder.toRealPath().resolve(FILE);
    if (!HELD.add(file)) {
      throw new Refused(Refused.Why.IN_USE, OWNER);
    }
    try {
      return new FolderLock(file, locked(file));
    } catch (IOException | Refused | RuntimeException e) {
      HELD.remove(file);
      throw e;
    }
  }

  private static FileChannel locked(Path file) throws IOException, Refused {
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException e) {
      // left by a process that was killed, or kept by one that runs
    }
    Object before = identity(file);
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    if (channel.tryLock() == null || !Objects.equals(before, identity(file))) {
      channel.close();
      throw new Refused(Refused.Why.IN_USE, Files.readString(file));
    }
    channel.truncate(0).write(ByteBuffer.wrap(OWNER.getBytes(StandardCharsets.UTF_8)));
    return channel;
  }

  /** A lock on a file that was deleted meanwhile is worth nothing. */
  private static @Nullable Object identity(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }

  /**
   * Sees to it that the folder is still the one that was locked: what is open in one that was
   * deleted can be written to the end without an error.
   */
  public void check() throws IOException {
    try {
      if (Objects.equals(identity, identity(file))) {
        return;
      }
    } catch (NoSuchFileException gone) {
      // told below
    }
    throw new FolderGoneException();
  }

  @Override
  public void close() throws IOException {
    try {
      check();
      Files.delete(file);
    } catch (FolderGoneException gone) {
      // what stands there now is another's
    } finally {
      channel.close();
      HELD.remove(file);
    }
  }
}
