package winset.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import winset.scenario.ChannelKind;
import winset.scenario.Track;
import winset.sweep.Factor;

class FactorAxisTest {

  @Test
  void axesNameWhoseFactorItIs() {
    Factor power = Sweeps.listed("us.track", Track.GESTURES);
    assertThat(FactorWords.of(power.path(), Sweeps.SCENARIO))
        .isEqualTo("US: track it starts on (us.track)");
    assertThat(
            FactorWords.of(
                Sweeps.listed("channel.kind", ChannelKind.DIRECT).path(), Sweeps.SCENARIO))
        .isEqualTo("channel between the sides (channel.kind)");
    assertThat(FactorWords.of(Sweeps.listed("us.sit", 0.1).path(), Sweeps.SCENARIO))
        .isEqualTo("US: value from which it sits down with Iran [b] (us.sit)");
  }

  @Test
  void levelsAreWrittenAlikeAndApart() {
    FactorAxis trust =
        FactorAxis.of(Sweeps.plan("", 1, Sweeps.spaced("iran.trust", 0.2, 0.6, 9)), 0);
    assertThat(List.of(trust.label(0), trust.label(3), trust.label(8)))
        .containsExactly("0.20", "0.35", "0.60");
    FactorAxis close =
        FactorAxis.of(Sweeps.plan("", 1, Sweeps.listed("us.quota", 0.60001, 0.6)), 0);
    assertThat(List.of(close.label(0), close.label(1))).containsExactly("0.60000", "0.60001");
  }
}
