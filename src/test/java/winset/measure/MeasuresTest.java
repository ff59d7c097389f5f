package winset.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static winset.TestScenarios.spring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import winset.model.Event;
import winset.model.Message;
import winset.model.Negotiation;
import winset.model.Outcome;
import winset.scenario.Scenario;

class MeasuresTest {

  private static final RunRecord.Ending IRAN = new RunRecord.Ending(.21, .31, "ir");
  private static final RunRecord.Ending US = new RunRecord.Ending(.22, .32, "us");

  private static RunRecord record(Outcome outcome, int days, @Nullable Integer election) {
    Double x = outcome == Outcome.DEAL ? .4 : null;
    Double cohesion = election == null ? null : .7;
    int before = election == null ? 0 : 8;
    return new RunRecord(
        outcome,
        days,
        x,
        election,
        20,
        5,
        before,
        before / 4,
        11,
        12,
        13,
        14,
        15,
        cohesion,
        IRAN,
        US);
  }

  private static @Nullable Object value(String measure, RunRecord record) {
    return Measures.find(measure).orElseThrow().of().apply(record);
  }

  /** Every number of the record is another one, so that no measure can stand for its neighbour. */
  @ParameterizedTest
  @CsvSource({
    "outcome, deal",
    "deal, true",
    "deal_before_election, true",
    "days_to_deal, 60",
    "days, 60",
    "sequencing, 0.4",
    "zone_share, 0.25",
    "zone_share_before_election, 0.25",
    "exchanges, 11",
    "misunderstandings, 12",
    "involuntary_defections, 13",
    "unanswered_concessions, 14",
    "spoiler_attacks, 15",
    "iran_trust_end, 0.21",
    "us_trust_end, 0.22",
    "iran_willingness_end, 0.31",
    "us_willingness_end, 0.32",
    "iran_cohesion_before_election, 0.7",
    "pivotal_iran, ir",
    "pivotal_us, us"
  })
  void eachMeasureReadsItsOwn(String measure, String expected) {
    assertThat(value(measure, record(Outcome.DEAL, 60, 80))).hasToString(expected);
  }

  @Test
  void noMeasureIsLeftOutAbove() {
    assertThat(Measures.all()).hasSize(20);
  }

  @Test
  void whatARunHasNotIsEmpty() {
    RunRecord none = record(Outcome.STALEMATE, 366, null);
    for (String measure :
        List.of(
            "days_to_deal",
            "sequencing",
            "zone_share_before_election",
            "iran_cohesion_before_election")) {
      assertThat(Measures.find(measure).orElseThrow().optional()).isTrue();
      assertThat(value(measure, none)).isNull();
    }
    assertThat(value("deal_before_election", none)).isEqualTo(false);
  }

  @Test
  void aDealOnTheDayOfTheVoteIsNotBeforeIt() {
    assertThat(value("deal_before_election", record(Outcome.DEAL, 80, 80))).isEqualTo(false);
    assertThat(value("deal_before_election", record(Outcome.DEAL, 79, 80))).isEqualTo(true);
    assertThat(value("deal_before_election", record(Outcome.DEAL, 79, null))).isEqualTo(false);
  }

  /** The recorder's counts against a recount of the run's full trace. */
  @Test
  void theRecorderCountsWhatHappened() {
    Scenario scenario = spring();
    for (int seed = 1; seed <= 60; seed++) {
      Negotiation run = new Negotiation(scenario, seed);
      Recorder recorder = new Recorder(scenario);
      Trace trace = new Trace();
      run.watch(recorder);
      run.watch(trace);
      run.run();
      RunRecord record = recorder.record();
      assertThat(record.exchanges()).isEqualTo(count(trace, Event.Delivered.class));
      assertThat(record.misunderstandings()).isEqualTo(count(trace, Event.Misunderstood.class));
      assertThat(record.involuntaryDefections())
          .isEqualTo(count(trace, Event.RatificationFailed.class));
      assertThat(record.spoilerAttacks()).isEqualTo(count(trace, Event.Strike.class));
      assertThat(record.unansweredConcessions()).isEqualTo(unanswered(trace, record.outcome()));
      assertThat(record.weeks()).isEqualTo(trace.weeks().size());
      assertThat(record.weeksWithZone())
          .isEqualTo((int) trace.weeks().stream().filter(Week::zone).count());
      List<Week> before = trace.weeks().stream().filter(w -> w.day() < 80).toList();
      assertThat(record.weeksBefore()).isEqualTo(before.size());
      assertThat(record.cohesionBeforeElection())
          .isCloseTo(before.get(before.size() - 1).iran().cohesion(), within(1e-12));
    }
  }

  private static int count(Trace trace, Class<? extends Event> type) {
    return (int) trace.events().stream().filter(e -> type.isInstance(e.event())).count();
  }

  private static int unanswered(Trace trace, Outcome outcome) {
    List<Message> sent =
        trace.events().stream()
            .filter(e -> e.event() instanceof Event.Sent)
            .map(e -> ((Event.Sent) e.event()).message())
            .toList();
    int unanswered = 0;
    for (int i = 0; i < sent.size(); i++) {
      boolean last = i == sent.size() - 1;
      boolean met = last ? outcome == Outcome.DEAL : !sent.get(i + 1).barren();
      unanswered += sent.get(i).concession() && !met ? 1 : 0;
    }
    return unanswered;
  }
}
