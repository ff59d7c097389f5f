package winset.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import winset.measure.CumulativeIncidence.Ending;
import winset.measure.CumulativeIncidence.Stretch;

class CumulativeIncidenceTest {

  /**
   * By hand, eight cases: 2 event, 3 competing, 3 lost, 5 event, 5 event, 7 competing, 8 event, 9
   * lost. Day 2: 1/8 have it. Day 3: 7/8 are free, 7 at risk, so 7/8 x 1/7 = 1/8 are ruled out, 3/4
   * free. Day 5: 5 at risk, 3/4 x 2/5 = .3 more, .45 free. Day 7: 3 at risk, .15 ruled out, .3
   * free. Day 8: 2 at risk, .15 more.
   */
  private static CumulativeIncidence eight() {
    CumulativeIncidence cases = new CumulativeIncidence();
    cases.add(8, Ending.EVENT);
    cases.add(2, Ending.EVENT);
    cases.add(3, Ending.CENSORED);
    cases.add(5, Ending.EVENT);
    cases.add(3, Ending.COMPETING);
    cases.add(9, Ending.CENSORED);
    cases.add(5, Ending.EVENT);
    cases.add(7, Ending.COMPETING);
    return cases;
  }

  @Test
  @DisplayName("Aalen-Johansen as computed by hand")
  void aalenJohansenAsComputedByHand() {
    CumulativeIncidence cases = eight();
    assertThat(cases.steps())
        .extracting(CumulativeIncidence.Step::day)
        .containsExactly(2, 3, 5, 7, 8);
    assertThat(cases.event(1)).isZero();
    assertThat(cases.event(2)).isCloseTo(0.125, within(1e-12));
    assertThat(cases.competing(4)).isCloseTo(0.125, within(1e-12));
    assertThat(cases.event(5)).isCloseTo(0.425, within(1e-12));
    assertThat(cases.competing(7)).isCloseTo(0.275, within(1e-12));
    assertThat(cases.event(100)).isCloseTo(0.575, within(1e-12));
  }

  @Test
  void withNothingCompetingItIsOneLessKaplanMeier() {
    Random random = new Random(7);
    CumulativeIncidence cases = new CumulativeIncidence();
    KaplanMeier.Case[] same = new KaplanMeier.Case[300];
    for (int i = 0; i < same.length; i++) {
      int day = random.nextInt(90);
      boolean happened = random.nextInt(3) > 0;
      cases.add(day, happened ? Ending.EVENT : Ending.CENSORED);
      same[i] = new KaplanMeier.Case(day, happened);
    }
    KaplanMeier survival = new KaplanMeier(same);
    for (int day = 0; day < 90; day++) {
      assertThat(cases.event(day)).isCloseTo(1 - survival.survival(day), within(1e-12));
      assertThat(cases.competing(day)).isZero();
    }
  }

  /** Treating what competes as lost sight of overstates: 1 - 7/8 x 3/5 x 1/2 at the end. */
  @Test
  void whatCompetesIsNotJustLostSightOf() {
    CumulativeIncidence naive = new CumulativeIncidence();
    for (int day : new int[] {2, 5, 5, 8}) {
      naive.add(day, Ending.EVENT);
    }
    for (int day : new int[] {3, 3, 7, 9}) {
      naive.add(day, Ending.CENSORED);
    }
    assertThat(naive.event(9)).isCloseTo(0.7375, within(1e-12));
    assertThat(eight().event(9)).isLessThan(naive.event(9));
  }

  @Test
  void addedUpItIsTheEstimateOfAllCases() {
    CumulativeIncidence twice = eight();
    twice.add(eight());
    assertThat(twice.event(9)).isCloseTo(eight().event(9), within(1e-12));
    assertThat(twice.stretches(3).get(1)).isEqualTo(new Stretch(3, 4, 14)); // not of one half
    twice.add(new CumulativeIncidence());
    assertThat(twice.steps()).hasSize(5);
  }

  /**
   * Days 0 to 2, 3 to 5, 6 to 8: 1 of 8, 2 of 7 and 1 of 3; what ends on day 9 fills no stretch.
   */
  @Test
  void theHazardIsOfThoseStillAtRisk() {
    assertThat(eight().stretches(3))
        .containsExactly(new Stretch(0, 1, 8), new Stretch(3, 2, 7), new Stretch(6, 1, 3));
    assertThat(eight().stretches(3).get(1).hazard()).isCloseTo(2 / 7.0, within(1e-12));
    assertThat(eight().stretches(10)).containsExactly(new Stretch(0, 4, 8)); // day 9 is its last
    assertThat(new CumulativeIncidence().stretches(7)).isEmpty();
  }

  @Test
  void nothingHappenedIsNoStep() {
    assertThat(new CumulativeIncidence().steps()).isEmpty();
    assertThat(new CumulativeIncidence().event(3)).isZero();
    assertThatThrownBy(() -> eight().add(-1, Ending.EVENT)).hasMessageContaining("day -1");
  }
}
