package winset.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LevelsTest {

  private static final LocalDate MARCH = LocalDate.parse("2021-03-30");

  private static List<Object> all(Levels levels) {
    return IntStream.range(0, levels.size()).mapToObj(levels::value).toList();
  }

  @Test
  void aLogScaleHasEvenRatiosAndPlainNumbers() {
    assertThat(all(new Levels.Geometric(1, 100, 3, false))).containsExactly(1.0, 10.0, 100.0);
    assertThat(all(new Levels.Geometric(.5, .0005, 4, false)))
        .containsExactly(.5, .05, .005, .0005);
    assertThat(all(new Levels.Geometric(1, 27, 4, true))).containsExactly(1, 3, 9, 27);
    assertThat(new Levels.Geometric(.1234567890123456, 1, 5, false).value(0))
        .isEqualTo(.1234567890123456);
  }

  @Test
  void aLogScaleDoesNotReachZero() {
    assertThatThrownBy(() -> new Levels.Geometric(0, 1, 3, false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Levels.Geometric(1, -1, 3, false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  static Stream<Levels> everyKind() {
    return Stream.of(
        new Levels.Listed(List.of("b", "a", "c")),
        new Levels.Spaced(.1, .7, 7, false),
        new Levels.Spaced(9, 0, 10, true),
        new Levels.Geometric(100, 1, 5, false),
        new Levels.Days(MARCH, MARCH.plusDays(30), 31),
        new Levels.Days(MARCH, MARCH.minusDays(9), 4));
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void everyLevelHasAnEqualShare(Levels levels) {
    int each = 100;
    int shares = each * levels.size();
    for (int i = 0; i < shares; i++) {
      assertThat(levels.at((i + .5) / shares)).isEqualTo(levels.value(i / each));
    }
    assertThat(levels.at(0)).isEqualTo(levels.value(0));
    assertThat(levels.at(1)).isEqualTo(levels.value(levels.size() - 1));
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void theLevelOfAValueIsFound(Levels levels) {
    for (int i = 0; i < levels.size(); i++) {
      assertThat(levels.level(levels.value(i))).isEqualTo(i);
    }
  }

  @Test
  void aValueThatIsNoLevelIsNotFound() {
    assertThat(new Levels.Listed(List.of(.1, .2)).level(.15)).isEqualTo(-1);
    assertThat(new Levels.Spaced(.1, .2, 2, false).level(.15)).isEqualTo(-1);
    assertThat(new Levels.Spaced(.2, .1, 2, false).level(.05)).isEqualTo(-1);
    assertThat(new Levels.Days(MARCH, MARCH.plusDays(10), 2).level(MARCH.plusDays(11)))
        .isEqualTo(-1);
  }

  @Test
  void aRangeWithoutStepsHasItsHalvesAndQuartersToTheDigit() {
    Levels levels = new Levels.Spaced(0, .8, Levels.CONTINUOUS, false);
    assertThat(Stream.of(.5, .25, .75, .375).map(levels::at)).containsExactly(.4, .2, .6, .3);
    assertThat(levels.level(.3)).isEqualTo(3 << 27);
  }

  @Test
  void aRangeNeedsTwoEndsAndTwoSteps() {
    assertThat(new Levels.Spaced(.1, .2, 2, false).size()).isEqualTo(2);
    refused(() -> new Levels.Spaced(.1, .1, 3, false));
    refused(() -> new Levels.Spaced(.1, .2, 1, false));
    refused(() -> new Levels.Geometric(1, 1, 3, false));
    refused(() -> new Levels.Geometric(1, 2, 1, false));
    refused(() -> new Levels.Geometric(1, 0, 3, false));
    refused(() -> new Levels.Days(MARCH, MARCH, 3));
    refused(() -> new Levels.Days(MARCH, MARCH.plusDays(1), 1));
    refused(() -> new Levels.Listed(List.of()));
  }

  private static void refused(ThrowingCallable levels) {
    assertThatThrownBy(levels).isInstanceOf(IllegalArgumentException.class);
  }

  /** Sixteen digits, more than those between have. */
  @Test
  void theEndsOfARangeAreAsTheyWereGiven() {
    assertThat(all(new Levels.Spaced(.1234567890123456, .9234567890123456, 3, false)))
        .containsExactly(.1234567890123456, .523456789012, .9234567890123456);
    assertThat(all(new Levels.Geometric(.1234567890123456, .4938271560493824, 3, false)))
        .containsExactly(.1234567890123456, .246913578025, .4938271560493824);
  }

  @Test
  void aValueBeyondTheEndIsNotFoundWhereverItLies() {
    assertThat(new Levels.Days(MARCH, MARCH.plusDays(10), 2).level(MARCH.plusDays(20)))
        .isEqualTo(-1);
    assertThat(new Levels.Spaced(0, 3, 4, true).level(4)).isEqualTo(-1);
    assertThat(new Levels.Spaced(3, 0, 4, true).level(-1)).isEqualTo(-1);
  }
}
