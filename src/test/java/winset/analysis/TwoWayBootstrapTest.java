package winset.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import winset.measure.Interval;
import winset.model.RandomStream;

/** Draws, and the interval that is made of what they come to. */
class TwoWayBootstrapTest {

  private record Draw(List<Integer> rows, List<Integer> replicates) {}

  private static TwoWayBootstrap bootstrap(int rows, int replicates, boolean both) {
    return new TwoWayBootstrap(rows, replicates, both, new RandomStream(1, "bootstrap"));
  }

  private static List<Integer> list(int[] times) {
    return IntStream.of(times).boxed().toList();
  }

  private static int sum(List<Integer> times) {
    return times.stream().mapToInt(n -> n).sum();
  }

  /** All draws, what is asked of the sample itself first. */
  private static List<Draw> draws(int rows, int replicates, boolean both) {
    List<Draw> draws = new ArrayList<>();
    bootstrap(rows, replicates, both)
        .of(
            (times, replicateTimes) -> {
              draws.add(new Draw(list(times), list(replicateTimes)));
              return new double[1];
            });
    return draws;
  }

  /**
   * The sample itself comes to 0, draws to 1, 2 ... 400, of which the first so many are unknown.
   */
  private static Estimate counted(int unknown) {
    int[] calls = {-1};
    return bootstrap(3, 2, true)
        .of(
            (times, replicateTimes) -> {
              calls[0]++;
              boolean known = calls[0] == 0 || calls[0] > unknown;
              return new double[] {known ? calls[0] : Double.NaN};
            })[0];
  }

  /** A fortieth of 400 are 10, which are left out at either end: the 11th to the 390th. */
  @Test
  void aFortiethOfTheDrawsIsLeftOutAtEitherEnd() {
    assertThat(counted(0)).isEqualTo(new Estimate(0, new Interval(11, 390)));
  }

  /** Of 360 from 41 to 400 nine are left out at either end: 50 to 391. Of 359 nothing is told. */
  @Test
  void upToATenthOfTheDrawsMaySayNothing() {
    assertThat(counted(40)).isEqualTo(new Estimate(0, new Interval(50, 391)));
    assertThat(counted(41).interval())
        .isEqualTo(new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
  }

  @Test
  void rowsAndReplicatesAreDrawnWithReplacement() {
    List<Draw> draws = draws(4, 3, true);
    assertThat(draws).hasSize(1 + 400);
    assertThat(draws.get(0).rows()).containsOnly(1);
    assertThat(draws.get(0).replicates()).containsOnly(1);
    assertThat(draws)
        .allSatisfy(draw -> assertThat(sum(draw.rows())).isEqualTo(4))
        .allSatisfy(draw -> assertThat(sum(draw.replicates())).isEqualTo(3));
    // Of 1,600 draws each of four rows has 400, give or take 4 sqrt(1600 x 3/16) = 70.
    for (int row = 0; row < 4; row++) {
      int at = row;
      assertThat(draws.stream().skip(1).mapToInt(draw -> draw.rows().get(at)).sum())
          .isBetween(330, 470);
    }
  }

  /** Of two replicates one is there twice in half of all draws; such are drawn again. */
  @Test
  void noDrawHasOneReplicateAlone() {
    assertThat(draws(4, 2, true))
        .allSatisfy(draw -> assertThat(draw.replicates()).containsExactly(1, 1));
    assertThat(draws(4, 3, true))
        .allSatisfy(
            draw ->
                assertThat(draw.replicates().stream().filter(n -> n > 0).count()).isGreaterThan(1))
        .anySatisfy(draw -> assertThat(draw.replicates()).contains(2));
  }

  @Test
  void whereSeedsAreNotSharedReplicatesAreNotDrawn() {
    assertThat(draws(4, 3, false))
        .allSatisfy(draw -> assertThat(draw.replicates()).containsExactly(1, 1, 1));
  }

  @Test
  void oneReplicateIsDrawnAsItIs() {
    assertThat(draws(2, 1, true))
        .allSatisfy(draw -> assertThat(draw.replicates()).containsExactly(1));
  }
}
