package winset.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A folder of a Hadoop file system.
 *
 * @param address its address
 * @param settings those of Hadoop, as text so that they can be sent
 */
record HadoopPlace(String address, Map<String, String> settings) implements Serializable {

  /** A folder as this process reaches it. */
  static HadoopPlace of(String address, Configuration hadoop) {
    Map<String, String> settings = new HashMap<>();
    hadoop.forEach(setting -> settings.put(setting.getKey(), setting.getValue()));
    return new HadoopPlace(address, settings);
  }

  /** A folder in it. */
  HadoopPlace inside(String name) {
    return new HadoopPlace(path(name).toString(), settings);
  }

  Path path() {
    return new Path(address);
  }

  Path path(String name) {
    return new Path(path(), name);
  }

  /** Hadoop keeps one for each address, so this is cheap. */
  FileSystem system() throws IOException {
    Configuration hadoop = new Configuration(false);
    settings.forEach(hadoop::set);
    return path().getFileSystem(hadoop);
  }

  /**
   * Moves a file that is whole to where it is to be; what is there goes. Hadoop's renaming replaces
   * nothing: some file systems say so, some throw.
   */
  void replace(FileSystem system, Path whole, String name) throws IOException {
    Path goal = path(name);
    if (!renamed(system, whole, goal)) {
      system.delete(goal, false);
      if (!renamed(system, whole, goal)) {
        throw new IOException(goal + " cannot be written");
      }
    }
  }

  /** Renames a file; false if another has the name. */
  static boolean renamed(FileSystem system, Path from, Path to) throws IOException {
    try {
      return system.rename(from, to);
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }
}
