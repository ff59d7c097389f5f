package winset.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import winset.scenario.InvalidScenarioException;
import winset.scenario.Path;
import winset.scenario.Paths;
import winset.scenario.Scenario;

class ScenarioTextTest {

  @Test
  void whatIsWrittenReadsBackEqualAndIsWrittenTheSame() {
    for (Scenario scenario : List.of(Samples.small(), Samples.full())) {
      String text = ScenarioText.of(scenario);
      assertThat(Samples.parsed(text)).isEqualTo(scenario);
      assertThat(ScenarioText.of(Samples.parsed(text))).isEqualTo(text);
    }
  }

  @Test
  void everyPathOfTheFullScenarioHasAValueInTheFile() {
    for (Path path : Paths.all(Samples.full())) {
      assertThat(path.get(Samples.full())).as(path.name()).isNotNull();
    }
    assertThat(ScenarioText.of(Samples.full())).contains("misreading: 0.2", "camp: none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "",
        " ",
        "null",
        "~",
        "no",
        "2021-06-18",
        "12:30",
        "a: b",
        "a #b",
        "- a",
        "it's \"quoted\"",
        "back\\slash \\u0041",
        "line\nline\r\n\ttab ",
        "\u062c\u0645\u0647\u0648\u0631\u06cc \u4f0a\u6717 \u0418\u0440\u0430\u043d",
        "\ud83d\ude00 \u0085\u2028\ufeff\u202e\u0000\u007f\uffff",
        "!!x &a *b %c @d `e",
        "{[,]}?|>-"
      })
  void oddTextsReadBack(String odd) {
    Scenario scenario = set(Samples.full(), "title", odd);
    scenario = set(scenario, "us.factions.hawks.name", odd);
    assertThat(Samples.parsed(ScenarioText.of(scenario))).isEqualTo(scenario);
  }

  private static Scenario set(Scenario scenario, String path, String text) {
    try {
      return Paths.find(scenario, path).orElseThrow().with(scenario, text);
    } catch (InvalidScenarioException e) {
      throw new AssertionError(e);
    }
  }
}
