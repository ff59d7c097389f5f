package winset.model;

import winset.scenario.Utility;

/**
 * What the factions of a side have in common when they appraise packages on a day.
 *
 * @param utility the scenario's values
 * @param dread how loss grows with exposure
 * @param quota share of weight that ratifies
 * @param creditScale eps P: worth of full electoral credit today
 * @param mobilisation rho P: extra weight of rivals today
 * @param relief H: pull of the hurting stalemate today
 * @param unanswered u n: cost of own concessions that have had no answer
 * @param misjudgement error of the negotiator's estimate; 0 for the truth
 * @param audienceCost a P: cost of a unit of concession from the opening demand today
 * @param openingExposure exposure of the team's opening demand
 */
record Terms(
    Utility utility,
    Dread dread,
    double quota,
    double creditScale,
    double mobilisation,
    double relief,
    double unanswered,
    double misjudgement,
    double audienceCost,
    double openingExposure) {}
