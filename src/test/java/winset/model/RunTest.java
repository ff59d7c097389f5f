package winset.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static winset.TestScenarios.nine;
import static winset.TestScenarios.spring;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import winset.measure.Trace;
import winset.scenario.Party;
import winset.scenario.Scenario;

class RunTest {

  private static Trace trace(Scenario scenario, int seed) {
    Negotiation run = new Negotiation(scenario, seed);
    Trace trace = new Trace();
    run.watch(trace);
    run.run();
    return trace;
  }

  private static String log(Scenario scenario, int seed) {
    Trace trace = trace(scenario, seed);
    return trace.events() + "\n" + trace.weeks();
  }

  private static Scenario noiseless(String kind) {
    return nine(
        "channel.kind=" + kind,
        "channel.noise=0",
        "channel.delay=0",
        "channel.misreading=0",
        "mediators.eu_coord.skill=0",
        "mediators.eu_coord.floor=0");
  }

  /** A log that does not say how messages travel. */
  private static String withoutTransport(Scenario scenario, int seed) {
    return log(scenario, seed)
        .replaceAll("transport=Transport\\[[^]]*]", "transport")
        .replaceAll("direct=(true|false)", "direct");
  }

  @Test
  @DisplayName("V16 a perfect mediator without ideas changes nothing")
  void v16APerfectMediatorWithoutIdeasChangesNothing() {
    for (int seed = 1; seed <= 40; seed++) {
      assertThat(withoutTransport(noiseless("indirect"), seed))
          .isEqualTo(withoutTransport(noiseless("direct"), seed));
    }
    assertThat(withoutTransport(nine("channel.kind=indirect"), 1))
        .isNotEqualTo(withoutTransport(nine("channel.kind=direct"), 1));
  }

  /**
   * A chance of .05 a delivery over 20: 1 - .95^20 = .641514, mean wait 20. 20,000 mediators:
   * standard errors .0034 and .14; off by 5 of them once in 1.7 million.
   */
  @Test
  @DisplayName("V17 constant acceptance")
  void v17AConstantChanceOverTwentyExchanges() {
    int within20 = 0;
    double waits = 0;
    int n = 20_000;
    Scenario scenario =
        nine(
            "iran.trust=0.99",
            "us.trust=0.99",
            "mediators.eu_coord.skill=0.05",
            "mediators.eu_coord.credibility_iran=1",
            "mediators.eu_coord.credibility_us=1");
    for (int seed = 0; seed < n; seed++) {
      int wait = deliveriesUntilAFormula(scenario, seed);
      within20 += wait <= 20 ? 1 : 0;
      waits += wait;
    }
    assertThat(within20 / (double) n).isCloseTo(.641514, within(.017));
    assertThat(waits / n).isCloseTo(20, within(.7));
  }

  private static int deliveriesUntilAFormula(Scenario scenario, int seed) {
    Negotiation run = new Negotiation(scenario, seed);
    List<Event> events = new ArrayList<>();
    run.watch(
        new Watcher() {
          @Override
          public void happened(Negotiation r, Event event) {
            events.add(event);
          }
        });
    int deliveries = 0;
    while (events.isEmpty()) {
      run.mediation().seekFormula();
      deliveries++;
    }
    assertThat(events.get(0)).isInstanceOf(Event.FormulaTabled.class);
    return deliveries;
  }

  private static final String[] NO_POLITICS = {
    "iran.election.credit=0", "us.election.credit=0",
    "iran.election.mobilisation=0", "us.election.mobilisation=0",
    "wrangling.slowdown=0", "wrangling.deafness=0",
    "iran.audience_cost=0", "us.audience_cost=0",
    "iran.election.turnover=false", "iran.election.freeze=false"
  };

  private static String[] noPolitics(String more) {
    List<String> settings = new ArrayList<>(List.of(NO_POLITICS));
    settings.add(more);
    return settings.toArray(String[]::new);
  }

  /** A log without the calendar's own entries and without pressure, which then moves nothing. */
  private static String withoutCalendar(Scenario scenario, int seed) {
    Trace trace = trace(scenario, seed);
    List<Trace.Dated> kept =
        trace.events().stream().filter(e -> !ofTheCalendar(e.event())).toList();
    return (kept + "\n" + trace.weeks()).replaceAll("pressure=[0-9.E-]+", "pressure");
  }

  private static boolean ofTheCalendar(Event event) {
    return event instanceof Event.CampaignBegan
        || event instanceof Event.Voted
        || event instanceof Event.Inaugurated
        || event instanceof Event.Settled;
  }

