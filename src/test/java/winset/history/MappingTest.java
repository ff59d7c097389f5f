package winset.history;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import winset.model.RandomStream;
import winset.scenario.Camp;
import winset.scenario.ChannelKind;
import winset.scenario.MediatorProfile;
import winset.scenario.Paths;
import winset.scenario.Scenario;
import winset.scenario.SideProfile;
import winset.scenario.Vote;
import winset.scenario.VoteKind;

class MappingTest {

  private static final EpisodeTable SHIPPED = EpisodeTable.shipped();
  private static final Mapping MAPPING = new Mapping(Hindcast.base(), SHIPPED.begun(SHIPPED));

  private static Episode episode(String id) {
    return SHIPPED.episodes().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }

  private static Scenario scenario(String id) {
    return MAPPING.scenario(episode(id));
  }

  private static double value(Scenario scenario, String path) {
    Object value = Paths.find(scenario, path).orElseThrow().get(scenario);
    return ((Number) requireNonNull(value)).doubleValue();
  }

  private static Vote vote(SideProfile side) {
    return requireNonNull(side.elections().get("vote"));
  }

  private static Set<String> active(Scenario scenario) {
    Set<String> active = new TreeSet<>();
    for (Map.Entry<String, MediatorProfile> m : scenario.mediators().all().entrySet()) {
      if (m.getValue().active()) {
        active.add(m.getKey());
      }
    }
    return active;
  }

  /**
   * By hand from the table and from spring-2021.yaml. Power-weighted mean trust of the cast:
   * .241271347 in Iran and .356268657 in the US; logit^-1(logit(.241271347) + logit(.3) -
   * logit(.15)) = .435752444, for the US .573392681. Mean stance of Iran .530189753: the Leader's
   * .5 becomes .530189753 + (1 - .7) / (1 - .35) (.5 - .530189753) = .516256021. Hostility as the
   * base scenario's: US stance stays at .456567164. From the chain's first day, 28 February 2013,
   * to 4 August are 157 days. Outside spoilers: .12 x .3 / .7.
   */
  @Test
  void theInterimAgreementOf2013IsMappedAsByHand() {
    Scenario s = scenario("jpoa_2013");
    assertThat(s.start()).isEqualTo(LocalDate.of(2013, 8, 4));
    assertThat(s.days()).isEqualTo(180);
    assertThat(s.channel().kind()).isEqualTo(ChannelKind.DIRECT);
    assertThat(active(s)).containsExactly("eu_coord", "oman");
    assertThat(value(s, "iran.trust")).isCloseTo(.435752444, within(1e-8));
    assertThat(value(s, "us.trust")).isCloseTo(.573392681, within(1e-8));
    assertThat(value(s, "us.stance")).isCloseTo(.456567164, within(1e-8));
    assertThat(value(s, "iran.factions.ir_leader.stance")).isCloseTo(.516256021, within(1e-8));
    assertThat(s.world().sanctions()).isEqualTo(.85);
    assertThat(s.world().breach()).isEqualTo(.8);
    assertThat(value(s, "spoilers.israel.hazard")).isCloseTo(.12 * .3 / .7, within(1e-12));
    assertThat(s.iran().offers().elapsed()).isEqualTo(157);
    assertThat(s.us().offers().elapsed()).isEqualTo(157);
    assertThat(s.iran().incumbent()).isEqualTo(Camp.MODERATE);
    assertThat(value(s, "iran.factions.ir_gov.credit")).isEqualTo(1);
    assertThat(s.events()).isEmpty();
  }

  /** At the base scenario's own codes (.15, .15, .35, .65, .7) its cast is left as it is. */
  @Test
  void theBaseScenariosOwnCodesLeaveItsCastAsItIs() {
    Scenario base = Hindcast.base();
    Scenario s =
        MAPPING.coded(
            MAPPING.conditions(episode("eu_offer_2021")),
            new Codes(.35, .65, .95, .65, .15, .15, .7));
    for (String path :
        new String[] {
          "iran.trust",
          "us.trust",
          "us.stance",
          "iran.factions.ir_paydari.stance",
          "us.factions.us_gop.trust",
          "iran.factions.ir_majles.credit",
          "spoilers.israel.hazard"
        }) {
      assertThat(value(s, path)).as(path).isCloseTo(value(base, path), within(1e-9));
    }
  }

