package winset.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static winset.TestScenarios.nine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import winset.measure.Interval;
import winset.measure.Measure;
import winset.measure.Measures;
import winset.measure.Summary;
import winset.scenario.Paths;
import winset.scenario.Scenario;

/** How often points are run that are run until enough is known; what runs come to is made up. */
class RoundsTest {

  private static final Scenario NINE = nine();

  /** What the replicates of a point come to. */
  private interface Made extends IntFunction<@Nullable Object> {}

  /** A replicate that fails. */
  private static final Object FAILED = "failed";

  static Plan plan(int points, int atLeast, int atMost, String measure, double halfWidth) {
    return plan(
        points,
        new Replications(
            atLeast,
            atMost,
            Optional.of(new Replications.Until(Measures.find(measure).orElseThrow(), halfWidth))));
  }

  static Plan plan(int points, Replications replications) {
    Factor trust =
        new Factor(
            Paths.find(NINE, "iran.trust").orElseThrow(),
            new Levels.Listed(
                IntStream.range(0, points).<Object>mapToObj(i -> .1 + .1 * i).toList()));
    return new Plan(
        "",
        NINE,
        List.of(trust),
        new Design.Grid(),
        replications,
        1,
        true,
        List.of(),
        Plan.Keeping.MEASURES,
        Plan.USUAL_LIMITS);
  }

  /** The replicates that each round adds to each point, such as "0-49". */
  private static List<Map<Long, String>> rounds(Plan plan, Made... made) {
    Rounds rounds = new Rounds(plan);
    List<Map<Long, String>> told = new ArrayList<>();
    while (rounds.hasNext()) {
      List<Long> runs = new ArrayList<>();
      rounds.next().batches(7).forEachRemaining(batch -> runs.addAll(batch.runs()));
      assertThat(runs).isSorted().doesNotHaveDuplicates();
      Map<Long, String> round = new LinkedHashMap<>();
      for (long run : runs) {
        long point = run % plan.points();
        String replicate = Long.toString(run / plan.points());
        round.merge(point, replicate, (range, next) -> range.replaceAll("-.*", "") + "-" + next);
        Object value = made[(int) point].apply(Integer.parseInt(replicate));
        if (value != FAILED) {
          rounds.take(point, value);
        }
      }
      told.add(round);
    }
    return told;
  }

  /**
   * Half widths of Wilson's interval, z / (n + z^2) sqrt(n p (1 - p) + z^2 / 4), R: {@code
   * diff(prop.test(n * p, n, correct = FALSE)$conf.int) / 2}. All alike (p = 1) .0357 of 50; a
   * tenth .0851 of 50 and .0596 of 100; half .1336 of 50, .0962 of 100 and .0790 of 150.
   */
  @Test
  void eachPointStopsWhenItsOwnIntervalIsNarrowEnough() {
    Made always = replicate -> true;
    Made tenth = replicate -> replicate % 10 == 0;
    Made half = replicate -> replicate % 2 == 0;
    assertThat(rounds(plan(3, 50, 400, "deal", .08), half, always, tenth))
        .containsExactly(
            Map.of(0L, "0-49", 1L, "0-49", 2L, "0-49"),
            Map.of(0L, "50-99", 2L, "50-99"),
            Map.of(0L, "100-149"));
  }

  /** As above: half of 50 and 100 is not known to .08, so the end is what at-most says. */
  @Test
  void theLastRoundIsShortWhereAtMostIsNoMultiple() {
    Made half = replicate -> replicate % 2 == 0;
    assertThat(rounds(plan(1, 50, 130, "deal", .08), half))
        .containsExactly(Map.of(0L, "0-49"), Map.of(0L, "50-99"), Map.of(0L, "100-129"));
    assertThat(rounds(plan(1, 30, 30, "deal", .08), half)).containsExactly(Map.of(0L, "0-29"));
  }

  /** 30 all alike: half width z^2 / (2 (30 + z^2)) = .0568; of 5 .2172, of 55 .0326. */
  @Test
  void theRuleIsLookedAtAfterAtLeastAndThenAfterFifty() {
    Made always = replicate -> true;
    assertThat(rounds(plan(1, 30, 400, "deal", .057), always)).hasSize(1);
    assertThat(rounds(plan(1, 30, 400, "deal", .056), always))
        .containsExactly(Map.of(0L, "0-29"), Map.of(0L, "30-79"));
    assertThat(rounds(plan(1, 5, 400, "deal", .033), always))
        .containsExactly(Map.of(0L, "0-4"), Map.of(0L, "5-54"));
  }