  @Test
  @DisplayName("V18 a vote that moves nothing may be on any day")
  void v18AVoteThatMovesNothingMayBeOnAnyDay() {
    for (int seed = 1; seed <= 20; seed++) {
      assertThat(withoutCalendar(spring(noPolitics("iran.election.date=2021-09-30")), seed))
          .isEqualTo(withoutCalendar(spring(noPolitics("iran.election.date=2021-06-18")), seed));
    }
    assertThat(withoutCalendar(spring("iran.election.date=2021-09-30"), 1))
        .isNotEqualTo(withoutCalendar(spring(), 1));
  }

  private static List<Outcome> outcomes(Scenario scenario, int runs) {
    return IntStream.rangeClosed(1, runs)
        .mapToObj(seed -> new Negotiation(scenario, seed).run())
        .toList();
  }

  @Test
  @DisplayName("V19 full trust: a deal as soon as offers cross")
  void v19FullTrustMakesADealAsSoonAsOffersCross() {
    String[] trusting = {"iran.trust=0.9999", "us.trust=0.9999"};
    assertThat(outcomes(nine(trusting), 100)).containsOnly(Outcome.DEAL);
    for (int seed = 1; seed <= 100; seed++) {
      Trace trace =
          trace(nine(trusting[0], trusting[1], "mediators.skill=0", "channel.noise=0"), seed);
      assertThat(crossed(trace)).isTrue();
    }
  }

  /** True if the last offer was the first to fall inside the other side's reach, and was taken. */
  private static boolean crossed(Trace trace) {
    List<Message> offers =
        trace.events().stream()
            .filter(e -> e.event() instanceof Event.Sent)
            .map(e -> ((Event.Sent) e.event()).message())
            .filter(m -> m.track() == winset.scenario.Track.ROADMAP)
            .toList();
    for (int i = 1; i < offers.size(); i++) {
      double iran =
          offers.get(i).sender() == Party.IRAN ? offers.get(i).x() : offers.get(i - 1).x();
      double us = offers.get(i).sender() == Party.US ? offers.get(i).x() : offers.get(i - 1).x();
      if (iran <= us) {
        return i >= offers.size() - 1;
      }
    }
    return true;
  }

  @Test
  @DisplayName("V19 no trust, no relief, no moods: never a deal")
  void v19NoTrustNeverMakesADeal() {
    assertThat(
            outcomes(
                nine(
                    "iran.trust=0.0001",
                    "us.trust=0.0001",
                    "iran.relief=0",
                    "us.relief=0",
                    "shocks.sd=0"),
                100))
        .doesNotContain(Outcome.DEAL);
  }

  @Test
  @DisplayName("V20 the same seed gives the same log in any thread")
  void v20TheSameSeedGivesTheSameLogInAnyThread() throws Exception {
    Scenario scenario = spring();
    List<String> alone = IntStream.range(0, 24).mapToObj(seed -> log(scenario, seed)).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<String>> tasks = new ArrayList<>();
      for (int i = 0; i < 96; i++) {
        int seed = i % 24;
        tasks.add(() -> log(scenario, seed));
      }
      List<Future<String>> logs = threads.invokeAll(tasks);
      for (int i = 0; i < logs.size(); i++) {
        assertThat(logs.get(i).get()).isEqualTo(alone.get(i % 24));
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(alone).doesNotHaveDuplicates();
  }

  /** Moods, misjudgements and the vote stand where they were whatever else is switched off. */
  @Test
  void switchingAMechanismOffLeavesTheDrawsOfOthersInPlace() {
    for (int seed = 1; seed <= 10; seed++) {
      List<String> with = draws(spring(), seed);
      List<String> without =
          draws(spring("channel.kind=direct", "spoiling.hazard=0", "mediators.skill=0"), seed);
      int shared = Math.min(with.size(), without.size());
      assertThat(shared).isGreaterThan(1);
      assertThat(without.subList(0, shared)).isEqualTo(with.subList(0, shared));
    }
  }

  private static List<String> draws(Scenario scenario, int seed) {
    List<String> draws = new ArrayList<>();
    Negotiation run = new Negotiation(scenario, seed);
    run.watch(
        new Watcher() {
          @Override
          public void observed(Negotiation r) {
            Side iran = r.side(Party.IRAN);
            draws.add(iran.members()[3].mood() + " " + iran.misjudgement());
          }
        });
    run.run();
    return draws;
  }
}
