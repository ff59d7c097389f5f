package winset.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.ChecksumException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import winset.results.FarFolder;
import winset.results.SliceStore;

/** A result folder in a Hadoop file system. */
final class HadoopFolder implements FarFolder {

  private static final String UNFINISHED = ".new-";
  private static final Set<String> NOT_YET = Set.of(".part", ".kept");

  private final HadoopPlace place;

  /** The files as they were fetched here: what has not changed since is there already. */
  private final Map<String, Stamp> fetched = new HashMap<>();

  /** What changes with a file. */
  private record Stamp(FileTime changed, long size) {

    static Stamp of(java.nio.file.Path file) throws IOException {
      return new Stamp(Files.getLastModifiedTime(file), Files.size(file));
    }
  }

  private HadoopFolder(HadoopPlace place) {
    this.place = place;
  }

  static HadoopFolder of(String address, Configuration hadoop) throws IOException {
    try {
      HadoopFolder folder = new HadoopFolder(HadoopPlace.of(address, hadoop));
      folder.place.system();
      return folder;
    } catch (RuntimeException e) {
      // a host that is not known, a kind of address that no library is there for
      throw new IOException(e.getMessage(), e);
    }
  }

  @Override
  public SliceStore slices() {
    return new HadoopSlices(place.inside(SliceStore.FOLDER));
  }

  @Override
  public void fetch(java.nio.file.Path into, Predicate<String> wanted) throws IOException {
    FileSystem system = place.system();
    for (String name : names(system)) {
      java.nio.file.Path goal = into.resolve(name);
      Files.createDirectories(goal.getParent());
      if (wanted.test(name)) {
        copy(system, name, goal);
      } else {
        Files.createFile(goal);
      }
      if (Files.exists(goal)) {
        fetched.put(name, Stamp.of(goal));
      }
    }
    if (!wanted.test(SliceStore.FOLDER) && system.exists(place.path(SliceStore.FOLDER))) {
      java.nio.file.Path slices = Files.createFile(into.resolve(SliceStore.FOLDER));
      fetched.put(SliceStore.FOLDER, Stamp.of(slices));
    }
  }

  /** Copies a file here; one that is damaged is as good as missing, and is made again. */
  private void copy(FileSystem system, String name, java.nio.file.Path goal) throws IOException {
    try (var in = system.open(place.path(name))) {
      Files.copy(in, goal);
    } catch (ChecksumException damaged) {
      Files.deleteIfExists(goal);
    }
  }

  @Override
  public void put(java.nio.file.Path from, boolean whole) throws IOException {
    FileSystem system = place.system();
    List<String> names = deliverable(from);
    for (String name : names) {
      Stamp stamp = Stamp.of(from.resolve(name));
      if (!stamp.equals(fetched.get(name))) {
        send(system, from.resolve(name), name);
        fetched.put(name, stamp);
      }
    }
    if (whole) {
      for (String name : Set.copyOf(fetched.keySet())) {
        if (!Files.exists(from.resolve(name))) {
          system.delete(place.path(name), false);
          fetched.remove(name);
        }
      }
    }
  }

  private void send(FileSystem system, java.nio.file.Path file, String name) throws IOException {
    Path unfinished = new Path(place.path(name).getParent(), UNFINISHED + file.getFileName());
    try {
      try (var out = system.create(unfinished, true)) {
        Files.copy(file, out);
      }
      place.replace(system, unfinished, name);
    } finally {
      system.delete(unfinished, false);
    }
  }

  /** Names of files in the folder and in those inside, but for slices and hidden ones. */
  private Set<String> names(FileSystem system) throws IOException {
    Set<String> names = new TreeSet<>();
    try {
      Path root = system.makeQualified(place.path());
      String before = root.toUri().getPath();
      RemoteIterator<LocatedFileStatus> files = system.listFiles(root, true);
      while (files.hasNext()) {
        FileStatus file = files.next();
        String name = file.getPath().toUri().getPath().substring(before.length() + 1);
        if (!name.startsWith(SliceStore.FOLDER + "/")
            && !file.getPath().getName().startsWith(".")) {
          names.add(name);
        }
      }
    } catch (FileNotFoundException e) {
      // nothing is there yet
    }
    return names;
  }

  /** Names of files here that are whole, the manifest last. */
  private static List<String> deliverable(java.nio.file.Path from) throws IOException {
    try (Stream<java.nio.file.Path> inside = Files.walk(from)) {
      return inside
          .filter(Files::isRegularFile)
          .map(file -> from.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.startsWith("."))
          .filter(name -> NOT_YET.stream().noneMatch(name::endsWith))
          .sorted(
              Comparator.comparing((String name) -> name.equals("manifest.json"))
                  .thenComparing(name -> name))
          .toList();
    }
  }
}
