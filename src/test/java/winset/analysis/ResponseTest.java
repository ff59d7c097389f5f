package winset.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static winset.TestScenarios.nine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import winset.analysis.Target.UnknownTargetException;
import winset.measure.Measures;
import winset.results.SweepResults;
import winset.scenario.Paths;
import winset.scenario.Scenario;
import winset.sweep.Design;
import winset.sweep.Factor;
import winset.sweep.Levels;
import winset.sweep.Plan;

class ResponseTest {

  private static final Scenario NINE = nine();

  @TempDir private Path folder;

  private static Plan plan() {
    Factor trust =
        new Factor(
            Paths.find(NINE, "iran.trust").orElseThrow(), new Levels.Listed(List.of(.2, .3, .4)));
    return new Plan(
        "",
        NINE,
        List.of(trust),
        new Design.Grid(),
        2,
        1,
        List.of(Measures.find("zone_share").orElseThrow()));
  }

  private SweepResults results(String rows) throws IOException {
    Path runs = folder.resolve("runs.csv");
    Files.writeString(
        runs, "zone_share,point,replicate,status,outcome,deal,days_to_deal,days\n" + rows);
    return new SweepResults(plan(), List.of(), runs);
  }

  private double[] read(String target, String cells) throws Exception {
    SweepResults results = results(cells);
    Response response = Response.read(results, Target.parse(target, results.plan()));
    return IntStream.range(0, 2).mapToDouble(r -> response.value(1, r)).toArray();
  }

  @ParameterizedTest
  @CsvSource({
    "deal, 1, 0",
    "outcome.deal, 1, 0",
    "outcome.collapse, 0, 1",
    "days_to_deal, 40, NaN",
    "days_to_deal <= 40, 1, 0",
    "days_to_deal<40, 0, 0",
    "days >= 90, 0, 1",
    "days > 90, 0, 0",
    "zone_share, 0.25, 0.5",
  })
  void readsWhatATargetNames(String target, double first, double second) throws Exception {
    assertThat(read(target, "0.25,1,0,done,deal,true,40,40\n0.5,1,1,done,collapse,false,,90\n"))
        .containsExactly(first, second);
  }

  @Test
  void runsThatWereNotDoneHaveNoValue() throws Exception {
    SweepResults results = results(",0,0,failed,,,,\n0.5,0,1,done,deal,true,40,40\n");
    Response response = Response.read(results, Target.parse("deal", results.plan()));
    assertThat(response.value(0, 0)).isNaN();
    assertThat(response.n(0)).isEqualTo(1);
    assertThat(response.mean(0)).isEqualTo(1);
    assertThat(response.n(2)).isZero();
    assertThat(response.mean(2)).isNaN();
    assertThat(response.value(2, 1)).isNaN();
    assertThat(response.share()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dael | 'dael' is no measure of this sweep; it has outcome.deal, outcome.interim",
        "outcome | 'outcome' is one of several names; give which, as in 'outcome.deal'",
        "deal >= 1 | deal is yes or no already",
        "days >= soon | 'soon' is no number to compare with",
        "days = 3 | 'days = 3' is no measure of this sweep",
      })
  void saysWhatATargetCouldBe(String target, String message) {
    assertThatThrownBy(() -> Target.parse(target, plan()))
        .isInstanceOf(UnknownTargetException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource({"'0.5,1,2,done,deal,true,4,4'", "'0.5,3,0,done,deal,true,4,4'", "'0.5,1,0,done'"})
  void aRowThatMakesNoSenseIsToldWithItsNumber(String row) {
    assertThatThrownBy(() -> read("days", "0.5,1,0,done,deal,true,4,4\n" + row + "\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("row 2 of runs.csv");
  }
}
