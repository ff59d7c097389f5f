package winset.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import winset.TestScenarios;
import winset.measure.Trace;
import winset.model.Negotiation;
import winset.model.Watcher;
import winset.scenario.Scenario;

class LiveChartsTest {

  private static final Scenario SPRING = TestScenarios.spring();

  @Test
  void thereAreFourChartsInOrder() {
    assertThat(new LiveCharts(SPRING).panels().keySet())
        .containsExactly(
            "Win-sets and offers", "Trust", "Willingness to deal", "Election pressure and pace");
  }

  @Test
  void aRunThatIsWatchedIsTheSameAsOneThatIsNot() {
    LiveCharts charts = new LiveCharts(SPRING);
    for (int seed : new int[] {1, 2, 19}) {
      charts.clear();
      assertThat(course(seed, List.of(charts))).isEqualTo(course(seed, List.of()));
    }
  }

  private static List<Object> course(int seed, List<Watcher> watchers) {
    Trace trace = new Trace();
    Negotiation run = new Negotiation(SPRING, seed);
    watchers.forEach(run::watch);
    run.watch(trace);
    run.run();
    return List.of(trace.weeks(), trace.events());
  }

  @Test
  void askingForARefreshAThousandTimesPaintsAFewTimes() throws Exception {
    AtomicInteger painted = new AtomicInteger();
    Refresh refresh = new Refresh(painted::incrementAndGet);
    long start = System.nanoTime();
    for (int i = 0; i < 1000; i++) {
      refresh.ask();
    }
    Thread.sleep(3L * Refresh.WAIT);
    long most = (System.nanoTime() - start) / (Refresh.WAIT * 1_000_000L) + 1;
    assertThat(painted.get()).isBetween(1, (int) most);
  }
}