  @Test
  void underPrinciplistsCreditIsTheHardLiners() {
    Scenario s = scenario("almaty_2013");
    assertThat(s.iran().incumbent()).isEqualTo(Camp.HARDLINE);
    assertThat(value(s, "iran.factions.ir_majles.credit")).isEqualTo(.9);
    assertThat(value(s, "iran.factions.ir_gov.credit")).isEqualTo(-1);
    assertThat(value(s, "iran.factions.ir_leader.credit")).isZero();
    assertThat(vote(s.iran()).date()).isEqualTo("2013-06-14");
    assertThat(vote(s.iran()).kind()).isEqualTo(VoteKind.PRESIDENTIAL);
  }

  @Test
  void aRepublicanWhiteHouseGainsByItsDeal() {
    Scenario s = scenario("talks_2025");
    assertThat(value(s, "us.factions.us_wh.credit")).isEqualTo(.2);
    assertThat(value(s, "us.factions.us_gop.credit")).isEqualTo(.8);
    assertThat(value(s, "us.factions.us_prog.credit")).isEqualTo(-.3);
    assertThat(vote(s.us()).kind()).isEqualTo(VoteKind.LEGISLATIVE);
    assertThat(vote(s.us()).date()).isEqualTo("2026-11-03");
  }

  @Test
  void mediatorsAreThoseThatAreNamedAndPrincipalsAreNone() {
    assertThat(active(scenario("eu3_tehran_2003"))).containsExactly("iaea");
    assertThat(scenario("eu3_collapse_2005").mediators().enabled()).isFalse();
    assertThat(active(scenario("vienna_7_8_2022")))
        .containsExactly("china", "eu_coord", "france", "germany", "russia", "uk");
    assertThat(active(scenario("swap_2023"))).containsExactly("oman", "qatar");
  }

  /** Brazil and Turkey are not of the cast: one stand-in carries, and nobody else. */
  @Test
  void whereOnlyStrangersAreNamedAStandInCarries() {
    Scenario s = scenario("tehran_decl_2010");
    assertThat(s.channel().kind()).isEqualTo(ChannelKind.INDIRECT);
    assertThat(active(s)).containsExactly(GoBetweens.OTHER);
    // mean formula_skill of the ten: (.45+.2+.15+.2+.2+.1+.35+.3+.1+.05) / 10
    assertThat(value(s, "mediators.other.skill")).isCloseTo(.21, within(1e-12));
  }

  @Test
  void aLongWindowIsRunToItsEnd() {
    assertThat(scenario("maxpressure_2018_19").days()).isEqualTo(400);
    assertThat(scenario("snapback_2025").days()).isEqualTo(180);
  }

  @Test
  void redrawnCodesLieWithinTheirUncertaintyAndInsideTheScale() {
    Codes codes = new Codes(.5, .95, .5, .05, .5, .5, .5);
    RandomStream stream = new RandomStream(1, "test");
    double least = 1;
    double most = 0;
    for (int i = 0; i < 2000; i++) {
      Codes redrawn = codes.redrawn(stream);
      assertThat(redrawn.hostility()).isBetween(.8, 1.0);
      assertThat(redrawn.breach()).isBetween(0.0, .2);
      least = Math.min(least, redrawn.cohesion());
      most = Math.max(most, redrawn.cohesion());
    }
    assertThat(least).isBetween(.35, .36);
    assertThat(most).isBetween(.64, .65);
  }

  @Test
  void whatEpisodesSayCannotBeFitted() {
    assertThat(
            java.util.List.of("iran.trust", "world.breach", "us.stance", "iran.elections.x.date"))
        .allMatch(Mapping::sets);
    assertThat(java.util.List.of("utility.loss", "iran.election.credit", "mediators.skill"))
        .noneMatch(Mapping::sets);
  }
}
