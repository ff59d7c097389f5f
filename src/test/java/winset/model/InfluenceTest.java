package winset.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import winset.scenario.Camp;
import winset.scenario.FactionProfile;

class InfluenceTest {

  private static final winset.scenario.TrustRules RULES =
      new winset.scenario.TrustRules(.99, 3, 8, 2);

  private static final double[][] W = {{.5, .3, .2}, {.25, .5, .25}, {.1, .4, .5}};
  private static final double[] START = {.2, .5, .9};
  private static final double[] EVEN_POWER = {.5, .5, .5};

  private static Faction faction(int i) {
    FactionProfile profile = new FactionProfile(null, .5, 1, START[i], .5, 0, null, false, 0, .2);
    return new Faction("f" + i, profile, Camp.MODERATE, RULES);
  }

  private static double[] settle(Influence influence, double[] openness) {
    double[] z = START.clone();
    for (int week = 0; week < 2000; week++) {
      z = influence.heard(z, START, openness, EVEN_POWER);
    }
    return z;
  }

  private static Influence given() {
    Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
    for (int i = 0; i < 3; i++) {
      Map<String, Double> row = new LinkedHashMap<>();
      for (int j = 0; j < 3; j++) {
        row.put("f" + j, 2 * W[i][j]); // rows are scaled to 1
      }
      rows.put("f" + i, row);
    }
    return Influence.of(new Faction[] {faction(0), faction(1), faction(2)}, rows);
  }

  /** (I - L W)^-1 (I - L) z0, Friedkin and Johnsen 1990. */
  @Test
  @DisplayName("V5 Friedkin-Johnsen")
  void v5OpinionsSettleBetweenWhatIsHeardAndTheAnchor() {
    assertThat(settle(given(), new double[] {.8, .6, .3}))
        .containsExactly(new double[] {.522123, .577851, .841183}, within(5e-7));
  }

  /** Left Perron vector of W: (30, 46, 35) / 111, solved by hand. */
  @Test
  @DisplayName("V6 full openness is DeGroot consensus")
  void v6FullOpennessIsConsensusByInfluence() {
    double consensus = (30 * .2 + 46 * .5 + 35 * .9) / 111;
    assertThat(settle(given(), new double[] {1, 1, 1}))
        .containsExactly(new double[] {consensus, consensus, consensus}, within(1e-12));
  }

  @Test
  @DisplayName("V6 no openness leaves everyone at the start")
  void v6NoOpennessLeavesEveryoneAtTheStart() {
    assertThat(settle(given(), new double[3])).containsExactly(START);
  }

  @Test
  void whoHasNoRowListensByPower() {
    Influence byPower = Influence.of(new Faction[] {faction(0), faction(1), faction(2)}, Map.of());
    double[] heard = byPower.heard(START, START, new double[] {1, 1, 1}, new double[] {.6, .2, .2});
    assertThat(heard[0]).isCloseTo(.6 * .2 + .2 * .5 + .2 * .9, within(1e-12));
    double[] doubled = {1.2, .4, .4}; // shares of all power, whatever it adds up to
    assertThat(byPower.heard(START, START, new double[] {1, 1, 1}, doubled)[0])
        .isCloseTo(heard[0], within(1e-12));
  }
}
