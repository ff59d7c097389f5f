package winset.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChartKindTest {

  @Test
  void aChartIsFoundByItsName() {
    for (ChartKind kind : ChartKind.values()) {
      assertThat(ChartKind.find(kind.label())).contains(kind);
      assertThat(kind.label()).matches("[a-z]+(-[a-z]+)*");
      assertThat(kind.meaning()).isNotBlank();
    }
    assertThat(ChartKind.find("deal map")).isEmpty();
    assertThat(ChartKind.labels())
        .hasSize(ChartKind.values().length)
        .doesNotHaveDuplicates()
        .startsWith("deal-rate", "deal-map");
    assertThat(Arrays.stream(ChartKind.values()).map(ChartKind::meaning)).doesNotHaveDuplicates();
  }

  @Test
  void aChartTakesItsOwnOptionsAlone() {
    assertThat(ChartKind.DEAL_MAP.options()).containsExactly("x", "y");
    assertThat(ChartKind.TORNADO.options()).isEmpty();
    ChartChoice map = new ChartChoice(ChartKind.DEAL_MAP, Map.of("x", "iran.trust"));
    assertThat(map.factors()).containsExactly(Map.entry("x", "iran.trust"));
    assertThatThrownBy(() -> new ChartChoice(ChartKind.DEAL_MAP, Map.of("by", "iran.trust")))
        .hasMessage("deal-map has no by");
    assertThat(ChartChoice.of(ChartKind.TORNADO).factors()).isEmpty();
  }

  @Test
  void chartsOverTimeShowEndsAndMiddleOfManyLevels() {
    assertThat(Arrays.stream(ChartKind.values()).filter(ChartKind::thins))
        .isEqualTo(
            List.of(
                ChartKind.INCIDENCE,
                ChartKind.HAZARD,
                ChartKind.TRUST_FAN,
                ChartKind.WILLINGNESS_FAN));
  }
}
