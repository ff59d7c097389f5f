package winset.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import winset.measure.Interval;

class WordsTest {

  private static final double NONE = Double.POSITIVE_INFINITY;

  private static Estimate estimate(double mean, double low, double high) {
    return new Estimate(mean, new Interval(low, high));
  }

  @Test
  void estimatesHaveTheirIntervalsWhereTheseAreKnown() {
    assertThat(Words.number(estimate(.412, .349, .471))).isEqualTo("0.41 (0.35 to 0.47)");
    assertThat(Words.number(estimate(.412, -NONE, .5))).isEqualTo("0.41");
    assertThat(Words.number(estimate(.412, .3, NONE))).isEqualTo("0.41");
    assertThat(Words.points(estimate(.412, .349, .471))).isEqualTo("41 points (35 to 47)");
    assertThat(Words.points(estimate(.412, -NONE, NONE))).isEqualTo("41 points");
    assertThat(Words.points(estimate(.01, -.02, .04))).isEqualTo("1 point (-2 to 4)");
    assertThat(Words.share(estimate(.412, .349, .471))).isEqualTo("41 % (35 to 47)");
    assertThat(Words.share(estimate(.412, -NONE, .5))).isEqualTo("41 %");
    assertThat(Words.share(estimate(.412, .3, NONE))).isEqualTo("41 %");
  }

  @Test
  void aDifferenceOfOneIsAPoint() {
    assertThat(Words.points(.41)).isEqualTo("41 points");
    assertThat(Words.points(.01)).isEqualTo("1 point");
    assertThat(Words.points(-.01)).isEqualTo("-1 point");
    assertThat(Words.points(.011)).isEqualTo("1.1 points");
    assertThat(Words.points(0)).isEqualTo("0 points");
  }

  @Test
  void listsEndWithAnd() {
    assertThat(Words.all(List.of(), "; ")).isEmpty();
    assertThat(Words.all(List.of("a"), "; ")).isEqualTo("a");
    assertThat(Words.all(List.of("a", "b"), "; ")).isEqualTo("a and b");
    assertThat(Words.all(List.of("a", "b", "c"), "; ")).isEqualTo("a; b and c");
  }

  @Test
  void ofMoreThanEightNamesSevenAreGiven() {
    List<String> nine = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i");
    assertThat(Words.some(nine.subList(0, 3))).isEqualTo("a, b and c");
    assertThat(Words.some(nine.subList(0, 8))).isEqualTo("a, b, c, d, e, f, g and h");
    assertThat(Words.some(nine)).isEqualTo("a, b, c, d, e, f, g and 2 more");
  }
}
