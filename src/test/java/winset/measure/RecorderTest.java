package winset.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static winset.TestScenarios.spring;

import java.util.List;
import org.junit.jupiter.api.Test;
import winset.model.Limits;
import winset.scenario.Party;
import winset.scenario.Scenario;

class RecorderTest {

  /** Days 0, 7, ... 77 lie before day 84, itself a day of observation. */
  @Test
  void theWeekOfTheVoteIsNotBeforeIt() {
    Scenario scenario = spring("iran.elections.june_2021.date=2021-06-22");
    int zone = 0;
    for (int seed = 1; seed <= 20; seed++) {
      Trace trace = new Trace();
      RunRecord record = Recorder.run(scenario, seed, Limits.NONE, List.of(trace));
      List<Week> before = trace.weeks().stream().filter(w -> w.day() < 84).toList();
      assertThat(record.electionDay()).isEqualTo(84);
      assertThat(record.weeksBefore()).isEqualTo(before.size()).isLessThanOrEqualTo(12);
      assertThat(record.weeksWithZoneBefore())
          .isEqualTo((int) before.stream().filter(Week::zone).count());
      zone += record.weeksWithZoneBefore();
    }
    assertThat(zone).isPositive();
  }

  @Test
  void watchersDoNotChangeTheRun() {
    Trace trace = new Trace();
    RunRecord watched = Recorder.run(spring(), 5, Limits.NONE, List.of(trace));
    assertThat(watched).isEqualTo(Recorder.run(spring(), 5));
    assertThat(trace.weeks()).hasSize(watched.weeks());
    assertThat(trace.copy().events()).isEqualTo(trace.events()).isNotEmpty();
  }

  @Test
  void whatHasNotEndedHasNoSum() {
    Recorder recorder = new Recorder(spring());
    assertThatThrownBy(recorder::record)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the run has not ended");
  }

  /** The side's numbers are the means of its factions, by their weights. */
  @Test
  void aWeekTellsOfEachSideAndItsFactions() {
    Scenario scenario = spring();
    Trace trace = new Trace();
    RunRecord record = Recorder.run(scenario, 3, Limits.NONE, List.of(trace));
    Week first = trace.weeks().get(0);
    assertThat(first.side(Party.IRAN)).isSameAs(first.iran());
    assertThat(first.side(Party.US)).isSameAs(first.us());
    for (Week.SideWeek side : List.of(first.iran(), first.us())) {
      assertThat(side.factions().stream().mapToDouble(Week.FactionWeek::weight).sum())
          .isCloseTo(1, within(1e-9));
      assertThat(side.factions().stream().mapToDouble(f -> f.weight() * f.willingness()).sum())
          .isCloseTo(side.willingness(), within(1e-9));
    }
    assertThat(first.iran().factions())
        .extracting(Week.FactionWeek::id)
        .containsExactlyElementsOf(scenario.iran().factions().keySet());
    assertThat(first.mediators())
        .extracting(Week.MediatorWeek::id)
        .containsExactlyElementsOf(scenario.mediators().all().keySet());
    assertThat(scenario.iran().factions()).containsKey(record.iran().pivotal());
    assertThat(scenario.us().factions()).containsKey(record.us().pivotal());
  }
}
