package winset.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that are there whole or not at all: written beside their place and moved there. */
public final class WholeFile {

  private WholeFile() {}

  /** Whoever writes the file. */
  public interface Filling {

    /** Writes everything into a file that is not there yet. */
    void into(Path file) throws IOException;
  }

  /**
   * Writes a file, over one that is there; on failure that stays, and nothing is left beside it.
   */
  public static void write(Path file, Filling filling) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + Parts.PART);
    try {
      // One that is left may be a link, and lead to any file.
      Files.deleteIfExists(beside);
      filling.into(beside);
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Writes a text in UTF-8. */
  public static void write(Path file, String text) throws IOException {
    write(file, beside -> Files.writeString(beside, text, StandardCharsets.UTF_8));
  }
}
