package winset.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static winset.cli.Done.winset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalyseCommandTest {

  private static final String FACTORS =
      "factors: {us.trust: {from: 0.2, to: 0.6}, utility.loss: {from: 0.8, to: 2.5}, "
          + "iran.trust: {from: 0.12, to: 0.54}}\n";

  @TempDir private static Path folder;

  private static String saltelli = "";
  private static String grid = "";

  @BeforeAll
  static void sweep() throws IOException {
    saltelli = swept("saltelli", "design: saltelli\nbase: 16\n" + FACTORS, 5);
    grid = swept("grid", "factors: {us.trust: [0.2, 0.6], channel.kind: [direct, indirect]}\n", 5);
  }

  private static String swept(String name, String design, int replications) throws IOException {
    Path file = folder.resolve(name + ".yaml");
    Files.writeString(
        file,
        "scenario: '%s'\n%sreplications: %s\nseed: 4\nmeasures: [zone_share]\n"
            .formatted(
                Path.of("configs/scenarios/spring-2021.yaml").toAbsolutePath(),
                design,
                replications));
    Done done =
        winset("sweep", file.toString(), "--quiet", "--out", folder.resolve(name).toString());
    assertThat(done.code()).as(done.err()).isZero();
    return folder.resolve(name).toString();
  }

  private static Map<String, String> tables(Path sweep) throws IOException {
    Map<String, String> tables = new TreeMap<>();
    try (Stream<Path> files = Files.list(sweep.resolve("analysis"))) {
      files.forEach(
          file -> {
            try {
              tables.put(String.valueOf(file.getFileName()), Files.readString(file));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
    return tables;
  }

  @Test
  void aDesignMadeForItIsAnalysedAtTheEndOfItsSweepAndReportKeepsThat() throws IOException {
    String sweep = swept("again", "design: saltelli\nbase: 16\n" + FACTORS, 5);
    Path out = Path.of(sweep);
    Map<String, String> tables = tables(out);
    assertThat(tables)
        .containsOnlyKeys(
            "boxes.csv",
            "limits.csv",
            "measures.csv",
            "prim.csv",
            "sobol.csv",
            "tornado.csv",
            "tree.csv",
            "variance.csv");
    // Three first orders, three totals, three pairs, below the header.
    assertThat(tables.get("sobol.csv")).hasLineCount(10);
    assertThat(tables.get("measures.csv")).isEqualTo("measure,points,runs\ndeal,128,640\n");
    assertThat(Files.readString(out.resolve("report.html")))
        .contains("id=\"analysis\"", "analysis/sobol.csv", "Share of runs, deal:");
    assertThat(out.resolve("charts/sobol-deal.svg")).isNotEmptyFile();
    assertThat(winset("report", sweep).code()).isZero();
    assertThat(tables(out)).isEqualTo(tables);
    assertThat(Files.readString(out.resolve("manifest.json"))).contains("analysis/sobol.csv");
  }

  @Test
  void anotherMeasureTakesThePlaceOfTheOneBefore() throws IOException {
    Path out = Path.of(saltelli);
    Done done =
        winset("analyse", saltelli, "--measure", "zone_share", "--measure", "zone_share >= 0.5");
    assertThat(done.code()).as(done.err()).isZero();
    assertThat(done.out()).contains("zone_share").contains("Wrote ");
    assertThat(tables(out).get("sobol.csv"))
        .contains("\nzone_share,first,us.trust,", "\nzone_share >= 0.5,first,us.trust,")
        .doesNotContain("\ndeal,");
    assertThat(out.resolve("charts/sobol-zone_share.svg")).isNotEmptyFile();
    assertThat(out.resolve("charts/sobol-deal.svg")).doesNotExist();
    assertThat(Files.readString(out.resolve("report.html")))
        .contains("<h3>zone_share &gt;= 0.5</h3>");
  }

  @Test
  void aGridTellsWhereTheDealsAreWhenAsked() throws IOException {
    assertThat(Path.of(grid, "analysis")).doesNotExist();
    Done done = winset("analyse", grid);
    assertThat(done.code()).as(done.err()).isZero();
    assertThat(tables(Path.of(grid)))
        .containsOnlyKeys(
            "boxes.csv", "effects.csv", "limits.csv", "measures.csv", "prim.csv", "tree.csv");
    assertThat(done.out()).contains("deal, ").doesNotContain("takes the place");
    Done other = winset("analyse", grid, "--measure", "outcome.collapse");
    assertThat(other.out())
        .contains("outcome.collapse: in ")
        .contains(
            "This takes the place of the analysis of deal; for both, give --measure for each.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dael | 'dael' is no measure of this sweep; it has outcome.deal",
        "zone_share | zone_share is a number: give a bound that makes it a yes or no",
      })
  void saysWhatCannotBeAnalysed(String measure, String message) {
    Done done = winset("analyse", grid, "--measure", measure);
    assertThat(done.code()).isEqualTo(2);
    assertThat(done.err()).contains(message);
  }

  @Test
  void factorsVariedOneAtATimeTellTheirEffectsAndNoPartOfTheSpace() throws IOException {
    String sweep = swept("alone", "design: one-at-a-time\nfactors: {us.trust: [0.2, 0.6]}\n", 2);
    Done done = winset("analyse", sweep, "--measure", "outcome.collapse");
    assertThat(done.code()).as(done.err()).isZero();
    assertThat(done.out()).contains("outcome.collapse, us.trust from 0.2 to 0.6: from ");
    assertThat(tables(Path.of(sweep))).containsOnlyKeys("effects.csv", "measures.csv");
  }
}
