package winset.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static winset.analysis.ByHand.blocks;
import static winset.analysis.ByHand.deals;
import static winset.analysis.ByHand.line;
import static winset.analysis.ByHand.listed;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import winset.scenario.ChannelKind;
import winset.sweep.Factor;

/** Boxes in a few points, widened by hand. */
class PastingTest {

  /** Points on a line with one run each. */
  private static Cases cases(int... runs) {
    return Cases.of(line(runs.length), deals(runs));
  }

  private static Box whole(Cases cases) {
    return Box.whole(cases.axes());
  }

  /** No's at 0 to 3, yes at 4 to 9, of which the box has 7 to 9: 6, 5 and 4 leave its mean 1. */
  @Test
  void aBoxIsWidenedAsLongAsItsMeanDoesNotFall() {
    Cases up = cases(0, 0, 0, 0, 1, 1, 1, 1, 1, 1);
    Box from = Pasting.widened(up, up.all(), whole(up).atLeast(0, 7));
    assertThat(from.low(0)).isEqualTo(4);
    assertThat(from.high(0)).isEqualTo(9);
    Cases down = cases(1, 1, 1, 1, 1, 1, 0, 0, 0, 0);
    Box to = Pasting.widened(down, down.all(), whole(down).atMost(0, 2));
    assertThat(to.low(0)).isEqualTo(0);
    assertThat(to.high(0)).isEqualTo(5);
  }

  /** Up to the ends of the line, where there is no more to take. */
  @Test
  void aBoxMayBecomeTheWholeSpace() {
    Cases all = cases(1, 1, 1, 1, 1);
    assertThat(Pasting.widened(all, all.all(), whole(all).atLeast(0, 3)).bounds()).isEmpty();
    assertThat(Pasting.widened(all, all.all(), whole(all).atMost(0, 1)).bounds()).isEmpty();
    Box inner = whole(all).atLeast(0, 2).atMost(0, 2);
    assertThat(Pasting.widened(all, all.all(), inner).bounds()).isEmpty();
  }

  /**
   * Level 1 alone would raise the mean of the box, a half, but level 2 lies before it and lowers it
   * to a third: nothing is taken.
   */
  @Test
  void whatLiesBehindWhatLowersTheMeanStaysOut() {
    Cases cases = cases(1, 1, 0, 0, 1);
    assertThat(Pasting.widened(cases, cases.all(), whole(cases).atLeast(0, 3)).low(0)).isEqualTo(3);
    Cases mirror = cases(1, 0, 0, 1, 1);
    assertThat(Pasting.widened(mirror, mirror.all(), whole(mirror).atMost(0, 1)).high(0))
        .isEqualTo(1);
  }

  /**
   * A box of 40, half of them yes, is widened by two levels at once, a twentieth: a no and a yes
   * leave its mean. Of one of 39 a slice is one level, which lowers it.
   */
  @Test
  void aSliceIsATwentiethOfTheBox() {
    // Levels 0 to 3 are out of the box: no, no, yes, no as it comes nearer.
    int[] half = new int[44];
    half[2] = 1;
    Arrays.fill(half, 4, 24, 1);
    Cases forty = cases(half);
    // 20 of 40; with levels 3 and 2 it is 21 of 42, with 1 and 0 as well 21 of 44.
    assertThat(Pasting.widened(forty, forty.all(), whole(forty).atLeast(0, 4)).low(0)).isEqualTo(2);
    int[] fewer = Arrays.copyOf(half, 43);
    fewer[2] = 1;
    Cases less = cases(fewer);
    // 20 of 39; with level 3 alone it is 20 of 40.
    assertThat(Pasting.widened(less, less.all(), whole(less).atLeast(0, 4)).low(0)).isEqualTo(4);
    int[] mirror = IntStream.range(0, 44).map(i -> half[43 - i]).toArray();
    Cases back = cases(mirror);
    assertThat(Pasting.widened(back, back.all(), whole(back).atMost(0, 39)).high(0)).isEqualTo(41);
  }

  /**
   * Of a box with 2 of 4 the levels next to it are a yes below and, above, a yes too: each comes to
   * 3 of 5, then both to 4 of 6, and a no would lower that.
   */
  @Test
  void bothEndsAreWidened() {
    Cases cases = cases(0, 1, 1, 0, 0, 1, 1, 0);
    Box box = Pasting.widened(cases, cases.all(), whole(cases).atLeast(0, 2).atMost(0, 5));
    assertThat(box.low(0)).isEqualTo(1);
    assertThat(box.high(0)).isEqualTo(6);
  }

  private static Factor values(String path) {
    return listed(path, .1, .2, .3);
  }

