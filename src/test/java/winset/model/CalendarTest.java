package winset.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static winset.TestScenarios.spring;

import org.junit.jupiter.api.Test;
import winset.scenario.Party;

class CalendarTest {

  private final Calendar calendar = new Calendar(spring());

  /** Vote on day 80; exp(-(T - t) / 35). */
  @Test
  void pressureRisesUntilTheVoteAndEndsWithIt() {
    assertThat(calendar.pressure(Party.IRAN, 80)).isEqualTo(1);
    assertThat(calendar.pressure(Party.IRAN, 45)).isCloseTo(Math.exp(-1), within(1e-12));
    assertThat(calendar.pressure(Party.IRAN, 81)).isZero();
    assertThat(calendar.pressure(Party.US, 80)).isZero();
  }

  @Test
  void pressureIsNotFeltBeforeItsTime() {
    Calendar late = new Calendar(spring("iran.election.date=2021-12-31"));
    int vote = 276;
    assertThat(late.pressure(Party.IRAN, vote - 121)).isZero();
    assertThat(late.pressure(Party.IRAN, vote - 120))
        .isCloseTo(Math.exp(-120 / 35.0), within(1e-12));
  }

  @Test
  void authorityReturnsWhenTheNewTeamHasSettled() {
    assertThat(calendar.authority(Party.IRAN, 79)).isEqualTo(Authority.NORMAL);
    assertThat(calendar.authority(Party.IRAN, 80)).isEqualTo(Authority.LAME_DUCK);
    assertThat(calendar.authority(Party.IRAN, 127)).isEqualTo(Authority.LAME_DUCK);
    assertThat(calendar.authority(Party.IRAN, 128)).isEqualTo(Authority.TRANSITION);
    assertThat(calendar.authority(Party.IRAN, 239)).isEqualTo(Authority.TRANSITION);
    assertThat(calendar.authority(Party.IRAN, 240)).isEqualTo(Authority.NORMAL);
    assertThat(calendar.nextOpen(100)).isEqualTo(240);
    assertThat(calendar.openDays(70, 250)).isEqualTo(20);
  }

  @Test
  void theCampaignIsAWindowForReporting() {
    assertThat(calendar.campaign(Party.IRAN, 55)).isFalse();
    assertThat(calendar.campaign(Party.IRAN, 56)).isTrue();
    assertThat(calendar.campaign(Party.IRAN, 80)).isFalse();
  }

  @Test
  void aVoteThatDoesNotFreezeLeavesAuthority() {
    assertThat(new Calendar(spring("iran.election.freeze=false")).open(100)).isTrue();
  }
}
