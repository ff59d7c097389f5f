package winset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page on how far to trust winset says what the pages say that it links to. */
class TrustPageTest {

  private static final Path SITE = Path.of("src/site/markdown");

  /** A number with its interval, or a fraction by itself; no version. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\w.])-?\\d*\\.?\\d+( points| %)? \\(-?[\\d.]+ to -?[\\d.]+\\)"
              + "|(?<![\\w.])-?\\d*\\.\\d+(?![\\w.])");

  private static final Pattern LINK = Pattern.compile("\\((\\w[\\w-]*\\.md)[)#]");

  private static String read(String page) throws IOException {
    return words(Files.readString(SITE.resolve(page)));
  }

  private static String words(String text) {
    return text.replaceAll("(?m)^> ", "").replaceAll("\\s+", " ");
  }

  private static List<String> sections() throws IOException {
    return List.of(Files.readString(SITE.resolve("trust.md")).split("\n## "));
  }

  /** Numbers of a section that stand on none of the pages to which it links. */
  private static List<String> unfounded(String section) throws IOException {
    StringBuilder sources = new StringBuilder();
    for (MatchResult link : LINK.matcher(section).results().toList()) {
      sources.append(read(link.group(1))).append('\n');
    }
    List<String> unfounded = new ArrayList<>();
    NUMBER.matcher(words(section)).results().map(MatchResult::group).forEach(unfounded::add);
    unfounded.removeIf(number -> stands(number, sources.toString()));
    return unfounded;
  }

  private static boolean stands(String number, String text) {
    return Pattern.compile("(?<![\\w.-])" + Pattern.quote(number) + "(?![\\w])")
        .matcher(text)
        .find();
  }

  @Test
  void everyNumberStandsOnAPageThatItsSectionLinksTo() throws IOException {
    int numbers = 0;
    for (String section : sections()) {
      assertThat(unfounded(section)).as(section).isEmpty();
      numbers += (int) NUMBER.matcher(words(section)).results().count();
    }
    assertThat(numbers).isGreaterThan(15);
  }

  @Test
  void anotherNumberWouldBeFound() throws IOException {
    assertThat(unfounded("Skill -0.19 (-1.41 to 0.15), see [history](history.md)"))
        .containsExactly("-0.19 (-1.41 to 0.15)");
    assertThat(unfounded("Skill 0.18 (-0.09 to 0.45), see [decides](decides.md)")).hasSize(1);
  }

  @Test
  void theEpisodesAreCountedAsThePageOnHistoryCountsThem() throws IOException {
    assertThat(read("history.md"))
        .contains(
            "17 episodes that may be scored, four of them with an agreement, in seven chains of"
                + " people who knew each other")
        .contains("Nineteen windows");
    assertThat(read("trust.md"))
        .contains(
            "17 of which may be scored, four with an agreement, in seven chains of people who knew"
                + " each other")
        .contains("Nineteen windows");
  }
}
