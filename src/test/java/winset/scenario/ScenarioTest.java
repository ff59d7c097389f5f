package winset.scenario;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import winset.config.Samples;

/** What records tell, and what they refuse together though each value alone would do. */
class ScenarioTest {

  private final Scenario small = Samples.small();

  private static Scenario set(Scenario scenario, String... settings) {
    Scenario changed = scenario;
    for (String setting : settings) {
      String[] parts = setting.split("=", -1);
      changed = Paths.find(changed, parts[0]).orElseThrow().parse(changed, parts[1]);
    }
    return changed;
  }

  /** 30 March 2021 to 31 March 2022 is a year and a day; to 18 June 1 + 30 + 31 + 18. */
  @Test
  void daysAreCountedFromTheStart() {
    assertThat(small.days()).isEqualTo(366);
    assertThat(small.day(small.start())).isZero();
    assertThat(small.day(LocalDate.parse("2021-06-18"))).isEqualTo(80);
    assertThat(small.day(LocalDate.parse("2021-03-29"))).isEqualTo(-1);
  }

  /** 36,525 days, a hundred years of 365.25. */
  @Test
  void theWindowIsADayToAHundredYears() {
    LocalDate start = small.start();
    assertThat(set(small, "end=" + start.plusDays(1)).days()).isEqualTo(1);
    assertThat(set(small, "end=" + start.plusDays(36_525)).days()).isEqualTo(36_525);
    assertThatThrownBy(() -> set(small, "end=" + start))
        .hasMessage("end = 2021-03-30 must come after the start, 2021-03-30");
    assertThatThrownBy(() -> set(small, "end=" + start.plusDays(36_526)))
        .hasMessageContaining("must lie within a hundred years of the start");
  }

  /** What is at risk is to be first: x = 0 exposes Iran, x = 1 the United States. */
  @Test
  void whoGoesFirstIsExposed() {
    assertThat(Party.IRAN.exposure(.2)).isEqualTo(.8);
    assertThat(Party.US.exposure(.2)).isEqualTo(.2);
    assertThat(Party.IRAN.sequencing(.8)).isEqualTo(1 - .8);
    assertThat(Party.US.sequencing(.8)).isEqualTo(.8);
    assertThat(Party.IRAN.other()).isEqualTo(Party.US);
    assertThat(Party.US.other()).isEqualTo(Party.IRAN);
  }

  @Test
  void aVictoryShiftsByItsOwnNumberElseByThatOfItsCamp() {
    Turnover rules = small.turnover();
    assertThat(rules.hardlineShift()).isPositive();
    assertThat(rules.shift(option(Camp.HARDLINE, null))).isEqualTo(rules.hardlineShift());
    assertThat(rules.shift(option(Camp.MODERATE, null))).isZero();
    assertThat(rules.shift(option(Camp.HARDLINE, -.2))).isEqualTo(-.2);
  }

  private Option option(Camp camp, @Nullable Double shift) {
    Option hard = option(vote(), "hard");
    @Nullable Object[] values =
        Component.of(Option.class).stream()
            .map(
                c ->
                    switch (c.name()) {
                      case "camp" -> camp;
                      case "shift" -> shift;
                      default -> Records.get(hard, c);
                    })
            .toArray();
    return (Option) Records.build(Option.class, values);
  }

  private Vote vote() {
    return vote(small);
  }

  private static Vote vote(Scenario scenario) {
    return requireNonNull(scenario.iran().elections().get("june_2021"));
  }

  private static Option option(Vote vote, String id) {
    return requireNonNull(vote.options().get(id));
  }

  @Test
  void theWorldFromAnotherState() {
    WorldProfile there = small.world().at(.4, .1);
    assertThat(List.of(there.sanctions(), there.breach())).containsExactly(.4, .1);
    assertThat(there.breachRate()).isEqualTo(small.world().breachRate());
  }

  @Test
  void chancesOfAVoteAddUpToOneWithinATrillionth() {
    Vote vote = vote();
    Map<String, Option> off = Ordered.with(vote.options(), "soft", chance("soft", .1 + 1e-8));
    assertThatThrownBy(() -> Records.with(vote, "options", off))
        .hasMessageContaining("must have probabilities that add up to 1");
    Map<String, Option> near = Ordered.with(vote.options(), "soft", chance("soft", .1 + 1e-10));
    assertThat(((Vote) Records.with(vote, "options", near)).options()).hasSize(2);
  }

  private Option chance(String id, double chance) {
    return (Option) Records.with(option(vote(), id), "probability", chance);
  }

  @Test
  void aSideNeedsAFactionThatCares() {
    Scenario two = set(small, "us.factions.doves.salience=0", "us.factions.hawks.salience=0");
    assertThatThrownBy(() -> set(two, "us.factions.white_house.salience=0"))
        .hasMessageContaining("must hold at least one faction of some salience");
  }

  @Test
  void aFactionListensToSomeone() {
    Scenario one = set(small, "iran.influence.government.leader=0");
    assertThatThrownBy(() -> set(one, "iran.influence.government.government=0"))
        .hasMessageContaining("must listen to someone");
  }

