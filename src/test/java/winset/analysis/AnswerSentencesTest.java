package winset.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static winset.analysis.Deals.factor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winset.scenario.ChannelKind;
import winset.sweep.Design;
import winset.sweep.Factor;
import winset.sweep.Morris;
import winset.sweep.Plan;

/** Whole sentences; intervals of 4 runs are Wilson's: none up to 49 %, all from 51 %. */
class AnswerSentencesTest {

  private static final Factor TRUST = factor("iran.trust", .2, .4);

  @TempDir private Path folder;

  private List<String> answer(Plan plan, String... replicates) throws IOException {
    return Answer.of(Deals.results(plan, folder, replicates));
  }

  private static Plan grid(int replicates, Factor... factors) {
    return Deals.plan(new Design.Grid(), replicates, factors);
  }

  /** Mean .5 of 4 that agree: .5 -+ .4898908 / 2; the difference 1 - 2 x .4898908. */
  @Test
  void twoPointsOfOneFactorAreToldOnce() throws IOException {
    assertThat(answer(grid(4, TRUST), "ny", "ny", "ny", "ny"))
        .containsExactly(
            "A deal was reached in 50 % (26 to 74) of all runs.",
            "iran.trust from 0.2 to 0.4: from 0 % (0 to 49) to 100 % (51 to 100), a difference of "
                + "100 points (2 to 100).");
  }

  @Test
  void pointsOfOneFactorHaveNoExtremes() throws IOException {
    Factor three = factor("iran.trust", .2, .3, .4);
    assertThat(answer(grid(4, three), "nyy", "nyy", "nyy", "nyy"))
        .hasSize(2)
        .noneMatch(sentence -> sentence.startsWith("Least"));
  }

  @Test
  void twoPointsOfTwoFactorsHaveNone() throws IOException {
    assertThat(answer(grid(4, TRUST, factor("us.quota", .6)), "ny", "ny", "ny", "ny"))
        .hasSize(2)
        .noneMatch(sentence -> sentence.startsWith("Least"));
  }

  @Test
  void aPointWithoutRunsIsNoExtreme() throws IOException {
    Plan plan = grid(4, TRUST, factor("us.quota", .6, .7));
    assertThat(answer(plan, "ny-y", "ny-y", "ny-y", "ny-y"))
        .last()
        .asString()
        .isEqualTo(
            "Least 0 % (0 to 49) at iran.trust = 0.2, us.quota = 0.6; most 100 % at 2 of 4 points.");
  }

  @Test
  void namesThatDoAsWellAreSaidNotToDiffer() throws IOException {
    Factor kind = factor("channel.kind", ChannelKind.DIRECT, ChannelKind.INDIRECT);
    assertThat(answer(grid(2, kind), "yy", "nn"))
        .last()
        .isEqualTo("channel.kind: no difference between its values.");
  }

  /** Two trajectories of two factors are six points. */
  @Test
  void ofAScreeningNoLevelsAreCompared() throws IOException {
    Plan plan = Deals.plan(new Morris(2, 5), 2, TRUST, factor("us.quota", .6, .7));
    assertThat(answer(plan, "nynyny", "nnyyny"))
        .noneMatch(sentence -> sentence.contains(" from "))
        .first()
        .asString()
        .startsWith("A deal was reached in 50 % ");
  }
}
