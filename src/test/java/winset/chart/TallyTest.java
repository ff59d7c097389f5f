package winset.chart;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static winset.TestPlans.ownSeeds;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winset.analysis.Estimate;
import winset.measure.Interval;
import winset.sweep.Plan;

class TallyTest {

  private static final String DEAL = Sweeps.deal(9, 0.4);
  private static final String NONE = Sweeps.stalemate();

  @TempDir Path folder;

  private Estimate pooled(boolean commonSeeds) throws IOException {
    Plan grid = Sweeps.plan("", 4, Sweeps.listed("iran.trust", 0.2, 0.4));
    Plan plan = commonSeeds ? grid : ownSeeds(grid);
    List<String> runs = List.of(DEAL, DEAL, NONE, DEAL, DEAL, NONE, NONE, DEAL);
    return requireNonNull(Sweeps.tallies(plan, folder, runs).all().deal());
  }

  /** Replicates come to 1, 1/2, 1/2, 1/2: sd .25, t(3) = 3.182446, .625 +- .397806, cut at 1. */
  @Test
  void pointsThatShareSeedsCountByReplicate() throws IOException {
    Estimate deal = pooled(true);
    assertThat(deal.mean()).isEqualTo(0.625);
    assertThat(deal.interval().low()).isCloseTo(0.227194, within(1e-6));
    assertThat(deal.interval().high()).isEqualTo(1);
  }

  @Test
  void pointsOfSeedsOfTheirOwnCountByRun() throws IOException {
    assertThat(pooled(false)).isEqualTo(new Estimate(0.625, Interval.wilson(5, 8)));
  }

  /**
   * A point that is run more often was harder to know: its further runs would pull what points come
   * to together, 1 deal in 4, to its own.
   */
  @Test
  void ofRunsThatAreAsManyAsItTakesThoseThatAllPointsHaveCountTogether() throws IOException {
    Plan grid = Sweeps.plan("", 3, Sweeps.listed("iran.trust", 0.2, 0.4));
    Plan plan = Sweeps.asManyAsItTakes(grid, 2);
    List<String> runs = List.of(NONE, NONE, DEAL, NONE, DEAL, DEAL);
    Tallies tallies = Sweeps.tallies(plan, folder, runs);
    assertThat(requireNonNull(tallies.all().deal()).mean()).isEqualTo(0.25);
    assertThat(requireNonNull(tallies.base().all().deal()).mean()).isEqualTo(2.0 / 3);
  }

  /** Shares 1/2 of deals, 0 of stalemates: means by replicate 1/2, 1/4, 1/4, 1/4. */
  @Test
  void zonesOfAgreementDoToo() throws IOException {
    Plan plan = Sweeps.plan("", 4, Sweeps.listed("iran.trust", 0.2, 0.4));
    List<String> runs = List.of(DEAL, DEAL, NONE, DEAL, DEAL, NONE, NONE, DEAL);
    Estimate zone = requireNonNull(Sweeps.tallies(plan, folder, runs).all().zone());
    assertThat(zone.mean()).isEqualTo(0.3125);
    assertThat(zone.interval().high()).isCloseTo(0.3125 + 0.397806 / 2, within(1e-6));
  }
}
