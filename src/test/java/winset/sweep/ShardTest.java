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
}
