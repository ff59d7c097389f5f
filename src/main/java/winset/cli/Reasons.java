package winset.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Why a file cannot be read or written, in words: many exceptions have nothing but its name. */
final class Reasons {

  private Reasons() {}

  /** The reason, with the name of the file where it is known. */
  static String of(IOException e) {
    if (e instanceof AccessDeniedException denied) {
      return "permission denied" + file(denied.getFile());
    }
    if (e instanceof NoSuchFileException gone) {
      return "there is no such file" + file(gone.getFile());
    }
    return e instanceof FileSystemException refused && refused.getReason() == null
        ? "the system does not allow it" + file(refused.getFile())
        : String.valueOf(e.getMessage());
  }

  private static String file(@Nullable String path) {
    return path == null ? "" : ", " + Path.of(path).getFileName();
  }
}
