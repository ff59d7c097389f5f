package winset.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import winset.TestScenarios;
import winset.measure.Trace;
import winset.model.Outcome;
import winset.scenario.Scenario;

class StoryTest {

  private static final Scenario SPRING = TestScenarios.shipped("spring-2021");

  private static final Set<String> TURNING_POINTS =
      Set.of("voted", "inaugurated", "ratification_failed", "gesture", "ended");

  @Test
  void theSameSeedTellsTheSameStory() {
    assertThat(text(Runs.told(SPRING, 7))).isEqualTo(text(Runs.told(SPRING, 7)));
  }

  @Test
  void threeSeedsTellThreeStories() {
    assertThat(IntStream.of(4, 7, 22).mapToObj(s -> text(Runs.told(SPRING, s))))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"spring-2021", "spring-2021-as-it-happened", "nine-factions", "midterm"})
  void everyEventOfEveryRunHasItsEntryInOrder(String name) {
    for (int seed = 1; seed <= 10; seed++) {
      Runs.Told run = Runs.told(TestScenarios.shipped(name), seed);
      List<Entry> events =
          run.story().entries().stream().filter(e -> !e.type().equals(Story.STANDING)).toList();
      List<Trace.Dated> happened = run.trace().events();
      assertThat(events).hasSameSizeAs(happened);
      for (int i = 0; i < events.size(); i++) {
        assertThat(events.get(i).type()).isEqualTo(Story.type(happened.get(i).event()));
        assertThat(events.get(i).day()).isEqualTo(happened.get(i).day());
      }
      assertThat(run.story().told())
          .allSatisfy(
              e -> assertThat(e.text()).matches("\\S.*[.)\\w]").doesNotContain("null", "NaN"))
          .allSatisfy(
              e -> assertThat(e.date()).isEqualTo(run.scenario().start().plusDays(e.day())));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"spring-2021", "nine-factions"})
  void aStoryIsShortEnoughToRead(String name) {
    for (int seed = 1; seed <= 20; seed++) {
      List<Entry> told = Runs.told(TestScenarios.shipped(name), seed).story().told();
      assertThat(told).hasSizeBetween(10, 80);
      assertThat(told.stream().mapToInt(e -> e.text().length()).average().orElseThrow())
          .isLessThan(160);
    }
  }

  @Test
  void everyOutcomeIsTold() {
    assertThat(ending(SPRING, Outcome.DEAL))
        .matches("A deal after \\d+ days: Iran to take \\d+ % .*");
    assertThat(ending(SPRING, Outcome.INTERIM)).startsWith("Time was up: no deal, but");
    assertThat(ending(SPRING, Outcome.STALEMATE)).startsWith("Time was up without a deal.");
    assertThat(ending(TestScenarios.spring("us.trust=0.02"), Outcome.COLLAPSE))
        .startsWith("The talks collapsed: the United States had seen too little");
    assertThat(ending(TestScenarios.spring("world.breach=0.97"), Outcome.COLLAPSE))
        .isEqualTo("The talks collapsed: Iran's nuclear steps crossed the red line.");
  }

  /** The last words of the first run that ends so. */
  private static String ending(Scenario scenario, Outcome outcome) {
    List<Entry> told =
        IntStream.range(0, 500)
            .mapToObj(seed -> Runs.told(scenario, seed))
            .filter(run -> run.outcome() == outcome)
            .findFirst()
            .orElseThrow()
            .story()
            .told();
    return told.get(told.size() - 1).text();
  }

  @Test
  void turningPointsSayWhereTheSidesStand() {
    for (int seed = 1; seed <= 20; seed++) {
      List<Entry> told = Runs.told(SPRING, seed).story().told();
      List<Entry> standings = told.stream().filter(e -> e.type().equals(Story.STANDING)).toList();
      assertThat(standings.get(0).text()).startsWith("At the start: trust of Iran 0.24");
      assertThat(standings.subList(1, standings.size()))
          .isNotEmpty()
          .allSatisfy(e -> assertThat(e.text()).startsWith("Since "));
      for (Entry turn : told) {
        if (TURNING_POINTS.contains(turn.type())) {
          assertThat(standings).anyMatch(e -> e.day() >= turn.day() && e.day() <= turn.day() + 6);
        }
      }
    }
  }

  @Test
  void viaIsTheIdOfAMediator() {
    Set<String> ids =
        Runs.told(SPRING, 7).story().entries().stream().map(Entry::via).collect(Collectors.toSet());
    ids.remove("");
    assertThat(SPRING.mediators().all().keySet()).containsAll(ids);
    assertThat(ids).isNotEmpty();
  }

  private static String text(Runs.Told run) {
    return run.story().told().stream().map(Entry::toString).collect(Collectors.joining("\n"));
  }
}
