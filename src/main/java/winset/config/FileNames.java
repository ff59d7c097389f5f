package winset.config;

import java.util.Locale;
import java.util.Optional;

/**
 * What the environment makes of names of files. Where its language is "C", Java 17 knows no letter
 * beyond those of English, and can neither read nor write a name that has one.
 */
public final class FileNames {

  private FileNames() {}

  /** Why names with other letters cannot be used here and what helps; empty if they can. */
  public static Optional<String> trouble() {
    String encoding = System.getProperty("sun.jnu.encoding", "").toUpperCase(Locale.ROOT);
    return encoding.contains("ASCII") || encoding.startsWith("ANSI_X3.4")
        ? Optional.of(
            "the language of this environment (LC_ALL, LC_CTYPE or LANG) knows only letters of "
                + "English; set LC_ALL=C.UTF-8, or another that ends in UTF-8")
        : Optional.empty();
  }

  /** Why a text is no name of a file. */
  static String none() {
    return "is not a name of a file" + trouble().map(": "::concat).orElse("");
  }
}