  /**
   * Points in columns x and y; what they are is told by the runs. The box is x = y = 2, one yes.
   */
  private static Cases plane(int[] x, int[] y, int... runs) {
    List<Factor> factors = List.of(values("iran.trust"), values("us.trust"));
    return Cases.of(ByHand.table(factors, x, y), deals(runs));
  }

  private static Box corner(Cases cases) {
    return whole(cases).atLeast(0, 2).atLeast(1, 2);
  }

  /**
   * Beside the corner lie one yes in x and two in y, so y is taken; then x would add a yes and the
   * three no's at (1, 1), and 4 of 7 is less than all. Taken the other way it would be x alone.
   */
  @Test
  void ofSlicesAsGoodTheLargerIsTaken() {
    Cases cases =
        plane(
            new int[] {2, 1, 2, 2, 1, 1, 1, 0},
            new int[] {2, 2, 1, 1, 1, 1, 1, 0},
            1,
            1,
            1,
            1,
            0,
            0,
            0,
            0);
    Box box = Pasting.widened(cases, cases.all(), corner(cases));
    assertThat(box.low(0)).isEqualTo(2);
    assertThat(box.low(1)).isEqualTo(1);
    Cases turned =
        plane(
            new int[] {2, 2, 1, 1, 1, 1, 1, 0},
            new int[] {2, 1, 2, 2, 1, 1, 1, 0},
            1,
            1,
            1,
            1,
            0,
            0,
            0,
            0);
    Box other = Pasting.widened(turned, turned.all(), corner(turned));
    assertThat(other.low(0)).isEqualTo(1);
    assertThat(other.low(1)).isEqualTo(2);
  }

  /** Of two that are as large the first in the order of the factors, here one yes each. */
  @Test
  void ofSlicesAsGoodAndAsLargeTheFirstIsTaken() {
    Cases cases =
        plane(new int[] {2, 1, 2, 1, 1, 0}, new int[] {2, 2, 1, 1, 1, 0}, 1, 1, 1, 0, 0, 0);
    Box box = Pasting.widened(cases, cases.all(), corner(cases));
    assertThat(box.low(0)).isEqualTo(1);
    assertThat(box.low(1)).isEqualTo(2);
  }

  /**
   * The box has a yes and a no. In x two yes and a no make 3 of 5, in y one yes 2 of 3, which is
   * more, though smaller; then x would add two yes and a no, and at (1, 1) three no's: 4 of 9.
   */
  @Test
  void theSliceThatRaisesTheMeanMostIsTaken() {
    Cases cases =
        plane(
            new int[] {2, 2, 1, 1, 1, 2, 1, 1, 1, 0},
            new int[] {2, 2, 2, 2, 2, 1, 1, 1, 1, 0},
            1,
            0,
            1,
            1,
            0,
            1,
            0,
            0,
            0,
            0);
    Box box = Pasting.widened(cases, cases.all(), corner(cases));
    assertThat(box.low(0)).isEqualTo(2);
    assertThat(box.low(1)).isEqualTo(1);
  }

  /**
   * The no beside the box in x lies outside of it in y, so it does not count: (0, 2) is reached.
   */
  @Test
  void whatOtherFactorsKeepOutDoesNotCount() {
    Cases cases = plane(new int[] {2, 1, 0, 1}, new int[] {2, 1, 2, 0}, 1, 0, 1, 0);
    Box box = Pasting.widened(cases, cases.all(), corner(cases));
    assertThat(box.low(0)).isEqualTo(0);
    assertThat(box.low(1)).isEqualTo(2);
  }

  /** The no at 2 is in a box that was told before: nothing but yes is left beside 3 and 4. */
  @Test
  void onlyMembersCount() {
    Cases cases = cases(1, 1, 0, 1, 1);
    int[] others = {0, 1, 3, 4};
    assertThat(Pasting.widened(cases, others, whole(cases).atLeast(0, 3)).low(0)).isEqualTo(0);
    assertThat(Pasting.widened(cases, cases.all(), whole(cases).atLeast(0, 3)).low(0)).isEqualTo(3);
  }

  /** Three of each kind: direct is yes as chosen is, indirect is not. */
  @Test
  void namesComeBackOneByOne() {
    Factor kind =
        listed("channel.kind", ChannelKind.CHOSEN, ChannelKind.DIRECT, ChannelKind.INDIRECT);
    Cases cases =
        Cases.of(ByHand.table(List.of(kind), blocks(0, 3, 1, 3, 2, 3)), deals(blocks(1, 6, 0, 3)));
    Box chosen = whole(cases).named(0, 1, false).named(0, 2, false);
    Box box = Pasting.widened(cases, cases.all(), chosen);
    assertThat(box.has(0, 0)).isTrue();
    assertThat(box.has(0, 1)).isTrue();
    assertThat(box.has(0, 2)).isFalse();
  }
}
