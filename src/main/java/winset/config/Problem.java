package winset.config;

/**
 * One thing wrong with what the user gave.
 *
 * @param line line of the file, from 1; {@link #FILE} or {@link #OPTION} where there is none
 * @param path what is wrong, as a path of the scenario; empty for the file itself
 * @param value the offending text; empty where there is none
 * @param must what would be right, or what is wrong: "must be 0 to 1", "is missing"
 */
public record Problem(int line, String path, String value, String must) {

  /** In place of a line: the whole file. */
  public static final int FILE = 0;

  /** In place of a line: an option {@code --set}. */
  public static final int OPTION = -1;

  /** Where to look: "line 4", "--set", or nothing for the whole file. */
  String where() {
    return line > 0 ? "line " + line : line == OPTION ? "--set" : "";
  }

  /** What is wrong: "iran.trust = 1.5". */
  String what() {
    String shown = Printable.clipped(path, 80);
    return value.isEmpty() ? shown : shown + " = " + Printable.clipped(value, 40);
  }
}
