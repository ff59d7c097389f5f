package winset.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SummaryTest {

  private static Summary summary(String measure, @Nullable Object... values) {
    Summary summary = Summary.of(Measures.find(measure).orElseThrow()).orElseThrow();
    for (Object value : values) {
      summary.add(value);
    }
    return summary;
  }

  /** 2 of 4: sd sqrt(1/3), from n - 1; R: prop.test(2, 4, correct = FALSE)$conf.int. */
  @Test
  void aShareCountsAMissingValueAsFalse() {
    Summary share = summary("deal", true, null, false, true);
    assertThat(share.n()).isEqualTo(4);
    assertThat(share.mean()).isEqualTo(.5);
    assertThat(share.sd().orElseThrow()).isCloseTo(.577350, within(5e-7));
    assertThat(share.interval().orElseThrow().low()).isCloseTo(.150039, within(5e-7));
    assertThat(share.interval().orElseThrow().high()).isCloseTo(.849961, within(5e-7));
  }

  /** qt(.975, 1) = 12.706205, so 2.5 + 12.706205 x sqrt(4.5) / sqrt(2) at the upper end. */
  @Test
  void aMeanLeavesMissingValuesOut() {
    Summary mean = summary("sequencing", 1.0, null, 4.0);
    assertThat(mean.n()).isEqualTo(2);
    assertThat(mean.mean()).isEqualTo(2.5);
    assertThat(mean.sd().orElseThrow()).isCloseTo(Math.sqrt(4.5), within(1e-12));
    assertThat(mean.interval().orElseThrow().high()).isCloseTo(21.559307, within(5e-7));
  }

  @Test
  void oneValueHasNoDeviation() {
    assertThat(summary("deal", true).sd()).isEmpty();
    assertThat(summary("sequencing", .4).sd()).isEmpty();
    assertThat(summary("sequencing", .4).interval()).isEmpty();
    assertThat(summary("deal", true, false).sd().orElseThrow())
        .isCloseTo(Math.sqrt(.5), within(1e-12));
  }

  @Test
  void nothingHasNoInterval() {
    assertThat(summary("deal").interval()).isEmpty();
    assertThat(summary("days").interval()).isEmpty();
    assertThat(Summary.of(Measures.find("outcome").orElseThrow())).isEmpty();
  }

  /** Rounding alone would leave some of them at 1e-17. */
  @Test
  void wilsonsIntervalEndsExactlyWhereSharesEnd() {
    for (int n = 1; n <= 60; n++) {
      assertThat(Interval.wilson(0, n).low()).isEqualTo(0);
      assertThat(Interval.wilson(n, n).high()).isEqualTo(1);
    }
  }

  @Test
  void whatIsNoShareAndNoSampleIsRefused() {
    assertThatThrownBy(() -> Interval.wilson(-1, 4)).hasMessageContaining("-1 of 4");
    assertThatThrownBy(() -> Interval.wilson(5, 4)).hasMessageContaining("5 of 4");
    assertThatThrownBy(() -> Interval.ofMean(1, 1, 1)).hasMessageContaining("a mean of 1");
    assertThatThrownBy(() -> Interval.ofMean(1, -1, 9)).hasMessageContaining("sd -1");
  }
}
