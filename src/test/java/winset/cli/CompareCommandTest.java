package winset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

  @TempDir private static Path folder;

  private static String before = "";
  private static String after = "";

  /**
   * The base case asks for .55 of US weight; .65 leaves fewer deals (pattern of the model page).
   */
  @BeforeAll
  static void sweep() throws IOException {
    before = swept("before", "[0.24, 0.36]", 3);
    after = swept("after", "[0.24, 0.36]", 3, "--set", "us.quota=0.65");
  }

  private static String swept(String name, String trust, int seed, String... more)
      throws IOException {
    Path file = folder.resolve(name + ".yaml");
    Files.writeString(
        file,
        "scenario: '%s'\ndesign: grid\nfactors: {iran.trust: %s}\nreplications: 40\nseed: %s\n"
            .formatted(
                Path.of("configs/scenarios/spring-2021.yaml").toAbsolutePath(), trust, seed));
    String out = folder.resolve(name).toString();
    List<String> words = new ArrayList<>(List.of("sweep", file.toString(), "--quiet"));
    words.addAll(List.of("--out", out));
    words.addAll(List.of(more));
    Done done = Done.winset(words.toArray(String[]::new));
    assertThat(done.code()).as(done.err()).isZero();
    return out;
  }

  private static String told(Done done) {
    return done.out().replaceAll("\\s+", " ");
  }

  @Test
  void tellsTheDifferenceAndWhatIsBehindItAndLeavesFiles() throws IOException {
    Path out = folder.resolve("compared");
    Done done = Done.winset("compare", before, after, "--out", out.toString());
    assertThat(done.code()).as(done.err()).isZero();
    assertThat(told(done))
        .contains("B has a deal in ")
        .contains(" of runs where A has ")
        .contains("in pairs of the same seed")
        .contains("us.quota: 0.55 in A, 0.65 in B")
        .contains("Results in ");
    assertThat(Files.readString(out.resolve("analysis/differences.csv")))
        .startsWith("measure,point,iran.trust,n_a,n_b,a,b,difference,low,high,p,p_adjusted,")
        .hasLineCount(3);
    assertThat(Files.readString(out.resolve("analysis/overall.csv"))).hasLineCount(2);
    assertThat(out.resolve("charts/difference-map.svg")).isNotEmptyFile();
    assertThat(out.resolve("charts/difference-map.png")).isNotEmptyFile();
    assertThat(out.resolve("charts/difference-map.pdf")).isNotEmptyFile();
    assertThat(Files.readString(out.resolve("report.html")))
        .contains("Comparison of two sweeps", "us.quota: 0.55 in A, 0.65 in B", "differences.csv");
    Done again = Done.winset("compare", before, after, "--out", out.toString());
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("is not empty; choose another with --out");
  }

  @Test
  void aFolderDoesNotDifferFromItself() {
    Done done = Done.winset("compare", before, before);
    assertThat(told(done))
        .contains("each run of B came to the same as that of A with its seed.")
        .contains("No point of 2 separates")
        .contains("Nothing: but for what is varied the scenarios are the same.");
  }

  @Test
  void whatCannotBeComparedIsRefused() throws IOException {
    assertThat(Done.winset("compare", before, folder.resolve("none").toString()))
        .satisfies(done -> assertThat(done.code()).isEqualTo(2))
        .satisfies(done -> assertThat(done.err()).contains("none is not there; give the folder"));
    Done unknown = Done.winset("compare", before, after, "--measure", "zone_share");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("'zone_share' is no measure of this sweep");
    String other = swept("other", "[0.24, 0.3]", 3);
    Done unlike = Done.winset("compare", before, other);
    assertThat(unlike.code()).isEqualTo(2);
    assertThat(unlike.err())
        .contains(
            "are no sweeps of the same points: iran.trust at point 1 is 0.36 in A and 0.3 in B");
    Path bare = Files.createDirectory(folder.resolve("bare"));
    assertThat(Done.winset("compare", before, bare.toString()).err())
        .contains("is no folder of a sweep: it has no sweep.yaml");
    Files.copy(Path.of(before, "sweep.yaml"), bare.resolve("sweep.yaml"));
    assertThat(Done.winset("compare", before, bare.toString()).err())
        .contains("has no runs.csv, so there is nothing to compare");
  }

  @Test
  void otherSeedsAreToldToBeNoPairs() throws IOException {
    String seeds = swept("seeds", "[0.24, 0.36]", 4);
    assertThat(told(Done.winset("compare", before, seeds)))
        .contains("The sweeps have other seeds, so that runs are not in pairs");
  }
}
