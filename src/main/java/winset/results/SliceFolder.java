package winset.results;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Slices in a folder of a file system that this machine sees.
 *
 * @param folder its path, as text so that it can be sent
 */
record SliceFolder(String folder) implements SliceStore {

  /** Where the slices of a sweep are. */
  static SliceFolder in(Path sweep) {
    return new SliceFolder(sweep.resolve(FOLDER).toAbsolutePath().toString());
  }

  @Override
  public List<String> names() throws IOException {
    return all().stream().filter(name -> !name.startsWith(".")).toList();
  }

  /** Names of all slices, also of those that are being written; other files are nobody's here. */
  private List<String> all() throws IOException {
    Path place = Path.of(folder);
    if (Files.isSymbolicLink(place)) {
      throw new IOException(FOLDER + " in it leads elsewhere; move it away");
    }
    if (!Files.isDirectory(place)) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(place)) {
      return inside
          .map(file -> String.valueOf(file.getFileName()))
          .filter(Slice::isName)
          .sorted()
          .toList();
    }
  }

  @Override
  public InputStream open(String name) throws IOException {
    return new BufferedInputStream(Files.newInputStream(Path.of(folder, name)));
  }

  @Override
  public void put(Filling filling) throws IOException {
    Path place = Files.createDirectories(Path.of(folder));
    Path unfinished = place.resolve(Slice.unfinished());
    try {
      String name;
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
        name = filling.into(out);
      }
      Files.move(unfinished, place.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  @Override
  public void delete(String name) throws IOException {
    Files.deleteIfExists(Path.of(folder, name));
  }

  /** {@inheritDoc} A process elsewhere that is being ended may still write there. */
  @Override
  public void clear() throws IOException {
    for (String name : all()) {
      delete(name);
    }
    try {
      Files.deleteIfExists(Path.of(folder));
    } catch (DirectoryNotEmptyException e) {
      // other files, or what comes so late that it goes the next time
    }
  }
}
