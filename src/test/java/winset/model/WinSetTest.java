package winset.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static winset.TestScenarios.duel;
import static winset.TestScenarios.spring;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import winset.scenario.Camp;
import winset.scenario.FactionProfile;
import winset.scenario.Party;
import winset.scenario.Scenario;
import winset.scenario.Utility;

class WinSetTest {

  private static final winset.scenario.TrustRules RULES =
      new winset.scenario.TrustRules(.99, 3, 8, 2);

  private static final double LOSS = 1.6;

  private static Negotiation duelAt(double trust) {
    return new Negotiation(duel("iran.trust=" + trust, "us.trust=" + trust), 1);
  }

  private static double reach(Negotiation run, Party party) {
    return run.side(party).winSet(0, 1).reach();
  }

  /** r = tau b / ((1 - tau) l), so r = .5 at l / (l + 2 b) and 1 at l / (l + b), b = 1. */
  @Test
  @DisplayName("V12 sequencing theorem: where a zone appears")
  void v12AZoneAppearsAtFourNinths() {
    double zone = LOSS / (LOSS + 2);
    assertThat(zone).isCloseTo(4.0 / 9, within(1e-12));
    assertThat(reach(duelAt(zone), Party.IRAN)).isCloseTo(.5, within(1e-12));
    assertThat(duelAt(zone).zone(1)).isTrue();
    assertThat(duelAt(zone - 1e-6).zone(1)).isFalse();
  }

  @Test
  @DisplayName("V12 sequencing theorem: where a maximalist package appears")
  void v12AMaximalistPackageAppearsAtEightThirteenths() {
    double maximalist = LOSS / (LOSS + 1);
    assertThat(maximalist).isCloseTo(8.0 / 13, within(1e-12));
    assertThat(reach(duelAt(maximalist), Party.US)).isCloseTo(1, within(1e-12));
    assertThat(reach(duelAt(maximalist - 1e-6), Party.US)).isLessThan(1 - 1e-7);
  }

  @Test
  @DisplayName("V12 sequencing theorem: what each side needs at even trust")
  void v12AtEvenTrustIranNeedsThreeEighths() {
    assertThat(Party.IRAN.sequencing(reach(duelAt(.5), Party.IRAN))).isCloseTo(.375, within(1e-12));
    assertThat(Party.US.sequencing(reach(duelAt(.5), Party.US))).isCloseTo(.625, within(1e-12));
  }

  private static double reach(
      List<FactionProfile> profiles, Utility utility, double quota, double audienceCost) {
    Faction[] factions = new Faction[profiles.size()];
    int[] order = new int[factions.length];
    for (int i = 0; i < factions.length; i++) {
      factions[i] = new Faction("f" + i, profiles.get(i), Camp.MODERATE, RULES);
      order[i] = i;
    }
    Terms terms =
        new Terms(
            utility,
            new Dread(utility.lossCurvature()),
            quota,
            .2,
            .5,
            .28,
            0,
            0,
            audienceCost,
            .1);
    return new Appraisal(1, terms, factions, order).winSet().reach();
  }

  private static FactionProfile with(FactionProfile f, double trust, boolean veto) {
    return new FactionProfile(
        null, f.power(), f.salience(), f.stance(), trust, f.credit(), null, veto, 0, .2);
  }

  private static List<FactionProfile> randomSide(Random random) {
    List<FactionProfile> side = new ArrayList<>();
    int n = 1 + random.nextInt(8);
    for (int i = 0; i < n; i++) {
      side.add(
          new FactionProfile(
              null,
              .01 + .99 * random.nextDouble(),
              .05 + .95 * random.nextDouble(),
              random.nextDouble(),
              random.nextDouble(),
              2 * random.nextDouble() - 1,
              null,
              random.nextInt(5) == 0,
              0,
              .2));
    }
    return side;
  }

  private static Utility utility(double loss) {
    return new Utility(1, loss, 1.5, .04, .2, .01, .1);
  }

  @Test
  @DisplayName("V13 a veto, a higher quota or a larger loss never widens a win-set")
  void v13AVetoAQuotaOrALossNeverWidensAWinSet() {
    Random random = new Random(13);
    int narrowed = 0;
    for (int trial = 0; trial < 10_000; trial++) {
      List<FactionProfile> side = randomSide(random);
      double quota = .5 + .5 * random.nextDouble() + 1e-6 * random.nextDouble();
      quota = Math.min(1, Math.max(.500001, quota));
      double loss = .8 + 2 * random.nextDouble();
      double audience = trial % 3 == 0 ? .3 * random.nextDouble() : 0;
      double before = reach(side, utility(loss), quota, audience);
      int i = random.nextInt(side.size());
      List<FactionProfile> vetoed = new ArrayList<>(side);
      vetoed.set(i, with(side.get(i), side.get(i).trust(), true));
      double veto = reach(vetoed, utility(loss), quota, audience);
      double higher =
          reach(side, utility(loss), quota + (1 - quota) * random.nextDouble(), audience);
      double dearer = reach(side, utility(loss * 1.2), quota, audience);
      assertThat(List.of(veto, higher, dearer)).allMatch(after -> after <= before + 1e-12);
      narrowed += veto < before || higher < before || dearer < before ? 1 : 0;
    }
    assertThat(narrowed).isGreaterThan(2000);
  }

