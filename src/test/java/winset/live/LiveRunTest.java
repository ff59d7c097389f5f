package winset.live;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import winset.TestScenarios;
import winset.measure.Recorder;
import winset.model.Limits;
import winset.model.Negotiation;
import winset.results.Story;
import winset.scenario.Scenario;

class LiveRunTest {

  private static final Scenario SPRING = TestScenarios.spring();

  private static LiveRun played(Scenario scenario, int seed, Limits limits) {
    LiveRun live = new LiveRun(scenario, seed, limits, s -> List.of());
    play(live);
    return live;
  }

  private static void play(LiveRun live) {
    live.start();
    while (live.schedule.step(live)) {
      assertThat(live.scene()).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 19, 2147483647})
  void aRunLookedAtEveryDayIsTheRunNobodyLooksAt(int seed) {
    LiveRun live = played(SPRING, seed, Limits.NONE);
    Story story = new Story(SPRING);
    assertThat(live.recorder().record())
        .isEqualTo(Recorder.run(SPRING, seed, Limits.NONE, List.of(story)));
    assertThat(live.story().entries()).isEqualTo(story.entries());
  }

  @Test
  void eachStartIsANewRunOfTheScenarioAndSeedAsTheyAreThen() {
    LiveRun live = played(SPRING, 7, Limits.NONE);
    Scenario direct = TestScenarios.spring("channel.kind=direct");
    live.set(direct);
    live.setSeed(8);
    play(live);
    assertThat(live.recorder().record()).isEqualTo(Recorder.run(direct, 8));
  }

  @Test
  void aSeedOutOfRangeIsRefusedAndTheOldOneStays() {
    LiveRun live = new LiveRun(SPRING, 7, Limits.NONE, s -> List.of());
    List<String> told = new ArrayList<>();
    live.onRefusal(told::add);
    live.setSeed(-1);
    assertThat(told).singleElement().asString().contains("-1", "0 to 2147483647");
    assertThat(live.seed()).isEqualTo(7);
  }

  @Test
  void aRunThatPassesItsLimitBreaksOffAndSaysSo() {
    LiveRun live = played(SPRING, 7, new Limits(50, Double.POSITIVE_INFINITY));
    assertThat(requireNonNull(live.scene()).end()).contains("broken off", "50 events");
  }

  @Test
  void whatWouldBringAFactionOnBoardDoesSoInTheModelsOwnEquation() {
    Negotiation run = new Negotiation(TestScenarios.duel(), 1);
    // Duel: v = tau - l (1 - tau) e with b = 1, l = 1.6, gamma = 1, e = 0.5; v = 0 at tau = 0.8 /
    // 1.8.
    assertThat(run.side(winset.scenario.Party.US).stands(0).get(0).trustNeeded())
        .isCloseTo(0.8 / 1.8, org.assertj.core.data.Offset.offset(1e-9));
    // v = 0 at e = tau / (l (1 - tau)) = 0.5 / 0.8.
    assertThat(run.side(winset.scenario.Party.US).stands(0).get(0).reach())
        .isCloseTo(0.5 / 0.8, org.assertj.core.data.Offset.offset(1e-9));
  }
}
