package winset.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SliceSizeTest {

  /** Ten seconds where there is plenty; four, or all there is, where there is little. */
  @ParameterizedTest
  @CsvSource({
    "0.01, 1000000, 100, 1000",
    "0.01, 100, 100, 400",
    "0.01, 9600, 2, 600",
    "60, 1000, 4, 1",
    "0.000001, 1000000000000, 8, 10000000"
  })
  void aSliceTakesSomeSeconds(double seconds, long missing, int slots, long batches) {
    assertThat(SliceSize.batches(seconds, missing, slots)).isEqualTo(batches);
  }

  @Test
  void allOfASliceIsCutOnce() {
    List<Slice> cut = SliceSize.cut(new Slice(2, 10, 35, 0), 10).toList();
    assertThat(cut)
        .containsExactly(new Slice(2, 10, 18, 0), new Slice(2, 18, 26, 0), new Slice(2, 26, 35, 0));
    assertThat(SliceSize.cut(new Slice(0, 7, 8, 0), 10)).containsExactly(new Slice(0, 7, 8, 0));
  }

  @Test
  void theNameOfASliceSaysAllOfIt() {
    String sweep = "0123456789abcdef0123";
    Slice slice = new Slice(12, 3, 1_000_000_000_000L, 45);
    assertThat(Slice.named(slice.name(sweep), sweep)).contains(slice);
    assertThat(Slice.named(slice.name(sweep), "f" + sweep)).isEmpty();
    assertThat(Slice.named("manifest.json", sweep)).isEmpty();
  }
}
