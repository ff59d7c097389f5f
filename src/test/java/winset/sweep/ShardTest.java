package winset.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ShardTest {

  /** The rule as it is documented, by counting: run mod N = I - 1. */
  @Test
  void eachThingIsInTheShardOfItsRemainder() {
    for (int of = 1; of <= 9; of++) {
      for (int index = 1; index <= of; index++) {
        Shard shard = new Shard(index, of);
        for (long things = 0; things <= 20; things++) {
          int first = index - 1;
          int shards = of;
          assertThat(LongStream.range(0, shard.share(things)).map(shard::thing).boxed().toList())
              .isEqualTo(
                  LongStream.range(0, things)
                      .filter(thing -> thing % shards == first)
                      .boxed()
                      .toList());
        }
      }
    }
  }

  @Test
  void textIsReadBackAndLabelsSort() {
    assertThat(Shard.read("3/20").orElseThrow()).isEqualTo(new Shard(3, 20)).hasToString("3/20");
    assertThat(new Shard(3, 20).label()).isEqualTo("03-of-20");
    assertThat(new Shard(7, 7).label()).isEqualTo("7-of-7");
    assertThat(Shard.read("21/20")).isEmpty();
    assertThatThrownBy(() -> new Shard(0, 3)).hasMessageContaining("0/3");
  }

  @Test
  void aShardIsOneOfThoseThereAre() {
    assertThat(Shard.read("1/1")).contains(Shard.WHOLE);
    assertThat(Shard.read("20/20")).contains(new Shard(20, 20));
    assertThat(Shard.read("1/10000")).contains(new Shard(1, 10_000));
    assertThat(Shard.read("0/20")).isEmpty();
    assertThat(Shard.read("1/10001")).isEmpty();
    assertThat(Shard.read("1 of 20")).isEmpty();
    assertThatThrownBy(() -> new Shard(4, 3)).hasMessageContaining("4/3");
    assertThatThrownBy(() -> new Shard(1, 10_001)).hasMessageContaining("1/10001");
  }

  /** 5 points of 3 replicates: run 7 is of point 2, and 7 mod 4 is 3. */
  @Test
  void aShardHoldsRunsWhereReplicationsAreFixedAndElsePoints() {
    Plan fixed = RoundsTest.plan(5, Replications.fixed(3));
    assertThat(Shard.holding(fixed, 7, 4)).isEqualTo(new Shard(4, 4));
    assertThat(new Shard(1, 4).runs(fixed)).isEqualTo(4);
    assertThat(new Shard(4, 4).runs(fixed)).isEqualTo(3);
    Plan adaptive = RoundsTest.plan(5, 2, 3, "deal", .1);
    assertThat(Shard.holding(adaptive, 7, 4)).isEqualTo(new Shard(3, 4));
    assertThat(new Shard(1, 4).runs(adaptive)).isEqualTo(2 * 3);
    assertThat(new Shard(4, 4).runs(adaptive)).isEqualTo(3);
  }
}