  /**
   * 10 of the first 50 alike: .1388 > .08; 60 of 100: .0301. Without a run there is no interval.
   */
  @Test
  void failedRunsAreNotCounted() {
    Made atFirst = replicate -> replicate < 40 ? FAILED : (Object) true;
    Made never = replicate -> FAILED;
    assertThat(rounds(plan(2, 50, 170, "deal", .08), atFirst, never))
        .containsExactly(
            Map.of(0L, "0-49", 1L, "0-49"),
            Map.of(0L, "50-99", 1L, "50-99"),
            Map.of(1L, "100-149"),
            Map.of(1L, "150-169"));
  }

  /**
   * 10, 20, 10, 20: sd 5 sqrt(4 / 3) = 5.7735, half width 3.18245 (R: qt(.975, 3)) x 5.7735 / 2 =
   * 9.187.
   */
  @Test
  void aNumberIsKnownByStudentsInterval() {
    Made days = replicate -> replicate % 2 == 0 ? 10.0 : 20.0;
    assertThat(rounds(plan(1, 4, 400, "days", 9.19), days)).hasSize(1);
    assertThat(rounds(plan(1, 4, 400, "days", 9.18), days)).hasSize(2);
  }

  /** 10 and 20: sd 7.0711, half width 12.7062 (R: qt(.975, 1)) x 7.0711 / sqrt(2) = 63.531. */
  @Test
  void runsWithoutAValueSayNothingOfIt() {
    Made two = replicate -> Arrays.<@Nullable Object>asList(10.0, null, 20.0, null).get(replicate);
    Made one = replicate -> replicate == 0 ? 10.0 : null;
    Made none = replicate -> null;
    assertThat(rounds(plan(3, 4, 4, "days_to_deal", 63.6), two, one, none)).hasSize(1);
    assertThat(
            rounds(plan(3, 4, 54, "days_to_deal", 63.6), r -> two.apply(r % 4), one, none).get(1))
        .containsOnlyKeys(1L, 2L);
    assertThat(rounds(plan(1, 4, 54, "days_to_deal", 63.5), r -> two.apply(r % 4))).hasSize(2);
  }

  @Test
  void aFixedNumberIsOneRound() {
    Plan plan = plan(2, Replications.fixed(3));
    Rounds rounds = new Rounds(plan);
    Work all = rounds.next();
    assertThat(all.runs()).isEqualTo(6);
    assertThat(all.batchCount(3)).isEqualTo(2);
    assertThat(all.batchCount(4)).isEqualTo(2);
    assertThat(all.batchCount(7)).isEqualTo(1);
    assertThat(all.batches(4))
        .toIterable()
        .containsExactly(new Batch(List.of(0L, 1L, 2L, 3L)), new Batch(List.of(4L, 5L)));
    assertThat(all.batches(2, 1, 2)).toIterable().containsExactly(new Batch(List.of(2L, 3L)));
    assertThat(new Batch(List.of(2L, 3L)).first()).isEqualTo(2);
    assertThat(rounds.hasNext()).isFalse();
    assertThatThrownBy(rounds::next).isInstanceOf(NoSuchElementException.class);
  }

  /**
   * Of 50 alike the half width is z^2 / (2 (50 + z^2)), as reckoned here by the interval itself.
   */
  @Test
  void exactlyNarrowEnoughIsNarrowEnough() {
    Summary alike = Summary.of(Measures.find("deal").orElseThrow()).orElseThrow();
    Measure deal = Measures.find("deal").orElseThrow();
    assertThat(new Replications.Until(deal, 1).holds(alike)).isFalse();
    IntStream.range(0, 50).forEach(run -> alike.add(true));
    Interval known = alike.interval().orElseThrow();
    double half = (known.high() - known.low()) / 2;
    assertThat(new Replications.Until(deal, half).holds(alike)).isTrue();
    assertThat(new Replications.Until(deal, Math.nextDown(half)).holds(alike)).isFalse();
  }

  @Test
  void replicationsThatCannotBeAreRefused() {
    Measure deal = Measures.find("deal").orElseThrow();
    Optional<Replications.Until> rule = Optional.of(new Replications.Until(deal, .1));
    assertThat(new Replications(5, 9, rule).adaptive()).isTrue();
    assertThat(new Replications(9, 9, rule).adaptive()).isTrue();
    assertThat(Replications.fixed(1).adaptive()).isFalse();
    refused(() -> new Replications(0, 9, rule));
    refused(() -> new Replications(9, 8, rule));
    refused(() -> new Replications(8, 9, Optional.empty()));
    refused(() -> new Replications.Until(deal, 0));
    refused(() -> new Replications.Until(Measures.find("outcome").orElseThrow(), .1));
  }

  private static void refused(ThrowingCallable replications) {
    assertThatThrownBy(replications).isInstanceOf(IllegalArgumentException.class);
  }
}
