package winset.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static winset.analysis.Deals.factor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winset.results.SweepResults;
import winset.sweep.Design;
import winset.sweep.Factor;
import winset.sweep.Plan;
import winset.sweep.PointTable;

class RatesTest {

  private static final Factor TRUST = factor("iran.trust", .2, .4);

  @TempDir private Path folder;

  private static void is(Estimate estimate, double mean, double low, double high) {
    assertThat(estimate.mean()).isCloseTo(mean, within(1e-9));
    assertThat(estimate.interval().low()).isCloseTo(low, within(1e-9));
    assertThat(estimate.interval().high()).isCloseTo(high, within(1e-9));
  }

  /** R: t.test(c(.5, 1, .5, 1))$conf.int: replicate 1 failed at both points and is not there. */
  @Test
  void aReplicateThatFailedAtAllPointsIsLeftOut() throws IOException {
    Plan plan = Deals.plan(new Design.Grid(), 5, TRUST);
    Rates rates = Rates.of(Deals.results(plan, folder, "ny", "--", "yy", "ny", "yy"));
    is(rates.overall(), .75, .29065344224073036, 1.2093465577592697);
    assertThat(rates.failed()).isEqualTo(2);
    assertThat(rates.without()).isZero();
    assertThat(rates.pointsCountAlike()).isFalse();
    assertThat(rates.difference("iran.trust", "0.2", "0.4").mean()).isCloseTo(.5, within(1e-12));
  }

  /** One point has a deal in every run and the other none: half, with Wilson's .6576198 of none. */
  @Test
  void whereAllReplicatesAgreeTheRateIsNotCertain() throws IOException {
    Plan plan = Deals.plan(new Design.Grid(), 2, TRUST);
    Rates rates = Rates.of(Deals.results(plan, folder, "ny", "ny"));
    double half = .6576197724933469 / 2;
    is(rates.overall(), .5, .5 - half, .5 + half);
  }

  @Test
  void levelsWithoutRunsAreNone() throws IOException {
    Factor three = factor("iran.trust", .2, .3, .4);
    SweepResults results =
        Deals.results(Deals.plan(new Design.Grid(), 2, three), folder, "-yn", "-yn");
    Rates rates = Rates.of(results);
    assertThat(rates.levels(three, results)).containsExactly("0.3", "0.4");
    assertThat(rates.at("iran.trust", "0.2").mean()).isNaN();
    assertThat(rates.without()).isEqualTo(1);
  }

  @Test
  void aColumnOfOneValueHasOneQuarter() throws IOException {
    Factor quota = factor("us.quota", .6);
    PointTable table = new PointTable(List.of(new int[] {0, 1}, new int[] {0, 0}));
    SweepResults results = Deals.results(Deals.plan(table, 1, TRUST, quota), folder, "yn");
    Rates rates = Rates.of(results);
    assertThat(rates.levels(quota, results)).containsExactly("its lowest quarter (up to 0.6)");
    assertThat(rates.levels(TRUST, results)).hasSize(2);
    assertThat(rates.falling(TRUST, rates.levels(TRUST, results))).isFalse();
  }

  @Test
  void aRangeMayFall() throws IOException {
    Factor falling = factor("iran.trust", .4, .2);
    SweepResults results = Deals.results(Deals.plan(new Design.Grid(), 1, falling), folder, "yn");
    Rates rates = Rates.of(results);
    assertThat(rates.falling(falling, List.of("0.4", "0.2"))).isTrue();
    assertThat(rates.falling(falling, List.of("0.2", "0.4"))).isFalse();
    assertThat(rates.falling(falling, List.of("0.4"))).isFalse();
  }
}
