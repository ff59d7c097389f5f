package winset.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import winset.config.FileNames;

/** Where a command works, and what names of files are there. */
final class Surroundings {

  private Surroundings() {}

  /** Refuses to work in a folder that is not where Java takes it to be. */
  static void check() throws Refusal {
    if (!Files.isDirectory(Path.of("").toAbsolutePath())) {
      throw new Refusal(
          "the folder you are in cannot be used: "
              + FileNames.trouble().orElse("it is not there any more"));
    }
  }

  /** Why a name is none. */
  static Refusal noName(String name) {
    return new Refusal(
        "'%s' is not a name of a file or folder%s"
            .formatted(Page.plain(name), FileNames.trouble().map(": "::concat).orElse("")));
  }
}
