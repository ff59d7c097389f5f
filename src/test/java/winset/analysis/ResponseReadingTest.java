package winset.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winset.results.SweepResults;
import winset.sweep.Design;
import winset.sweep.Plan;

/** Runs in any order and number. */
class ResponseReadingTest {

  @TempDir private Path folder;

  private Response read(int most, int... replicates) throws Exception {
    Path runs = folder.resolve("runs.csv");
    Files.writeString(
        runs,
        "point,replicate,status,outcome,deal,days_to_deal,days\n"
            + IntStream.of(replicates)
                .mapToObj(r -> "1,%s,done,stalemate,false,,%s\n".formatted(r, 100 + r))
                .collect(Collectors.joining()));
    Plan plan = Deals.plan(new Design.Grid(), most, Deals.factor("iran.trust", .2, .3, .4));
    SweepResults results = new SweepResults(plan, List.of(), runs);
    return Response.read(results, Target.parse("days", plan));
  }

  @Test
  void rowsGrowWithTheirReplicates() throws Exception {
    Response response = read(12, IntStream.range(0, 12).toArray());
    for (int r = 0; r < 12; r++) {
      assertThat(response.value(1, r)).isEqualTo(100 + r);
    }
    assertThat(response.replicates()).isEqualTo(12);
    assertThat(response.runs()).isEqualTo(12);
    assertThat(response.mean(1)).isEqualTo(105.5);
  }

  @Test
  void lateReplicatesMayComeFirst() throws Exception {
    Response response = read(12, 9, 0, 4);
    assertThat(response.value(1, 9)).isEqualTo(109);
    assertThat(response.value(1, 0)).isEqualTo(100);
    assertThat(response.value(1, 4)).isEqualTo(104);
    assertThat(response.value(1, 8)).isNaN();
    assertThat(response.runs()).isEqualTo(3);
    assertThat(response.n(1)).isEqualTo(3);
  }

  @Test
  void onlyPointsWithValuesAreCounted() throws Exception {
    Response response = read(2, 1);
    assertThat(response.points()).isEqualTo(3);
    assertThat(response.pointsWithRuns()).isEqualTo(1);
    assertThat(response.mean(0)).isNaN();
  }

  @Test
  void noReplicateIsBelowNoneOrAboveTheLast() {
    assertThatThrownBy(() -> read(5, 0, 5))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("row 2 of runs.csv");
    assertThatThrownBy(() -> read(5, -1))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("row 1 of runs.csv");
  }
}
