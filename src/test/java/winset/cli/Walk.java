package winset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Commands of a text carried out in this process, as if in a folder that holds {@code configs}:
 * what they write and read elsewhere is in a folder of the test's.
 */
final class Walk {

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

  private final Path folder;
  private final Map<String, Done> done = new HashMap<>();

  Walk(Path folder) {
    this.folder = folder;
  }

  /** Words of a command, as a shell would take them apart; without the name of the program. */
  static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    WORD.matcher(line)
        .results()
        .forEach(
            word ->
                words.add(
                    word.group(3) != null
                        ? word.group(3)
                        : word.group(1) != null ? word.group(1) : word.group(2)));
    assertThat(words.remove(0)).isEqualTo("winset");
    return words;
  }

  /** Carries a command out, once; it must end well. What it says names no folder of the test's. */
  Done carryOut(String line) {
    return done.computeIfAbsent(line, this::ended);
  }

  private Done ended(String line) {
    List<String> words = words(line);
    if (words.get(0).equals("sweep") && !words.contains("--out")) {
      words.addAll(List.of("--out", "output/" + Sweeps.stem(words.get(1))));
    }
    Done ended = Done.winset(words.stream().map(this::placed).toArray(String[]::new));
    assertThat(ended.code()).as(line + "\n" + ended.err()).isZero();
    return new Done(0, asSeen(ended.out()), asSeen(ended.err()));
  }

  /** Takes a command in without carrying it out: its options and words are known. */
  static void accept(String line) {
    Winset.commandLine().parseArgs(words(line).toArray(String[]::new));
  }

  private String asSeen(String text) {
    String launcher = Shell.command(Shell.launcher());
    return text.replace(folder + "/", "").replace(launcher + " ", "winset ");
  }

  private String placed(String word) {
    return word.startsWith("output/") || word.startsWith("my-talks") || word.equals(".")
        ? folder.resolve(word).normalize().toString()
        : word;
  }
}
