package winset;

import winset.sweep.Plan;

/** Plans that differ from others in one thing. */
public final class TestPlans {

  private TestPlans() {}

  /** A plan in which each point has seeds of its own. */
  public static Plan ownSeeds(Plan plan) {
    return new Plan(
        plan.question(),
        plan.scenario(),
        plan.factors(),
        plan.design(),
        plan.replications(),
        plan.seed(),
        false,
        plan.measures(),
        plan.keeping(),
        plan.limits(),
        plan.baseline(),
        plan.charts());
  }
}
