package winset.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static winset.TestScenarios.duel;
import static winset.TestScenarios.nine;
import static winset.TestScenarios.spring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import winset.measure.Trace;
import winset.scenario.Camp;
import winset.scenario.Party;
import winset.scenario.Scenario;
import winset.scenario.Track;

/** Each mechanism seen at work in whole runs, and gone when it is switched off. */
class MechanismTest {

  private static final int RUNS = 60;

  private static Trace trace(Scenario scenario, int seed) {
    Negotiation run = new Negotiation(scenario, seed);
    Trace trace = new Trace();
    run.watch(trace);
    run.run();
    return trace;
  }

  private static <E extends Event> List<E> all(Scenario scenario, Class<E> type) {
    List<E> found = new ArrayList<>();
    for (int seed = 1; seed <= RUNS; seed++) {
      trace(scenario, seed).events().stream()
          .map(Trace.Dated::event)
          .filter(type::isInstance)
          .map(type::cast)
          .forEach(found::add);
    }
    return found;
  }

  private static int first(Trace trace, Predicate<Event> which) {
    return trace.events().stream()
        .filter(e -> which.test(e.event()))
        .mapToInt(Trace.Dated::day)
        .findFirst()
        .orElse(-1);
  }

  private static Outcome outcome(Scenario scenario, int seed) {
    return new Negotiation(scenario, seed).run();
  }

  @Test
  void theFirstMoverOpensOnDayZeroWithItsIdeal() {
    Trace trace = trace(spring("iran.track=roadmap", "us.track=roadmap"), 1);
    Event.Sent sent = (Event.Sent) trace.events().get(0).event();
    assertThat(trace.events().get(0).day()).isZero();
    assertThat(sent.message().sender()).isEqualTo(Party.US);
    assertThat(sent.message().x()).isZero();
  }

  @Test
  void aMediatedMessageTakesDaysAndADirectOneArrivesTheNext() {
    assertThat(all(spring("channel.kind=indirect"), Event.Delivered.class))
        .allMatch(d -> d.reading().day() - d.reading().message().sent() == 4);
    assertThat(all(spring("channel.kind=direct"), Event.Delivered.class))
        .allMatch(d -> d.reading().day() - d.reading().message().sent() == 1)
        .allMatch(
            d ->
                d.reading().heard() == d.reading().message().x()
                    || d.reading().message().refusal());
  }

  @Test
  void anOfferIsNotTakenBackWhileTheBoundaryHolds() {
    Scenario calm = duel("protocol.barren=1000", "iran.trust=0.3", "us.trust=0.3");
    for (Event.Sent sent : all(calm, Event.Sent.class)) {
      assertThat(sent.message().movement()).isNotNegative();
    }
  }

  @Test
  void talkingPastEachOtherTurnsBothToTheRoadmap() {
    Trace trace = trace(spring(), 3);
    assertThat(
            first(
                trace, e -> e instanceof Event.Converged c && c.reason() == Event.Reason.MISMATCH))
        .isBetween(5, 40);
    assertThat(all(spring("us.track=roadmap"), Event.Converged.class)).isEmpty();
  }

  @Test
  void gesturesAreLeftBehindAfterEightWeeks() {
    Scenario untrusting =
        nine("iran.track=gestures", "us.track=gestures", "iran.trust=0.05", "us.trust=0.05");
    assertThat(first(trace(untrusting, 1), e -> e instanceof Event.Converged)).isEqualTo(56);
  }

