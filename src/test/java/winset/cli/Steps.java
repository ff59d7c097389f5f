package winset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The changes that a page asks for.
 *
 * @param file the source file that is named last before the block
 * @param before lines that stand in it once; empty for a new file
 * @param after what they become
 */
record Steps(Path file, String before, String after) {

  private static final Pattern FILE = Pattern.compile("`(src/main/java/[^`]+\\.java)`");
  private static final Pattern FENCE = Pattern.compile("( *)```(\\w*)");

  /** The changes of a page, in its order. */
  static List<Steps> of(Path page) throws IOException {
    List<Steps> steps = new ArrayList<>();
    String file = "";
    String kind = "";
    List<String> block = new ArrayList<>();
    for (String line : Files.readAllLines(page)) {
      Matcher fence = FENCE.matcher(line);
      if (fence.matches()) {
        if (!kind.isEmpty()) {
          steps.add(step(Path.of(file), kind, block));
        }
        kind = fence.group(2);
        block.clear();
      } else if (!kind.isEmpty()) {
        block.add(line.isEmpty() ? line : line.substring(3));
      } else {
        Matcher named = FILE.matcher(line);
        file = named.find() ? named.group(1) : file;
      }
    }
    return steps;
  }

  private static Steps step(Path file, String kind, List<String> block) {
    return kind.equals("diff")
        ? new Steps(file, lines(block, '+'), lines(block, '-'))
        : new Steps(file, "", String.join("\n", block) + "\n");
  }

  /** The lines of a block but for those of a sign, without the signs. */
  private static String lines(List<String> block, char but) {
    return block.stream()
        .filter(line -> line.isEmpty() || line.charAt(0) != but)
        .map(line -> (line.isEmpty() ? "" : line.substring(1)) + "\n")
        .collect(Collectors.joining());
  }

  /** Carries it out on a copy of the tree. */
  void apply(Path tree) throws IOException {
    Path target = tree.resolve(file);
    if (before.isEmpty()) {
      assertThat(target).doesNotExist();
      Files.writeString(target, after);
      return;
    }
    String text = Files.readString(target);
    assertThat(text.split(Pattern.quote(before), -1))
        .as("'%s' stands once in %s", before, file)
        .hasSize(2);
    Files.writeString(target, text.replace(before, after));
  }
}
