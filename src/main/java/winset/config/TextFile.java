package winset.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a text file in UTF-8, with or without a byte order mark, of at most so many megabytes. */
public final class TextFile {

  private static final int MEGABYTE = 1 << 20;
  private static final int MOST_NAMES = 5;

  private TextFile() {}

  /** A text of at most a megabyte. */
  public static String read(Path file) throws Problems {
    return read(file, 1);
  }

  static String read(Path file, int megabytes) throws Problems {
    byte[] bytes = bytes(file, megabytes * MEGABYTE + 1);
    if (bytes.length > megabytes * MEGABYTE) {
      throw Problems.at(Problem.FILE, "must be smaller than " + megabytes + " MB");
    }
    return decode(bytes);
  }

  private static byte[] bytes(Path file, int most) throws Problems {
    if (Files.isDirectory(file)) {
      throw Problems.at(Problem.FILE, "is a folder, not a file" + held(file));
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(most);
    } catch (IOException e) {
      boolean elsewhere = e instanceof NoSuchFileException && !file.isAbsolute();
      throw Problems.at(
          Problem.FILE, reason(e) + (elsewhere ? " in " + Path.of("").toAbsolutePath() : ""));
    }
  }

  /** What a folder holds that may have been meant. */
  private static String held(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      String names =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(name -> name.endsWith(".yaml"))
              .sorted()
              .limit(MOST_NAMES)
              .collect(Collectors.joining(", "));
      return names.isEmpty() ? "" : "; it holds " + names;
    } catch (IOException unreadable) {
      return "";
    }
  }

  /** Why a file cannot be read, in words. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    return e instanceof AccessDeniedException
        ? "may not be read: permission denied"
        : "cannot be read: " + e.getMessage();
  }

  private static String decode(byte[] bytes) throws Problems {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
      throw Problems.at(line, "is not text in UTF-8");
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