  /** Reliability 1 on both sides: sanctions and breach fall by y x relief = .2 of themselves. */
  @Test
  void keptGesturesEaseSanctionsAndBreach() {
    Scenario kept =
        nine(
            "iran.track=gestures",
            "us.track=gestures",
            "iran.reliability=1",
            "us.reliability=1",
            "iran.trust=0.5",
            "us.trust=0.5",
            "world.breach_rate=0",
            "mediators.skill=0");
    int agreed = 0;
    for (int seed = 1; seed <= RUNS; seed++) {
      Negotiation run = new Negotiation(kept, seed);
      Trace trace = new Trace();
      run.watch(trace);
      run.run();
      if (first(trace, e -> e instanceof Event.Gesture) >= 0) {
        agreed++;
        assertThat(run.world().sanctions()).isCloseTo(.95 * .8, within(1e-12));
        assertThat(run.world().breach(run.day())).isCloseTo(.65 * .8, within(1e-12));
        assertThat(run.outcome()).isIn(Outcome.DEAL, Outcome.INTERIM);
      }
    }
    assertThat(agreed).isPositive();
  }

  @Test
  void brokenGesturesCostTrustAndAreNoInterimDeal() {
    String[] setting = {
      "iran.track=gestures",
      "us.track=gestures",
      "iran.trust=0.5",
      "us.trust=0.5",
      "mediators.skill=0"
    };
    double kept = trustAfterGestures(1, setting);
    double broken = trustAfterGestures(0, setting);
    assertThat(broken).isLessThan(kept - .1);
  }

  private static double trustAfterGestures(int reliability, String... setting) {
    List<String> all = new ArrayList<>(List.of(setting));
    all.add("iran.reliability=" + reliability);
    all.add("us.reliability=" + reliability);
    double sum = 0;
    int n = 0;
    for (int seed = 1; seed <= RUNS; seed++) {
      Negotiation run = new Negotiation(nine(all.toArray(String[]::new)), seed);
      List<Double> trust = new ArrayList<>();
      run.watch(
          new Watcher() {
            @Override
            public void happened(Negotiation r, Event event) {
              if (event instanceof Event.Converged c && c.reason() == Event.Reason.GESTURES_DONE) {
                trust.add(r.side(Party.IRAN).trust());
              }
            }
          });
      Outcome outcome = run.run();
      if (!trust.isEmpty()) {
        sum += trust.get(0);
        n++;
        assertThat(outcome == Outcome.INTERIM && reliability == 0).isFalse();
      }
    }
    assertThat(n).isPositive();
    return sum / n;
  }

  @Test
  void theTalksWaitFromTheVoteUntilTheNewTeamHasSettled() {
    for (int seed = 1; seed <= RUNS; seed++) {
      for (Trace.Dated e : trace(spring(), seed).events()) {
        boolean acts =
            e.event() instanceof Event.Sent
                || e.event() instanceof Event.FormulaTabled
                || e.event() instanceof Event.Accepted
                || e.event() instanceof Event.Ratified
                || e.event() instanceof Event.Silence
                || e.event() instanceof Event.Meeting;
        // vote on day 80, inauguration 48 days later, transition of 112
        assertThat(acts && e.day() >= 80 && e.day() < 80 + 48 + 112).isFalse();
      }
    }
    assertThat(all(spring("iran.election.freeze=false"), Event.Settled.class)).isEmpty();
  }

  /**
   * m = 1.3 for the winners, .3 for who lost to hard-liners, 1 outside the contest; always from p0.
   */
  @Test
  void hardLinersInOfficeMovePowerCreditAndStances() {
    Negotiation run = new Negotiation(spring("iran.election.options.raisi.probability=1"), 2);
    run.run();
    Side iran = run.side(Party.IRAN);
    assertThat(iran.incumbent()).isEqualTo(Camp.HARDLINE);
    assertThat(faction(iran, "ir_gov").power()).isCloseTo(.40 * .3, within(1e-12));
    assertThat(faction(iran, "ir_majles").power()).isCloseTo(.50 * 1.3, within(1e-12));
    assertThat(faction(iran, "ir_leader").power()).isEqualTo(1);
    assertThat(faction(iran, "ir_gov").credit()).isEqualTo(-1);
    assertThat(faction(iran, "ir_majles").credit()).isEqualTo(.9);
    assertThat(faction(iran, "ir_gov").anchor()).isCloseTo(.08 + .15, within(1e-12));
    assertThat(faction(iran, "ir_paydari").anchor()).isEqualTo(1);
  }

