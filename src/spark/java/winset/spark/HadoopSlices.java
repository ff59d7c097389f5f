package winset.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import winset.results.SliceStore;

/**
 * Slices in a folder of a Hadoop file system.
 *
 * @param place the folder
 */
record HadoopSlices(HadoopPlace place) implements SliceStore {

  private static final String UNFINISHED = ".";

  @Override
  public List<String> names() throws IOException {
    try {
      return Arrays.stream(place.system().listStatus(place.path()))
          .map(FileStatus::getPath)
          .map(Path::getName)
          .filter(name -> !name.startsWith(UNFINISHED))
          .sorted()
          .toList();
    } catch (FileNotFoundException e) {
      return List.of();
    }
  }

  @Override
  public InputStream open(String name) throws IOException {
    return place.system().open(place.path(name));
  }

  @Override
  public void put(Filling filling) throws IOException {
    FileSystem system = place.system();
    Path unfinished = place.path(UNFINISHED + UUID.randomUUID());
    try {
      String name;
      try (OutputStream out = system.create(unfinished, true)) {
        name = filling.into(out);
      }
      place.move(system, unfinished, name);
    } finally {
      system.delete(unfinished, false);
    }
  }

  @Override
  public void delete(String name) throws IOException {
    place.system().delete(place.path(name), false);
  }

  @Override
  public void clear() throws IOException {
    place.system().delete(place.path(), true);
  }
}
