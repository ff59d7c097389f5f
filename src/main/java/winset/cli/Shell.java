package winset.cli;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Commands as a user would type them. */
final class Shell {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");

  private Shell() {}

  /** Words of a command, quoted where a POSIX shell needs it. */
  static String command(List<String> words) {
    return words.stream().map(Shell::quoted).collect(Collectors.joining(" "));
  }

  private static String quoted(String word) {
    return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  /** How winset was started: "java -jar target/winset.jar", or "winset" where that is not known. */
  static List<String> launcher() {
    return launcher(System.getProperty("sun.java.command", ""));
  }

  /**
   * The same of a command.
   *
   * @param started the command that Java was started with; Spark's names its own class first
   */
  static List<String> launcher(String started) {
    int end = started.indexOf(".jar ") + 4;
    if (end < 4) {
      return List.of("winset");
    }
    int start = started.startsWith("org.apache.spark.") ? started.lastIndexOf(' ', end - 1) + 1 : 0;
    return List.of("java", "-jar", started.substring(start, end));
  }

  /** The file that winset was started from, as it was named. */
  static String jar() {
    List<String> launcher = launcher();
    return launcher.size() == 1 ? "winset.jar" : quoted(launcher.get(2));
  }
}
