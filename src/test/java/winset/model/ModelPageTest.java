package winset.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import winset.scenario.Paths;
import winset.scenario.Scalars;
import winset.scenario.Scenario;
import winset.scenario.Strategy;

/** The description of the model has what the protocol asks for, and names what there is. */
class ModelPageTest {

  private static final Scenario BASE = winset.TestScenarios.spring();
  private static String page = "";

  @BeforeAll
  static void read() throws IOException {
    page = Files.readString(Path.of("src/site/markdown/odd.md"));
  }

  private static List<String> all(String pattern) {
    return Pattern.compile(pattern).matcher(page).results().map(m -> m.group(1)).toList();
  }

  /** The seven elements, in the order of Grimm et al. 2020. */
  @Test
  void itHasTheSevenElementsOfOdd() {
    assertThat(all("(?m)^## \\d\\. ([^\\n]*)"))
        .containsExactly(
            "Purpose and patterns",
            "Entities, state variables, scales",
            "Process overview and scheduling",
            "Design concepts",
            "Initialisation",
            "Input data",
            "Submodels, and the choices made where the equations left room");
  }

  /** The same paper lists them. */
  @Test
  void itHasTheElevenDesignConcepts() {
    int from = page.indexOf("## 4.");
    String concepts = page.substring(from, page.indexOf("## 5."));
    assertThat(Pattern.compile("(?m)^\\*\\*([A-Z][a-z ]+)\\.\\*\\*").matcher(concepts).results())
        .extracting(m -> m.group(1))
        .containsExactly(
            "Basic principles",
            "Emergence",
            "Adaptation",
            "Objectives",
            "Learning",
            "Prediction",
            "Sensing",
            "Interaction",
            "Stochasticity",
            "Collectives",
            "Observation");
  }

  @Test
  void everyPathOnThePageIsOne() {
    List<String> named = all("`([a-z_]+(?:\\.[a-z_]+)+)`");
    assertThat(named).hasSizeGreaterThan(6);
    assertThat(Paths.names(BASE)).containsAll(named);
  }

  @Test
  void everyEquationIsWrittenOut() {
    Stream<Integer> numbers =
        Pattern.compile("(?m)^    \\((\\d+)\\) ")
            .matcher(page)
            .results()
            .map(ModelPageTest::number);
    assertThat(numbers).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
  }

  private static int number(MatchResult found) {
    return Integer.parseInt(found.group(1));
  }

  @Test
  void everyStrategyButTheUsualIsNamed() {
    for (Strategy strategy : Strategy.values()) {
      String name = Scalars.text(strategy);
      assertThat(strategy == Strategy.CONCESSION || page.contains("`" + name + "`")).isTrue();
    }
  }

  @Test
  void numbersThatNoScenarioHoldsAreThoseOfTheCode() {
    assertThat(page)
        .contains("At most " + OwnOffers.MOST_UNANSWERED + " own concessions")
        .contains("in steps of " + Scalars.text(OfferStrategy.Zeuthen.GRID).substring(1))
        .contains("A week has " + Negotiation.WEEK + " days");
    assertThat(WinSet.TOLERANCE).isEqualTo(1e-9);
    assertThat(Message.MOVEMENT).isEqualTo(1e-9);
    assertThat(page.split("1e-9", -1)).hasSize(3);
  }

  @Test
  void theBaseCaseIsAsDescribed() {
    assertThat(page)
        .contains("The base case has " + BASE.days() + " days")
        .contains(BASE.iran().factions().size() + " Iranian and")
        .contains(BASE.us().factions().size() + " US factions");
    assertThat(BASE.mediators().all().values().stream().filter(m -> m.active())).hasSize(4);
    assertThat(BASE.spoilers()).hasSize(3);
    assertThat(BASE.events()).isEmpty();
    assertThat(BASE.spoiling().calm()).isEqualTo(.2);
    assertThat(BASE.spoiling().distance()).isEqualTo(.5);
  }
}
