package winset.results;

import static org.assertj.core.api.Assertions.assertThat;
import static winset.TestScenarios.duel;
import static winset.TestScenarios.nine;
import static winset.TestScenarios.shipped;
import static winset.TestScenarios.spring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import winset.measure.Trace;
import winset.model.Event;
import winset.model.Negotiation;
import winset.scenario.Scenario;

/**
 * The same seed gives the same bytes as ever, on every machine. What is pinned is what winset wrote
 * when it was pinned, so nothing here says that it is right: it tells that results have changed.
 * Where that is meant, {@link Configuration#RESULTS_VERSION} goes up, the changelog says so under a
 * heading of its own, and the digests are pinned anew.
 */
class ResultsVersionTest {

  private static final int PINNED_FOR = 1;
  private static final int SEEDS = 12;

  @TempDir private Path folder;

  /** Between them every mechanism is at work, and every kind of event happens. */
  static Stream<Arguments> pinned() {
    return Stream.of(
        Arguments.of("spring", spring(), "4888165f1d6f6161"),
        Arguments.of("as it happened", shipped("spring-2021-as-it-happened"), "d427e473593e7e96"),
        Arguments.of("midterm", shipped("midterm"), "8ec7648b2e8f3af0"),
        Arguments.of("calibrated", shipped("spring-2021-calibrated"), "290916f7c107d130"),
        Arguments.of("nine", nine("iran.trust=0.5", "us.trust=0.5"), "4ebf57b75e745b64"),
        Arguments.of(
            "duel", duel("iran.trust=0.35", "us.trust=0.3", "iran.relief=0.2"), "5b748b93fe5b368f"),
        Arguments.of(
            "gestures",
            nine(
                "iran.track=gestures",
                "us.track=gestures",
                "iran.trust=0.5",
                "us.trust=0.5",
                "iran.reliability=0.7",
                "us.reliability=0.5"),
            "18d1ea4fc0ff6715"),
        Arguments.of(
            "audiences",
            spring(
                "iran.audience_cost=0.3",
                "us.audience_cost=0.2",
                "us.track=roadmap",
                "wrangling.slowdown=20",
                "conduct.grace=0"),
            "b09a11694c72be5f"),
        Arguments.of(
            "strategies",
            spring(
                "iran.offers.strategy=zeuthen",
                "us.offers.strategy=rubinstein",
                "us.track=roadmap",
                "iran.trust=0.5"),
            "f1576bf69e365cf7"),
        Arguments.of(
            "noise",
            spring(
                "channel.kind=indirect",
                "channel.noise=0.3",
                "channel.misreading=0.4",
                "us.track=roadmap",
                "iran.trust=0.4",
                "us.trust=0.4"),
            "42ad00f3ff0405b5"),
        Arguments.of(
            "nobody",
            spring("channel.kind=indirect", "mediators.enabled=false"),
            "51f41fa9cfdd3eaa"),
        Arguments.of(
            "long",
            spring("end=2026-03-30", "world.breach=0.5", "spoiling.hazard=0.2"),
            "b091f49160b70e96"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pinned")
  void theSameSeedGivesTheSameBytesAsEver(String name, Scenario scenario, String digest)
      throws IOException, NoSuchAlgorithmException {
    MessageDigest bytes = MessageDigest.getInstance("SHA-256");
    for (int seed = 1; seed <= SEEDS; seed++) {
      Negotiation run = new Negotiation(scenario, seed);
      Trace trace = new Trace();
      Story story = new Story(scenario);
      run.watch(trace);
      run.watch(story);
      run.run();
      Path events = folder.resolve("events.csv");
      EventTable.write(events, seed, story.entries());
      bytes.update(Files.readAllBytes(events));
      Path series = folder.resolve("series.csv");
      SeriesTable.write(series, seed, scenario.start(), trace.weeks());
      bytes.update(Files.readAllBytes(series));
    }
    assertThat(HexFormat.of().formatHex(bytes.digest()).substring(0, 16))
        .as("bytes of " + name + "; if they are meant to change, see the comment of this test")
        .isEqualTo(digest);
  }

  @Test
  void everyKindOfEventIsAmongThem() {
    Set<Class<?>> happened = new HashSet<>();
    pinned()
        .map(arguments -> (Scenario) arguments.get()[1])
        .forEach(
            scenario -> {
              for (int seed = 1; seed <= SEEDS; seed++) {
                Negotiation run = new Negotiation(scenario, seed);
                Trace trace = new Trace();
                run.watch(trace);
                run.run();
                trace.events().forEach(dated -> happened.add(dated.event().getClass()));
              }
            });
    assertThat(happened).contains(Event.class.getPermittedSubclasses());
  }

  @Test
  void whatIsPinnedIsOfThisVersionOfResults() {
    assertThat(Configuration.RESULTS_VERSION).isEqualTo(PINNED_FOR);
  }
}
