package winset.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static winset.cli.Done.winset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The blocks of the page on what decides a deal are what its commands print. */
class DecidesPageTest {

  private static final Path PAGE = Path.of("src/site/markdown/decides.md");

  @TempDir private Path folder;

  private static List<String> blocks(String name) throws IOException {
    Matcher block =
        Pattern.compile("```" + name + "\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(PAGE));
    return block.results().map(found -> words(found.group(1))).toList();
  }

  /** Whatever the width of the terminal. */
  private static String words(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private String sweep(String name) {
    String out = folder.resolve(name).toString();
    Done done = winset("sweep", "configs/sweeps/" + name + ".yaml", "--quiet", "--out", out);
    assertThat(done.code()).as(done.err()).isZero();
    return words(done.out());
  }

  @Test
  void screeningEndsAsThePageSays() throws IOException {
    String said = sweep("screening");
    assertThat(blocks("screening"))
        .hasSize(1)
        .allSatisfy(block -> assertThat(said).contains(block));
  }

  @Test
  void theVarianceIsTakenApartAsThePageSays() throws IOException {
    sweep("variance");
    Done again = winset("analyse", folder.resolve("variance").toString());
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(blocks("variance"))
        .hasSize(3)
        .allSatisfy(block -> assertThat(words(again.out())).contains(block));
  }

  @Test
  void lessToLoseIsWorthWhatThePageSays() throws IOException {
    sweep("quick");
    String less = folder.resolve("less").toString();
    assertThat(
            winset(
                    "sweep",
                    "configs/sweeps/quick.yaml",
                    "--quiet",
                    "--set",
                    "utility.loss=1.2",
                    "--out",
                    less)
                .code())
        .isZero();
    Done compared = winset("compare", folder.resolve("quick").toString(), less);
    assertThat(blocks("compare"))
        .hasSize(1)
        .allSatisfy(block -> assertThat(words(compared.out())).contains(block));
  }
}
