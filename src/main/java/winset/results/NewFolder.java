package winset.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder that is there whole or not at all: filled beside its place under another name, then
 * moved. One that already holds something is refused.
 */
public final class NewFolder {

  private final Path place;

  /** A folder to be made. */
  public NewFolder(Path place) {
    this.place = place.toAbsolutePath().normalize();
  }

  /** Whoever writes the files. */
  public interface Filling {

    /** Writes everything into a folder that is there and empty. */
    void into(Path folder) throws IOException;
  }

  /** True if the place is a file, or a folder that holds something. */
  public boolean isTaken() throws IOException {
    if (!Files.exists(place)) {
      return false;
    }
    if (!Files.isDirectory(place)) {
      return true;
    }
    return !children(place).isEmpty();
  }

  /** Makes the folder; on failure nothing is left of it, nor of folders made to hold it. */
  public void fill(Filling filling) throws IOException {
    Path parent = place.getParent();
    if (parent == null) {
      throw new NoSuchFileException(place.toString(), null, "has no folder around it");
    }
    Path present = present(parent);
    if (!Files.isDirectory(present)) {
      throw new NotDirectoryException(present.toString());
    }
    Files.createDirectories(parent);
    Path beside = null;
    try {
      boolean stands = Files.exists(place);
      beside = Files.createTempDirectory(stands ? place : parent, ".winset-");
      Runtime.getRuntime().addShutdownHook(leftovers(beside));
      Path made = Files.createDirectory(beside.resolve("new"));
      filling.into(made);
      if (stands) {
        moveInto(made);
      } else {
        Files.move(made, place);
      }
    } catch (IOException | RuntimeException | Error e) {
      discard(beside, parent, present);
      throw e;
    }
    delete(beside);
  }

  /** A folder that stands may be a link or a mount: it stays, and takes what was made. */
  private void moveInto(Path made) throws IOException {
    List<Path> moved = new ArrayList<>();
    try {
      for (Path file : children(made)) {
        Path goal = place.resolve(file.getFileName());
        Files.move(file, goal);
        moved.add(goal);
      }
    } catch (IOException e) {
      for (Path file : moved) {
        delete(file);
      }
      throw e;
    }
  }

  private static void discard(@Nullable Path beside, Path parent, Path present) throws IOException {
    if (beside != null) {
      delete(beside);
    }
    deleteEmpty(parent, present);
  }

  /** What is half made goes when the process is ended from outside. */
  private static Thread leftovers(Path beside) {
    return new Thread(
        () -> {
          try {
            if (Files.exists(beside)) {
              delete(beside);
            }
          } catch (IOException | UncheckedIOException e) {
            // whoever still writes there wins; the folder is hidden and holds nothing finished
          }
        });
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.sorted().toList();
    }
  }

  /** The nearest folder around that was there before. */
  private static Path present(Path folder) {
    Path around = folder;
    while (!Files.exists(around) && around.getParent() != null) {
      around = around.getParent();
    }
    return around;
  }

  private static void deleteEmpty(Path from, Path present) throws IOException {
    for (Path made = from; !made.equals(present) && made.getParent() != null; ) {
      Files.deleteIfExists(made);
      made = made.getParent();
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> inside = Files.walk(folder)) {
      deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }
}