  @Test
  void aModerateWinnerRestoresStancesAndCostsRivalsLess() {
    Negotiation run = new Negotiation(spring("iran.election.options.moderate.probability=1"), 2);
    run.run();
    Side iran = run.side(Party.IRAN);
    assertThat(faction(iran, "ir_majles").power()).isCloseTo(.50 * .6, within(1e-12));
    assertThat(faction(iran, "ir_gov").anchor()).isCloseTo(.08, within(1e-12));
    assertThat(faction(iran, "ir_gov").credit()).isEqualTo(1);
  }

  @Test
  void aLegislativeVoteOnlyMovesPower() {
    Negotiation run =
        new Negotiation(
            spring("iran.election.kind=legislative", "iran.election.options.raisi.probability=1"),
            2);
    run.run();
    Side iran = run.side(Party.IRAN);
    assertThat(iran.incumbent()).isEqualTo(Camp.MODERATE);
    assertThat(faction(iran, "ir_gov").power()).isCloseTo(.40 * .3, within(1e-12));
    assertThat(faction(iran, "ir_gov").credit()).isEqualTo(1);
    assertThat(faction(iran, "ir_gov").anchor()).isCloseTo(.08, within(1e-12));
    assertThat(run.calendar().open(90)).isTrue();
  }

  private static Faction faction(Side side, String id) {
    return side.factions().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void aPastVoteStillFreezesAndTurnsOver() {
    Trace trace = trace(spring("iran.elections.june_2021.date=2021-03-20"), 4);
    // 10 days before the start: inauguration on day 38, settled on day 150
    assertThat(first(trace, e -> e instanceof Event.Inaugurated)).isEqualTo(38);
    assertThat(first(trace, e -> e instanceof Event.Settled)).isEqualTo(150);
    assertThat(first(trace, e -> e instanceof Event.Sent)).isEqualTo(150);
  }

  @Test
  void fourMessagesWithoutMovementAdjournTheTalks() {
    Scenario stuck =
        duel(
            "iran.trust=0.2",
            "us.trust=0.2",
            "iran.offers.exponent=0.001",
            "us.offers.exponent=0.001");
    Trace trace = trace(stuck, 1);
    int adjourned = first(trace, e -> e instanceof Event.Adjourned);
    assertThat(adjourned).isPositive();
    int next =
        trace.events().stream()
            .filter(e -> e.event() instanceof Event.Sent && e.day() > adjourned)
            .mapToInt(Trace.Dated::day)
            .findFirst()
            .orElse(0);
    assertThat(next).isGreaterThanOrEqualTo(adjourned + 28);
  }

  @Test
  void withoutAMediatorAnIndirectMessageWaits() {
    Scenario nobody = spring("channel.kind=indirect", "mediators.enabled=false");
    assertThat(all(nobody, Event.NoCarrier.class)).isNotEmpty();
    assertThat(all(nobody, Event.Sent.class)).isEmpty();
    assertThat(trace(nobody, 1).events())
        .filteredOn(e -> e.event() instanceof Event.NoCarrier)
        .extracting(Trace.Dated::day)
        .startsWith(0, 7, 14);
  }

  @Test
  void formulasCanBeTabledInEitherChannelAndNeverWithoutSkill() {
    assertThat(all(spring("channel.kind=direct"), Event.FormulaTabled.class)).isNotEmpty();
    assertThat(all(spring("channel.kind=indirect"), Event.FormulaTabled.class)).isNotEmpty();
    assertThat(all(spring("mediators.skill=0"), Event.FormulaTabled.class)).isEmpty();
  }

  @Test
  void aSideThatDoesNotTrustRefusesToMeetAndOneThatDoesSitsDown() {
    List<Event.Meeting> wary = all(spring(), Event.Meeting.class);
    assertThat(wary).anyMatch(m -> m.refusers().contains(Party.IRAN));
    assertThat(all(spring("iran.trust=0.6", "us.trust=0.6"), Event.SeatsChanged.class))
        .anyMatch(Event.SeatsChanged::direct);
    assertThat(all(spring("channel.kind=indirect"), Event.Meeting.class)).isEmpty();
  }

  @Test
  void strikesComeFromThoseWithTheMeansAndHurtTheVictimsTrust() {
    assertThat(all(spring(), Event.Strike.class))
        .extracting(Event.Strike::actor)
        .contains("israel", "militias")
        .doesNotContain("ir_leader", "us_wh");
    assertThat(all(spring(), Event.Strike.class))
        .filteredOn(s -> s.actor().equals("militias"))
        .allMatch(s -> s.victim() == Party.US && s.external());
    assertThat(all(spring("spoiling.hazard=0"), Event.Strike.class))
        .allMatch(Event.Strike::external);
  }

  @Test
  void scriptedEventsMoveTrustOnTheirDay() {
    Scenario scripted = winset.TestScenarios.shipped("spring-2021-as-it-happened");
    assertThat(all(scripted, Event.Scripted.class)).hasSizeGreaterThan(RUNS * 10);
    assertThat(all(scripted, Event.Strike.class)).noneMatch(Event.Strike::external);
  }

  @Test
  void talksThatNobodyBelievesInCollapse() {
    Scenario hopeless = nine("iran.trust=0.03", "us.trust=0.03", "iran.relief=0", "us.relief=0");
    assertThat(outcome(hopeless, 1)).isEqualTo(Outcome.COLLAPSE);
    Negotiation run = new Negotiation(nine("world.breach=0.96", "world.breach_rate=0.01"), 1);
    // 1 - .04 x .99^n reaches .97 at n = 29; looked at every seventh day
    assertThat(run.run()).isEqualTo(Outcome.COLLAPSE);
    assertThat(run.day()).isEqualTo(35);
  }

  @Test
  void beyondThreeYearsTheRedLineIsOff() {
    Scenario late =
        nine(
            "end=2026-03-31",
            "world.breach=0.5",
            "world.breach_rate=0.0022",
            "iran.trust=0.2",
            "us.trust=0.2",
            "collapse.willingness=0");
    // .97 is reached on day 1277 (ln(.06) / ln(1 - .0022)), after day 1095
    assertThat(outcome(late, 1)).isNotEqualTo(Outcome.COLLAPSE);
    assertThat(
            outcome(
                nine(
                    "end=2026-03-31",
                    "world.breach=0.5",
                    "world.breach_rate=0.0022",
                    "iran.trust=0.2",
                    "us.trust=0.2",
                    "collapse.willingness=0",
                    "collapse.red_line_days=2000"),
                1))
        .isEqualTo(Outcome.COLLAPSE);
  }

  @Test
  void aFailedRatificationIsFollowedByAPauseAndCostsTrust() {
    int failures = 0;
    for (int seed = 1; seed <= 200; seed++) {
      List<Trace.Dated> events = trace(spring("shocks.estimate_sd=0.2"), seed).events();
      for (int i = 0; i < events.size(); i++) {
        if (events.get(i).event() instanceof Event.RatificationFailed) {
          failures++;
          int day = events.get(i).day();
          assertThat(events.subList(i, events.size()))
              .filteredOn(e -> e.event() instanceof Event.Sent && e.day() < day + 14)
              .isEmpty();
        }
      }
    }
    assertThat(failures).isPositive();
  }

  @Test
  void everyStrategyCanCloseADeal() {
    for (String strategy : List.of("concession", "zeuthen", "rubinstein")) {
      Scenario scenario =
          duel(
              "iran.offers.strategy=" + strategy,
              "us.offers.strategy=" + strategy,
              "iran.trust=0.55",
              "us.trust=0.55");
      Negotiation run = new Negotiation(scenario, 1);
      assertThat(run.run()).as(strategy).isEqualTo(Outcome.DEAL);
      assertThat(java.util.Objects.requireNonNull(run.deal()).track()).isEqualTo(Track.ROADMAP);
    }
  }

  @Test
  void aCampaignSlowsAnEvenlySplitSide() {
    Side iran =
        new Negotiation(spring("iran.election.date=2021-03-30", "iran.election.credit=0"), 1)
            .side(Party.IRAN);
    int atTheVote = iran.responseTime(0);
    Side calm = new Negotiation(spring("wrangling.slowdown=0"), 1).side(Party.IRAN);
    assertThat(atTheVote).isGreaterThan(calm.responseTime(0));
    assertThat(calm.responseTime(0)).isEqualTo(5);
  }

  @Test
  void noRunCarriesOutTwoGesturePackages() {
    Scenario shallow =
        nine("iran.track=gestures", "us.track=gestures", "iran.trust=0.5", "us.trust=0.5");
    for (int seed = 1; seed <= RUNS; seed++) {
      assertThat(trace(shallow, seed).events())
          .filteredOn(e -> e.event() instanceof Event.Gesture)
          .hasSizeLessThanOrEqualTo(2);
    }
  }

  @Test
  void aVoteWithoutEffectLeavesTheResultsOfOtherVotesInPlace() {
    Scenario one = spring("iran.election.options.raisi.probability=0.5");
    Scenario two = withLegislativeVote(one);
    int both = 0;
    for (int seed = 1; seed <= RUNS; seed++) {
      String alone = june(one, seed);
      String beside = june(two, seed);
      if (!alone.isEmpty() && !beside.isEmpty()) {
        both++;
        assertThat(beside).isEqualTo(alone);
      }
    }
    assertThat(both).isGreaterThan(RUNS / 2);
  }

  /** Who won in June; empty if the run ended before. */
  private static String june(Scenario scenario, int seed) {
    return trace(scenario, seed).events().stream()
        .filter(e -> e.event() instanceof Event.Voted)
        .map(e -> (Event.Voted) e.event())
        .filter(voted -> voted.election().id().equals("june_2021"))
        .map(voted -> String.valueOf(voted.option()))
        .findFirst()
        .orElse("");
  }

  private static Scenario withLegislativeVote(Scenario scenario) {
    var iran = scenario.iran();
    var votes = new java.util.LinkedHashMap<>(iran.elections());
    var june = iran.elections().get("june_2021");
    votes.put(
        "april",
        new winset.scenario.Vote(
            java.time.LocalDate.parse("2021-04-20"),
            winset.scenario.VoteKind.LEGISLATIVE,
            7,
            0,
            false,
            false,
            java.util.Objects.requireNonNull(june).options()));
    return scenario.with(
        Party.IRAN,
        new winset.scenario.SideProfile(
            iran.name(),
            iran.quota(),
            iran.relief(),
            iran.reliability(),
            iran.baseResponse(),
            iran.sit(),
            iran.track(),
            iran.incumbent(),
            iran.audienceCost(),
            iran.offers(),
            iran.election(),
            iran.factions(),
            iran.influence(),
            votes));
  }

  /** Evidence as for factions: a refused meeting adds nu x .05 = .15 to what is broken. */
  @Test
  void mediatorsWeighBadNewsAsFactionsDo() {
    Negotiation run = new Negotiation(spring(), 1);
    Mediator eu = run.mediators().get(0);
    double before = eu.trust(Party.IRAN).broken();
    run.mediation().witness("eu_coord", Party.IRAN, 0, .05);
    assertThat(eu.trust(Party.IRAN).broken()).isCloseTo(before + .15, within(1e-12));
    assertThat(eu.trust(Party.US).broken()).isCloseTo(4, within(1e-12));
  }

  @Test
  void theCarrierOfAMessageIsEncouragedOrTiredAndNoOther() {
    Negotiation run = new Negotiation(spring(), 1);
    Message barren =
        new Message(
            1, Party.US, Track.ROADMAP, .3, 0, 0, new Message.Transport("uk", false, 4, .1, .1));
    run.mediation().delivered(barren);
    assertThat(run.mediators())
        .filteredOn(m -> m.id().equals("uk"))
        .allMatch(m -> Math.abs(m.effort() - .97) < 1e-12);
    assertThat(run.mediators())
        .filteredOn(m -> !m.id().equals("uk"))
        .allMatch(m -> m.effort() == 1);
  }

  @Test
  void aFormulaStaysOnTheTableWhileMessagesComeAndGo() {
    Side iran = new Negotiation(spring(), 1).side(Party.IRAN);
    double even = iran.meanWillingness(0);
    iran.considerFormula(new Proposal(Track.ROADMAP, 1, null, "eu_coord"));
    double overFormula = iran.meanWillingness(0);
    iran.considerOffer(new Proposal(Track.ROADMAP, 0, Party.US, "eu_coord"));
    iran.considerOffer(null);
    assertThat(iran.meanWillingness(0)).isEqualTo(overFormula).isGreaterThan(even);
    iran.considerFormula(null);
    assertThat(iran.meanWillingness(0)).isEqualTo(even);
  }

  @Test
  void whoeverWatchesChangesNothing() {
    for (int seed = 1; seed <= RUNS; seed++) {
      Negotiation alone = new Negotiation(spring(), seed);
      Negotiation watched = new Negotiation(spring(), seed);
      watched.watch(
          new Watcher() {
            @Override
            public void observed(Negotiation run) {
              run.side(Party.US).winSet(run.day() + 90, 1);
              run.side(Party.IRAN).willingness(run.day() + 90);
              run.world().breach(run.day() + 400);
            }
          });
      assertThat(watched.run()).isEqualTo(alone.run());
      assertThat(watched.day()).isEqualTo(alone.day());
      assertThat(watched.side(Party.IRAN).trust()).isEqualTo(alone.side(Party.IRAN).trust());
    }
  }

  @Test
  void whatHasBeenOfferedStandsButForWhatTheBoundaryNoLongerAllows() {
    Side us = new Negotiation(spring("us.track=roadmap"), 1).side(Party.US);
    OwnOffers offers = us.offers();
    assertThat(offers.offer(Track.ROADMAP, .3, .5)).isNaN();
    assertThat(offers.offer(Track.ROADMAP, .2, .4)).isZero();
    assertThat(offers.offer(Track.ROADMAP, .1, .25)).isCloseTo(-.05, within(1e-12));
    assertThat(us.lastOffer()).isEqualTo(.25);
  }

  @Test
  void anAudienceChargesOnlyConcessionsFromTheOpeningDemand() {
    Scenario watched =
        spring("us.track=roadmap", "us.audience_cost=0.5", "us.election.pressure_from=3650");
    Side us = new Negotiation(watched, 1).side(Party.US);
    double before = us.winSet(0, 1).reach();
    us.offers().offer(Track.ROADMAP, .1, .5);
    // no US vote in the window, hence no pressure and no charge
    assertThat(us.winSet(0, 1).reach()).isEqualTo(before);
    Scenario campaign =
        spring("iran.audience_cost=0.5", "iran.election.date=2021-03-30", "iran.relief=0.6");
    Side iran = new Negotiation(campaign, 1).side(Party.IRAN);
    double open = iran.winSet(0, 1).reach();
    iran.offers().offer(Track.ROADMAP, .05, open);
    assertThat(iran.winSet(0, 1).reach()).isLessThan(open);
  }
}
