package winset.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mutated files: each is a scenario or a list of problems, soon, and never anything else. */
class ScenarioFuzzTest {

  private static final int FILES = 3000;
  private static final Duration EACH = Duration.ofSeconds(2);
  private static final List<String> NASTY =
      List.of(
          "NaN .nan .inf -.inf 1e999 -1e999 -0 0777 0x1F 1_000 1e-400 12:30 no ~ null true !!x",
          "!!int !<tag:x> &a *a << [ ] { } [] {} [[[[ {{{{ | > |9 %YAML --- ... - ? : # @ ` ' \"",
          "0 1 0.5 0.9 2 10 text direct us hardline true false 2021-07-01 2022-01-31",
          "2021-02-30 2021-13-01 9999-12-31 0000-01-01 2021-06-18T00:00:00Z 99999999999999999999");
  private static final List<String> ODD =
      List.of("\t", "\0", "\u202e", "\uFEFF", "\u2028", "\u0085", "\ud83d\ude00", "\r", "\n", ": ");

  private final Random random = new Random(20210330);
  @TempDir Path folder;
  private int read;
  private int refused;

  @Test
  void everyMutationIsAScenarioOrAListOfProblems() {
    assertTimeoutPreemptively(Duration.ofMinutes(3), this::readAll);
    assertThat(read).isGreaterThan(FILES / 20);
    assertThat(refused).isGreaterThan(FILES / 4);
  }

  private void readAll() throws IOException {
    List<String> sources = List.of(Samples.smallText(), ScenarioText.of(Samples.full()));
    for (int i = 0; i < FILES; i++) {
      byte[] bytes = sources.get(i % 2).getBytes(UTF_8);
      for (int times = random.nextInt(3) == 0 ? 3 : 1; times > 0; times--) {
        bytes = mutated(bytes);
      }
      Path file = Files.write(folder.resolve("mutated.yaml"), bytes);
      String name = "mutation " + i;
      assertTimeoutPreemptively(EACH, () -> readOne(file, name), name);
    }
  }

  private void readOne(Path file, String name) {
    try {
      assertThat(ScenarioFile.read(file)).isNotNull();
      read++;
    } catch (Problems e) {
      assertThat(e.all()).as(name).isNotEmpty().allMatch(p -> !p.must().isBlank());
      assertThat(Report.of(name, e.all()).lines()).as(name).allMatch(l -> l.length() < 600);
      refused++;
    } catch (RuntimeException | Error e) {
      throw new AssertionError(name, e);
    }
  }

  private byte[] mutated(byte[] bytes) {
    if (random.nextInt(8) == 0) {
      byte[] flipped = bytes.clone();
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
      return flipped;
    }
    List<String> lines = new ArrayList<>(Arrays.asList(new String(bytes, UTF_8).split("\n", -1)));
    int at = random.nextInt(lines.size());
    int other = random.nextInt(lines.size());
    switch (random.nextInt(6)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(other, lines.get(at));
      case 2 -> Collections.swap(lines, at, other);
      case 3 -> lines.set(at, spliced(lines.get(at)));
      default -> lines.set(at, revalued(lines.get(at)));
    }
    return (String.join("\n", lines) + "\n").getBytes(UTF_8);
  }

  private String revalued(String line) {
    int colon = 1 + line.indexOf(':', line.isEmpty() ? 0 : random.nextInt(line.length()));
    return line.substring(0, colon) + " " + nasty();
  }

  private String spliced(String line) {
    int from = random.nextInt(line.length() + 1);
    int to = from + random.nextInt(line.length() - from + 1);
    return line.substring(0, from) + nasty() + line.substring(to);
  }

  private String nasty() {
    if (random.nextInt(20) == 0) {
      return "long".repeat(1 + random.nextInt(5000));
    }
    if (random.nextInt(4) == 0) {
      return ODD.get(random.nextInt(ODD.size()));
    }
    String[] words = NASTY.get(random.nextInt(NASTY.size())).split(" ", -1);
    return words[random.nextInt(words.length)];
  }
}
