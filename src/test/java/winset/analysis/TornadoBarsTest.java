package winset.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static winset.analysis.Deals.factor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winset.measure.Interval;
import winset.results.SweepResults;
import winset.results.Table;
import winset.scenario.ChannelKind;
import winset.sweep.Design;
import winset.sweep.Factor;
import winset.sweep.Morris;
import winset.sweep.Plan;

class TornadoBarsTest {

  private static final Factor TRUST = factor("iran.trust", .2, .4);
  private static final Factor KIND =
      factor("channel.kind", ChannelKind.DIRECT, ChannelKind.INDIRECT);

  @TempDir private Path folder;

  private SweepResults grid(Factor factor, String... replicates) throws IOException {
    return Deals.results(
        Deals.plan(new Design.Grid(), replicates.length, factor), folder, replicates);
  }

  @Test
  void aFactorOfOneLevelHasNoBar() throws IOException {
    assertThat(Tornado.of(grid(factor("iran.trust", .2), "y", "n"))).isEmpty();
    assertThat(Tornado.of(grid(TRUST, "-y", "-n"))).isEmpty();
  }

  @Test
  void aScreeningHasNoBars() throws IOException {
    Plan plan = Deals.plan(new Morris(2, 5), 2, TRUST, factor("us.quota", .6, .7));
    assertThat(Tornado.of(Deals.results(plan, folder, "nynyny", "nnyyny"))).isEmpty();
  }

  @Test
  void withoutLinesOfPointsThereAreNoBars() throws IOException {
    SweepResults results = grid(TRUST, "ny", "ny");
    assertThat(Tornado.of(results)).isPresent();
    assertThat(Tornado.of(new SweepResults(results.plan(), List.of(), results.runsFile())))
        .isEmpty();
  }

  @Test
  void namesThatDoAsWellGoFromFirstToLast() throws IOException {
    Tornado.Bar bar = Tornado.of(grid(KIND, "yy", "nn")).orElseThrow().bars().get(0);
    assertThat(List.of(bar.from(), bar.to())).containsExactly("direct", "indirect");
    assertThat(bar.swing()).isZero();
  }

  /** Names go from least to most, numbers from low to high even where more is less. */
  @Test
  void numbersGoUpThoughDealsGoDown() throws IOException {
    Tornado.Bar kind = Tornado.of(grid(KIND, "yn", "yn")).orElseThrow().bars().get(0);
    assertThat(List.of(kind.from(), kind.to())).containsExactly("indirect", "direct");
    assertThat(kind.difference().mean()).isEqualTo(1);
    Tornado.Bar trust = Tornado.of(grid(TRUST, "yn", "yn")).orElseThrow().bars().get(0);
    assertThat(List.of(trust.from(), trust.to())).containsExactly("0.2", "0.4");
    assertThat(trust.difference().mean()).isEqualTo(-1);
    assertThat(trust.swing()).isEqualTo(1);
    Factor three = factor("iran.trust", .2, .3, .4);
    Tornado.Bar hill = Tornado.of(grid(three, "nyn", "nyn")).orElseThrow().bars().get(0);
    assertThat(List.of(hill.from(), hill.to())).containsExactly("0.2", "0.4");
  }

  @Test
  void whatIsUnknownIsEmptyInTheTable() {
    Estimate half = new Estimate(.5, new Interval(.25, .75));
    Estimate unknown =
        new Estimate(.5, new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
    Tornado.Bar bar = new Tornado.Bar(TRUST, "0.2", half, "0.4", half, unknown);
    assertThat(Table.text(new Tornado(false, half, List.of(bar))::rows))
        .isEqualTo("deal,iran.trust,0.2,0.5,0.25,0.75,0.4,0.5,0.25,0.75,0.5,,,0.5,0.25,0.75\n");
  }
}
