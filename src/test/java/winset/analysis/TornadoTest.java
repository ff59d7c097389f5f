package winset.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static winset.TestScenarios.nine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winset.results.ScriptedRows;
import winset.results.SweepResults;
import winset.results.Table;
import winset.scenario.ChannelKind;
import winset.scenario.Paths;
import winset.scenario.Scenario;
import winset.sweep.Design;
import winset.sweep.Factor;
import winset.sweep.Levels;
import winset.sweep.OneAtATime;
import winset.sweep.Plan;
import winset.sweep.Row;
import winset.sweep.Sobol;

class TornadoTest {

  private static final Scenario NINE = nine();
  private static final Factor KIND =
      factor("channel.kind", new Levels.Listed(List.of(ChannelKind.DIRECT, ChannelKind.INDIRECT)));
  private static final Factor IRAN = factor("iran.trust", new Levels.Spaced(.4, .2, 3, false));
  private static final Factor US = factor("us.trust", new Levels.Spaced(.2, .4, 2, false));

  @TempDir Path folder;

  private static Factor factor(String path, Levels levels) {
    return new Factor(Paths.find(NINE, path).orElseThrow(), levels);
  }

  private Tornado tornado(Design design, List<Factor> factors, Predicate<List<Object>> deal)
      throws IOException {
    Plan plan = new Plan("", NINE, factors, design, 4, 1, List.of());
    List<Row> rows = new ArrayList<>();
    for (long run = 0; run < plan.runs(); run++) {
      long point = plan.pointOf(run);
      boolean hit = deal.test(plan.values(point));
      List<Object> values =
          Arrays.asList(hit ? "deal" : "stalemate", hit, hit ? 10 : null, hit ? 10 : 366);
      rows.add(new Row(run, point, plan.replicateOf(run), 1, Row.Status.DONE, values, ""));
    }
    ScriptedRows.write(plan, folder, rows);
    return Tornado.of(SweepResults.read(plan, folder)).orElseThrow();
  }

  /**
   * Of a grid 2 x 3 x 2 with a deal where direct, or Iran's trust is .4: 4 of 6, 4 of 4, 2 of 4.
   */
  @Test
  void barsGoFromTheLowestLevelToTheHighestTheLongestFirst() throws IOException {
    Tornado tornado =
        tornado(
            new Design.Grid(),
            List.of(US, KIND, IRAN),
            v -> v.get(1) == ChannelKind.DIRECT || v.get(2).equals(.4));
    assertThat(tornado.base()).isFalse();
    assertThat(tornado.middle().mean()).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(tornado.bars().stream().map(bar -> bar.factor().name()))
        .containsExactly("channel.kind", "iran.trust", "us.trust");
    Tornado.Bar kind = tornado.bars().get(0);
    assertThat(kind.from()).isEqualTo("indirect");
    assertThat(kind.atFrom().mean()).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(kind.to()).isEqualTo("direct");
    assertThat(kind.atTo().mean()).isEqualTo(1);
    Tornado.Bar iran = tornado.bars().get(1);
    assertThat(List.of(iran.from(), iran.to())).containsExactly("0.2", "0.4");
    assertThat(iran.difference().mean()).isCloseTo(.5, within(1e-12));
    assertThat(tornado.bars().get(2).difference().mean()).isZero();
    assertThat(Table.text(tornado::rows).lines())
        .hasSize(3)
        .allMatch(line -> line.split(",", -1).length == Tornado.HEADER.size());
  }

  /** Around .3, .2 and indirect: no deal at base, one at direct, none of either trust. */
  @Test
  void oneAtATimeTheOthersAreAtBase() throws IOException {
    List<Factor> factors = List.of(KIND, IRAN, US);
    Tornado tornado =
        tornado(
            OneAtATime.around(List.of(ChannelKind.INDIRECT, .3, .2), factors),
            factors,
            v -> v.get(0) == ChannelKind.DIRECT);
    assertThat(tornado.base()).isTrue();
    assertThat(tornado.middle().mean()).isZero();
    assertThat(tornado.bars().get(0).factor()).isEqualTo(KIND);
    assertThat(tornado.bars().get(0).difference().mean()).isEqualTo(1);
    assertThat(tornado.bars().get(1).difference().mean()).isZero();
  }

  @Test
  void ofPointsThatAreSpreadQuartersAreTheEnds() throws IOException {
    Factor wide = factor("us.trust", new Levels.Spaced(.2, .6, Levels.CONTINUOUS, false));
    Factor other = factor("iran.trust", new Levels.Spaced(.2, .6, Levels.CONTINUOUS, false));
    Tornado tornado = tornado(new Sobol(16, 2), List.of(other, wide), v -> (double) v.get(1) > .4);
    Tornado.Bar first = tornado.bars().get(0);
    assertThat(first.factor()).isEqualTo(wide);
    assertThat(first.from()).startsWith("up to 0.");
    assertThat(first.to()).startsWith("from 0.");
    assertThat(first.difference().mean()).isEqualTo(1);
  }
}
