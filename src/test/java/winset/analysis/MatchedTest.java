package winset.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static winset.analysis.Deals.factor;

import org.junit.jupiter.api.Test;
import winset.TestPlans;
import winset.sweep.Design;
import winset.sweep.Factor;
import winset.sweep.Plan;

class MatchedTest {

  private static final Factor TRUST = factor("iran.trust", .2, .4);

  private static Plan plan(Factor... factors) {
    return Deals.plan(new Design.Grid(), 2, factors);
  }

  @Test
  void aFactorThatOnlyOneHasIsNamed() {
    Plan one = plan(TRUST);
    Plan two = plan(TRUST, factor("us.quota", .6));
    assertThatThrownBy(() -> Matched.check(one, two))
        .isInstanceOf(UnlikeSweepsException.class)
        .hasMessage("us.quota is a factor of B and none of A");
    assertThatThrownBy(() -> Matched.check(two, one))
        .hasMessage("us.quota is a factor of A and none of B");
  }

  /** Of one value each the order of factors moves no point. */
  @Test
  void theOrderOfFactorsDoesNotMatter() {
    Factor quota = factor("us.quota", .6);
    assertThatCode(() -> Matched.check(plan(TRUST, quota), plan(quota, TRUST)))
        .doesNotThrowAnyException();
  }

  @Test
  void seedsAreAlikeWherePlansKeyThemAlike() {
    Plan common = plan(TRUST);
    Plan own = TestPlans.ownSeeds(common);
    assertThat(Matched.inPairs(common, plan(TRUST))).isTrue();
    assertThat(Matched.inPairs(own, own)).isTrue();
    assertThat(Matched.inPairs(common, own)).isFalse();
    assertThat(Matched.inPairs(own, common)).isFalse();
  }
}
