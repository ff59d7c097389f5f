package winset.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import winset.config.Problems;
import winset.config.SweepFile;
import winset.results.Figures;
import winset.results.SweepResults;
import winset.results.Tables;
import winset.sweep.Plan;

/** The page of answers says what its sweeps say. */
class AnswersPageTest {

  private static final Pattern INTERVAL =
      Pattern.compile("(?:\\(|, )-?([\\d.]+) to -?([\\d.]+)\\)");

  @TempDir Path folder;

  /** Every interval in a section is that of a point, or of a sentence, of its sweep. */
  @ParameterizedTest
  @ValueSource(strings = {"quick", "channel", "calendar", "mediation", "hardliners", "tracks"})
  void everyIntervalOnThePageIsOneOfItsSweep(String sweep)
      throws Problems, IOException, InterruptedException {
    Set<Set<String>> known =
        known(SweepFile.read(Path.of("configs/sweeps", sweep + ".yaml"), List.of()));
    List<Set<String>> told = intervals(section(sweep));
    assertThat(told).isNotEmpty();
    assertThat(known).containsAll(told);
  }

  private static String section(String sweep) throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/answers.md"));
    int from = page.indexOf("configs/sweeps/" + sweep + ".yaml");
    int to = page.indexOf("\n## ", from);
    return page.substring(from, to < 0 ? page.length() : to);
  }

  private Set<Set<String>> known(Plan plan) throws IOException, InterruptedException {
    Tables.write(plan, 2, folder);
    SweepResults results = SweepResults.read(plan, folder);
    Set<Set<String>> known = new HashSet<>(intervals(String.join(" ", Answer.of(results))));
    for (SweepResults.Line point : results.points()) {
      for (String measure : List.of("deal", "deal_before_election")) {
        known.add(Set.of(percent(point, measure + "_low"), percent(point, measure + "_high")));
      }
    }
    return known;
  }

  private static String percent(SweepResults.Line point, String column) {
    return Figures.percent(point.number(column).orElseThrow()).replace(" %", "");
  }

  private static List<Set<String>> intervals(String text) {
    return INTERVAL.matcher(text).results().map(m -> Set.of(m.group(1), m.group(2))).toList();
  }
}