  private static Path path(Scenario scenario, String name) {
    return Paths.find(scenario, name).orElseThrow();
  }

  @Test
  void twoPathsDisturbEachOtherWhereOneMovesWhatTheOtherSays() {
    Path trust = path(small, "iran.trust");
    assertThat(trust.mean()).isTrue();
    assertThat(path(small, "iran.quota").mean()).isFalse();
    assertThat(trust.disturbs(path(small, "iran.factions.irgc.trust"))).isTrue();
    assertThat(trust.disturbs(trust)).isTrue();
    assertThat(trust.disturbs(path(small, "iran.factions.irgc.stance"))).isFalse();
    assertThat(trust.disturbs(path(small, "us.factions.hawks.trust"))).isFalse();
    assertThat(trust.disturbs(path(small, "iran.quota"))).isFalse();
    assertThat(trust.disturbs(path(small, "iran.influence.government.leader"))).isFalse();
    Path date = path(small, "iran.election.date");
    assertThat(date.disturbs(path(small, "iran.elections.june_2021.date"))).isTrue();
    assertThat(date.disturbs(path(small, "iran.elections.june_2021.kind"))).isFalse();
  }

  @Test
  void aChanceStandsWhereItsResultDoes() {
    assertThat(path(small, "iran.election.options.hard.probability").place())
        .containsExactly("iran", "elections", "june_2021", "options", "hard", "probability");
  }

  /** Three results, .5, .3 and .2: the first set to .6 leaves .4 to two that had .3 and .2. */
  @Test
  void otherResultsKeepTheirProportions() {
    Vote vote = vote();
    Map<String, Option> three = Ordered.with(vote.options(), "third", chance("soft", .2));
    three = Ordered.with(three, "hard", chance("hard", .5));
    three = Ordered.with(three, "soft", chance("soft", .3));
    SideProfile iran = small.iran();
    Vote changed = (Vote) Records.with(vote, "options", three);
    Map<String, Vote> votes = Ordered.with(iran.elections(), "june_2021", changed);
    Scenario scenario =
        small.with(Party.IRAN, (SideProfile) Records.with(iran, "elections", votes));
    Scenario set = set(scenario, "iran.election.options.hard.probability=0.6");
    assertThat(option(vote(set), "soft").probability()).isEqualTo(.3 * (.4 / .5));
    assertThat(option(vote(set), "third").probability()).isEqualTo(.2 * (.4 / .5));
    Vote lone = (Vote) Records.with(vote, "options", Map.of("hard", chance("hard", 1)));
    Scenario sure =
        small.with(
            Party.IRAN,
            (SideProfile)
                Records.with(iran, "elections", Ordered.with(iran.elections(), "june_2021", lone)));
    assertThat(set(sure, "iran.election.options.hard.probability=1")).isEqualTo(sure);
    assertThatThrownBy(() -> set(sure, "iran.election.options.hard.probability=0.9"))
        .hasMessageContaining("must be 1: the vote has no other result");
    assertThatThrownBy(() -> set(sure, "iran.election.options.hard.probability=1.1"))
        .hasMessageContaining("must be 0 to 1");
  }

  @Test
  void aPathOfAnotherScenarioSaysSo() {
    Path path = path(small, "spoilers.israel.hazard");
    Scenario without = (Scenario) Records.with(small, "spoilers", Map.of());
    assertThat(path.get(without)).isNull();
    assertThatThrownBy(() -> path.with(without, .5))
        .hasMessage("spoilers.israel.hazard = 0.5 names something this scenario lacks");
  }

  @Test
  void onlyAVoteInTheWindowIsTheFirst() {
    assertThat(Paths.firstVote(small, Party.IRAN)).contains("june_2021");
    assertThat(Paths.firstVote(set(small, "end=2021-06-18"), Party.IRAN)).contains("june_2021");
    assertThat(Paths.firstVote(set(small, "end=2021-06-17"), Party.IRAN)).isEmpty();
    assertThat(Paths.firstVote(set(small, "start=2021-06-18"), Party.IRAN)).contains("june_2021");
    assertThat(Paths.firstVote(set(small, "start=2021-06-19"), Party.IRAN)).isEmpty();
    assertThat(Paths.firstVote(small, Party.US)).isEmpty();
  }

  @Test
  void wholeNumbersHaveTwentySignsAtMostAndZeroHasNoSign() {
    Component delay = path(small, "mediators.eu_coord.delay").component();
    assertThat(Scalars.parse(delay, "00000000000000000007")).isEqualTo(7);
    assertThatThrownBy(() -> Scalars.parse(delay, "000000000000000000007"))
        .hasMessageContaining("must be a whole number");
    assertThatThrownBy(() -> Scalars.parse(delay, "99999999999"))
        .hasMessageContaining("must be a whole number");
    assertThat(1 / Scalars.number("-0").orElseThrow()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(Scalars.number("1e999")).isEmpty();
    assertThat(Scalars.number("0x1p3")).isEmpty();
  }
}
