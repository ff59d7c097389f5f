package winset.spark;

import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.fs.ChecksumException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import winset.results.Slice;
import winset.results.SliceStore;

/**
 * Slices in a folder of a Hadoop file system.
 *
 * @param place the folder
 */
record HadoopSlices(HadoopPlace place) implements SliceStore {

  @Override
  public List<String> names() throws IOException {
    return all().stream().filter(name -> !name.startsWith(".")).toList();
  }

  private List<String> all() throws IOException {
    try {
      return Arrays.stream(place.system().listStatus(place.path()))
          .map(FileStatus::getPath)
          .map(Path::getName)
          .filter(Slice::isName)
          .sorted()
          .toList();
    } catch (FileNotFoundException e) {
      return List.of();
    }
  }

  @Override
  public InputStream open(String name) throws IOException {
    return new Torn(place.system().open(place.path(name)));
  }

  /** What Hadoop finds damaged ends where the damage begins. */
  private static final class Torn extends FilterInputStream {

    Torn(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      try {
        return super.read();
      } catch (ChecksumException damaged) {
        return -1;
      }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      try {
        return super.read(bytes, offset, length);
      } catch (ChecksumException damaged) {
        return -1;
      }
    }
  }

  /** {@inheritDoc} Where another attempt was faster its file stays. */
  @Override
  public void put(Filling filling) throws IOException {
    FileSystem system = place.system();
    Path unfinished = place.path(Slice.unfinished());
    try {
      String name;
      try (OutputStream out = system.create(unfinished, true)) {
        name = filling.into(out);
      }
      Path goal = place.path(name);
      if (!system.exists(goal)
          && !HadoopPlace.renamed(system, unfinished, goal)
          && !system.exists(goal)) {
        throw new IOException(goal + " cannot be written");
      }
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
    FileSystem system = place.system();
    for (String name : all()) {
      delete(name);
    }
    if (system.exists(place.path()) && system.listStatus(place.path()).length == 0) {
      system.delete(place.path(), false);
    }
  }
}
