package winset.cli;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import winset.results.NewFolder;
import winset.results.Refused;

/**
 * The folder that {@code --out} names: new or empty before, whole after, or refused; or one that is
 * shared with other files.
 */
final class OutFolder {

  private static final String ELSEWHERE = "choose another with --out";

  private final String name;
  private final Path path;
  private final String wayOut;

  private OutFolder(String name, Path path, String wayOut) {
    this.name = name;
    this.path = path;
    this.wayOut = wayOut;
  }

  /** The folder that {@code --out} names; refuses one that holds something. */
  static OutFolder vacant(String name) throws Refusal {
    return vacant(name, ELSEWHERE);
  }

  /**
   * The folder of that name; refuses one that holds something.
   *
   * @param wayOut what the user may do then
   */
  static OutFolder vacant(String name, String wayOut) throws Refusal {
    OutFolder folder = new OutFolder(name, Scenarios.path(name), wayOut);
    try {
      if (new NewFolder(folder.path).isTaken()) {
        throw new Refusal(
            name
                + (Files.isDirectory(folder.path)
                    ? " is not empty; " + wayOut + ", or empty it"
                    : " is a file; " + wayOut));
      }
      return folder;
    } catch (IOException e) {
      throw folder.unwritable(e);
    }
  }

  /** What is said where another process, which is told, writes in a folder. */
  static Refusal inUse(String name, Refused by) {
    return new Refusal(
        name + " is being written by another process (" + by.detail() + "); wait for it");
  }

  /** The folder of that name, whatever it holds. */
  static OutFolder shared(String name) throws Refusal {
    return new OutFolder(name, Scenarios.path(name), ELSEWHERE);
  }

  /** Writes one file of a shared folder, whole or not at all; false if it is there as it is. */
  boolean put(String file, String text) throws Refusal {
    try {
      Path place = Files.createDirectories(path).resolve(file);
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      if (Files.isRegularFile(place) && Arrays.equals(Files.readAllBytes(place), bytes)) {
        return false;
      }
      if (Files.isDirectory(place)) {
        throw new Refusal(place + " is a folder; choose another place with --out");
      }
      Path beside = Files.write(path.resolve("." + file + ".new"), bytes);
      Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
      return true;
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /** Writes what is to be in it. */
  void fill(NewFolder.Filling filling) throws Refusal {
    try {
      new NewFolder(path).fill(filling);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /**
   * The same; nothing of it is left if the command is being ended.
   *
   * @throws InterruptedException then
   */
  void fillUnlessInterrupted(NewFolder.Filling filling) throws Refusal, InterruptedException {
    try {
      new NewFolder(path).fill(filling);
    } catch (ClosedByInterruptException e) {
      throw new InterruptedException();
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /** Where it is. */
  Path path() {
    return path;
  }

  /** Names of the files in it. */
  String contents() throws Refusal {
    return contents(name, path);
  }

  /** Names of the files in a folder, but for hidden ones. */
  static String contents(String name, Path path) throws Refusal {
    try (Stream<Path> inside = Files.list(path)) {
      return inside
          .map(Path::getFileName)
          .map(String::valueOf)
          .filter(file -> !file.startsWith("."))
          .sorted()
          .collect(Collectors.joining(", "));
    } catch (IOException e) {
      throw unwritable(name, e, ELSEWHERE);
    }
  }

  private Refusal unwritable(IOException e) {
    return unwritable(name, e, wayOut);
  }

  /** What to say of a folder that cannot be written. */
  static Refusal unwritable(String name, IOException e, String wayOut) {
    return new Refusal(name + " cannot be written: " + reason(e) + "; " + wayOut);
  }

  private static String reason(IOException e) {
    return e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException
        ? "a file is in the way"
        : Reasons.of(e);
  }
}
