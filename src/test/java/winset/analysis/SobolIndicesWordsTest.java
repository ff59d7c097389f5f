package winset.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import winset.analysis.SobolIndices.Index;
import winset.analysis.SobolIndices.Pair;
import winset.measure.Interval;
import winset.results.Table;

/** What is said of shares of variance, and the tables of them. */
class SobolIndicesWordsTest {

  private static final Estimate NO =
      new Estimate(Double.NaN, new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));

  private static Estimate estimate(double mean, double half) {
    return new Estimate(mean, new Interval(mean - half, mean + half));
  }

  private static Index index(String factor, double mean, double half) {
    return new Index(factor, estimate(mean, half));
  }

  private static Pair pair(String factor, String other, double mean, double half) {
    return new Pair(factor, other, estimate(mean, half));
  }

  private static SobolIndices indices(
      Estimate chance, List<Index> first, List<Index> total, Pair... pairs) {
    return new SobolIndices("deal", estimate(.5, .25), chance, first, total, List.of(pairs));
  }

  private static SobolIndices three(Estimate chance) {
    return indices(
        chance,
        List.of(index("a", .125, .125), index("b", .5, .125), index("c", .25, .125)),
        List.of(index("a", .25, .25), index("b", .75, .25), index("c", .875, .0625)),
        pair("a", "b", .25, .125),
        pair("a", "c", .375, .375),
        pair("b", "c", .3125, .25));
  }

  /** Intervals half a share wide are not rough; a low end of 0 is not above it. */
  @Test
  void theLargestTotalComesFirstAndWhatMayBeNothingLast() {
    assertThat(three(estimate(.25, .125)).sentences())
        .containsExactly(
            "Of the variance of deal between points, with all interactions and by itself: c 88 % "
                + "(81 to 94) and 25 % (12 to 38); b 75 % (50 to 100) and 50 % (38 to 62).",
            "Cannot be told from zero: a.",
            "Most of what two do together: b and c, 31 % (6.2 to 56).",
            "Of the variance of a single run's deal chance has 25 % (12 to 38); the factors have "
                + "the rest.");
  }

  @Test
  void whereNoneIsNearZeroAndNoPairIsAboveItNothingIsSaidOfThem() {
    assertThat(
            indices(
                    NO,
                    List.of(index("a", .75, .125)),
                    List.of(index("a", .75, .3125)),
                    pair("a", "b", 0, .125))
                .sentences())
        .containsExactly(
            "Of the variance of deal between points, with all interactions and by itself: a 75 % "
                + "(44 to 110) and 75 % (62 to 88).",
            "These are rough: a larger base would narrow the intervals.",
            "With one run a point chance counts as an interaction of factors.");
  }

  @Test
  void aMeasureThatNeverVariesIsSaidToBeTheSame() {
    SobolIndices same =
        new SobolIndices("deal", estimate(0, 0), NO, List.of(), List.of(), List.of());
    assertThat(same.sentences()).containsExactly("deal is the same in every run.");
    // Where points do not differ but runs do it is not.
    SobolIndices luck =
        new SobolIndices("deal", estimate(0, 0), estimate(1, 0), List.of(), List.of(), List.of());
    assertThat(luck.sentences().get(0))
        .startsWith("How deal differs between points cannot be told");
  }

  @Test
  void theTablesHaveARowAnIndexAndASource() {
    SobolIndices indices = three(estimate(.25, .125));
    Finding.Numbers sobol = Objects.requireNonNull(indices.tables().get("sobol.csv"));
    assertThat(String.join(",", sobol.header()))
        .isEqualTo("measure,index,factor,other,value,low,high,above_zero");
    assertThat(Table.text(sobol.rows()))
        .isEqualTo(
            """
            deal,first,a,,0.125,0,0.25,false
            deal,first,b,,0.5,0.375,0.625,true
            deal,first,c,,0.25,0.125,0.375,true
            deal,total,a,,0.25,0,0.5,false
            deal,total,b,,0.75,0.5,1,true
            deal,total,c,,0.875,0.8125,0.9375,true
            deal,second,a,b,0.25,0.125,0.375,true
            deal,second,a,c,0.375,0,0.75,false
            deal,second,b,c,0.3125,0.0625,0.5625,true
            """);
    Finding.Numbers variance = Objects.requireNonNull(indices.tables().get("variance.csv"));
    assertThat(String.join(",", variance.header())).isEqualTo("measure,source,value,low,high");
    assertThat(Table.text(variance.rows()))
        .isEqualTo("deal,points,0.5,0.25,0.75\ndeal,chance-share,0.25,0.125,0.375\n");
  }

  @Test
  void whereChanceIsUnknownItHasNoRow() {
    Finding.Numbers variance = Objects.requireNonNull(three(NO).tables().get("variance.csv"));
    assertThat(Table.text(variance.rows())).isEqualTo("deal,points,0.5,0.25,0.75\n");
  }
}
