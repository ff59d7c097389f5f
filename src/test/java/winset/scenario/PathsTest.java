package winset.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import winset.config.Samples;

class PathsTest {

  private final Scenario small = Samples.small();

  @Test
  void settingAValueToItselfChangesNothing() {
    Scenario full = Samples.full();
    for (Path path : Paths.all(full)) {
      Object value = Samples.value(full, path.name());
      assertThat(path.with(full, value)).as(path.name()).isEqualTo(full);
      assertThat(path.parse(full, Scalars.text(value))).as(path.name()).isEqualTo(full);
    }
  }

  @Test
  void whatIsSetIsWhatIsRead() {
    Scenario full = Samples.full();
    for (Path path : Paths.all(full)) {
      if (path.get(full) instanceof Double now) {
        Quantity q = path.component().quantity();
        double other = now + (q.max() - now) * 0.01 + (q.min() - now) * 0.02;
        Scenario changed = path.with(full, other);
        assertThat((Double) path.get(changed)).as(path.name()).isCloseTo(other, within(1e-12));
        assertThat(changed).as(path.name()).isNotEqualTo(full);
      }
    }
  }

  @Test
  void namesAreFoundAndNoneTwice() {
    List<String> names = Paths.names(small);
    assertThat(names).doesNotHaveDuplicates();
    assertThat(names)
        .contains(
            "channel.kind",
            "us.quota",
            "iran.trust",
            "iran.factions.irgc.power",
            "mediators.enabled",
            "mediators.eu_coord.skill",
            "iran.elections.june_2021.date",
            "iran.election.date",
            "iran.election.credit",
            "iran.influence.government.leader")
        .allMatch(n -> Paths.find(small, n).isPresent());
    assertThat(names).doesNotContain("us.election.date");
    assertThat(Paths.find(small, "iran.trsut")).isEmpty();
  }

  @Test
  @DisplayName("v10: setting a side's trust sets the mean and keeps the order of factions")
  void v10SettingTrustSetsTheMeanAndKeepsTheOrder() {
    Scenario set = set(small, "iran.trust", "0.3");
    assertThat(weightedTrust(set)).isCloseTo(0.3, within(1e-9));
    assertThat(byTrust(set)).isEqualTo(byTrust(small));
    assertThat(set.us()).isEqualTo(small.us());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1e-300", "1e-9", "0.01", "0.5", "0.99", "0.999999999", "0.9999999999999999"})
  void v10HoldsAtTheEdges(String target) {
    Scenario set = set(small, "iran.trust", target);
    assertThat(weightedTrust(set)).isCloseTo(Double.parseDouble(target), within(1e-9));
    Scenario far = set(set(small, "iran.factions.leader.trust", "1e-200"), "iran.trust", target);
    assertThat(weightedTrust(far)).isCloseTo(Double.parseDouble(target), within(1e-9));
  }

  @Test
  void v10AFactionAtTheVeryEndStaysAndMayLeaveTheMeanOutOfReach() {
    Scenario certain = set(small, "iran.factions.leader.trust", "1");
    Scenario moved = set(certain, "iran.trust", "0.8");
    assertThat(Samples.value(moved, "iran.factions.leader.trust")).isEqualTo(1.0);
    assertThatThrownBy(() -> set(certain, "iran.trust", "0.1"))
        .isInstanceOf(InvalidScenarioException.class)
        .hasMessage("iran.trust = 0.1 cannot be reached: factions at exactly 0 or 1 stay there");
    assertThatThrownBy(() -> set(small, "iran.trust", "0"))
        .hasMessage("iran.trust = 0 must be 0 to 1, both excluded");
  }

  @Test
  void stanceIsAnAggregateOfTheSameKind() {
    Scenario set = set(small, "us.stance", "0.4");
    assertThat(number(set, "us.stance")).isCloseTo(0.4, within(1e-9));
  }

  @Test
  void theOtherResultsOfAVoteShareTheRest() {
    String hard = "iran.election.options.hard.probability";
    String soft = "iran.elections.june_2021.options.soft.probability";
    Scenario set = set(small, hard, "0.3");
    assertThat(number(set, hard)).isEqualTo(0.3);
    assertThat(number(set, soft)).isCloseTo(0.7, within(1e-15));
    Scenario sureThenNot = set(set(small, hard, "1"), hard, "0.8");
    assertThat(number(sureThenNot, soft)).isCloseTo(0.2, within(1e-15));
  }

  @Test
  void electionIsShortForTheFirstVoteInTheWindow() {
    Scenario set = set(small, "iran.election.date", "2021-07-01");
    assertThat(Samples.value(set, "iran.elections.june_2021.date"))
        .isEqualTo(LocalDate.of(2021, 7, 1));
    assertThat(set(small, "iran.election.credit", "0.1").iran().election().credit()).isEqualTo(0.1);
    assertThatThrownBy(() -> set(small, "iran.election.date", "2021-02-30"))
        .hasMessage("iran.election.date = 2021-02-30 is not a day of the calendar");
  }

  private static double number(Scenario scenario, String path) {
    return (Double) Samples.value(scenario, path);
  }

  private static Scenario set(Scenario scenario, String path, String value) {
    return Paths.find(scenario, path).orElseThrow().parse(scenario, value);
  }

  private static double weightedTrust(Scenario scenario) {
    double sum = 0;
    double power = 0;
    for (FactionProfile f : scenario.iran().factions().values()) {
      sum += f.power() * f.trust();
      power += f.power();
    }
    return sum / power;
  }

  private static List<String> byTrust(Scenario scenario) {
    return scenario.iran().factions().entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.comparing(FactionProfile::trust)))
        .map(Map.Entry::getKey)
        .toList();
  }
}
