package winset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {

  private static final Pattern ENTRY =
      Pattern.compile("(?m)^    (\\d{4}-\\d\\d-\\d\\d  .*(?:\\n {16}\\S.*)*)");

  /** Every entry of the story in the README is in the story that its command tells. */
  @Test
  void theStoryInTheReadmeIsTheOneThatIsTold() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String told =
        words(Done.winset("run", "configs/scenarios/spring-2021.yaml", "--seed", "19").out());
    List<String> entries = ENTRY.matcher(readme).results().map(m -> words(m.group(1))).toList();
    assertThat(entries).hasSizeGreaterThan(15).allMatch(told::contains);
  }

  private static String words(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