  @Test
  @DisplayName("V13 more trust never narrows a win-set")
  void v13MoreTrustNeverNarrowsAWinSet() {
    Random random = new Random(31);
    int widened = 0;
    for (int trial = 0; trial < 10_000; trial++) {
      List<FactionProfile> side = randomSide(random);
      double quota = .51 + .49 * random.nextDouble();
      double audience = trial % 3 == 0 ? .3 * random.nextDouble() : 0;
      double before = reach(side, utility(1.5), quota, audience);
      int i = random.nextInt(side.size());
      double more = side.get(i).trust() + (1 - side.get(i).trust()) * random.nextDouble();
      side.set(i, with(side.get(i), more, side.get(i).veto()));
      double after = reach(side, utility(1.5), quota, audience);
      assertThat(after).isGreaterThanOrEqualTo(before - 1e-12);
      widened += after > before ? 1 : 0;
    }
    assertThat(widened).isGreaterThan(500);
  }

  @Test
  void anAudienceCostOfNearlyNothingLeavesTheWinSetAsItIs() {
    Random random = new Random(4);
    for (int trial = 0; trial < 500; trial++) {
      List<FactionProfile> side = randomSide(random);
      assertThat(reach(side, utility(1.5), .6, 1e-12))
          .isCloseTo(reach(side, utility(1.5), .6, 0), within(1e-6));
    }
  }

  /**
   * Phi(.05 / sqrt(.02)) = .638163. 200,000 draws: standard error .0011; off by 5 of them once in
   * 1.7 million.
   */
  @Test
  @DisplayName("V14 chance of a zone under misjudged reaches")
  void v14ChanceOfAZoneUnderMisjudgedReaches() {
    assertThat(shareWithZone(.5)).isCloseTo(.638163, within(.0055));
    assertThat(Math.abs(shareWithZone(.48) - .638163)).isGreaterThan(.0055);
  }

  private static double shareWithZone(double iranMean) {
    RandomStream iran = new RandomStream(14, "iran");
    RandomStream us = new RandomStream(14, "us");
    int zones = 0;
    int n = 200_000;
    for (int i = 0; i < n; i++) {
      WinSet a = new WinSet(iranMean + .1 * iran.normal(), 0);
      WinSet b = new WinSet(.55 + .1 * us.normal(), 0);
      zones += a.meets(b) ? 1 : 0;
    }
    return (double) zones / n;
  }

  /**
   * P(N(0, .084) > .1) = .116930. 200,000 messages: standard error .0007; off by 5 of them once in
   * 1.7 million.
   */
  @Test
  @DisplayName("V15 an offer outside the win-set that sounds acceptable")
  void v15AnOfferOutsideTheWinSetMaySoundAcceptable() {
    assertThat(soundsAcceptable(.084)).isCloseTo(.116930, within(.0036));
    assertThat(soundsAcceptable(.1)).isGreaterThan(.116930 + .0036);
    assertThat(soundsAcceptable(0)).isZero();
  }

  private static double soundsAcceptable(double noise) {
    Channel channel = new Negotiation(spring(), 15).channel();
    WinSet us = new WinSet(.4, 0);
    int acceptable = 0;
    int n = 200_000;
    for (int i = 0; i < n; i++) {
      Message message =
          new Message(
              i,
              Party.IRAN,
              winset.scenario.Track.ROADMAP,
              .5,
              Double.NaN,
              0,
              new Message.Transport("eu_coord", false, 4, noise, 0));
      acceptable += us.accepts(channel.read(message).heard()) ? 1 : 0;
    }
    return (double) acceptable / n;
  }

  /**
   * A gesture of depth .2 costs the fixed .04 too: at G = .2 x .2 - .04 = 0 only no exposure
   * passes.
   */
  @Test
  void aFixedCostWeighsMoreOnAShallowPackage() {
    Scenario scenario = duel("utility.fixed_cost=0.1", "iran.trust=0.4");
    Side iran = new Negotiation(scenario, 1).side(Party.IRAN);
    assertThat(iran.winSet(0, .2).reach()).isEqualTo(-1);
    assertThat(iran.winSet(0, 1).reach()).isCloseTo(.3 / (.6 * LOSS), within(1e-12));
  }
}
