package winset.measure;

import org.jspecify.annotations.Nullable;
import winset.model.Outcome;

/**
 * What a run came to: all that measures are functions of.
 *
 * @param outcome how it ended
 * @param days day on which it ended
 * @param sequencing x of the deal; null without one
 * @param electionDay day of Iran's first vote in the window; null without one
 * @param weeks weekly observations
 * @param weeksWithZone those of them with a zone of agreement
 * @param weeksBefore weekly observations before Iran's vote
 * @param weeksWithZoneBefore those of them with a zone of agreement
 * @param exchanges messages delivered
 * @param misunderstandings times a side said yes to what it misheard
 * @param involuntaryDefections packages that failed in ratification
 * @param unansweredConcessions concessions met by no movement, a refusal, or nothing
 * @param spoilerAttacks strikes of factions and outsiders
 * @param cohesionBeforeElection Iran's cohesion when last observed before its vote; null without
 * @param iran Iran's side at the end
 * @param us the US side at the end
 */
public record RunRecord(
    Outcome outcome,
    int days,
    @Nullable Double sequencing,
    @Nullable Integer electionDay,
    int weeks,
    int weeksWithZone,
    int weeksBefore,
    int weeksWithZoneBefore,
    int exchanges,
    int misunderstandings,
    int involuntaryDefections,
    int unansweredConcessions,
    int spoilerAttacks,
    @Nullable Double cohesionBeforeElection,
    Ending iran,
    Ending us) {

  /**
   * A side when the run ended.
   *
   * @param trust power-weighted mean trust in the other side, 0 to 1
   * @param willingness weighted mean willingness to deal, 0 to 1
   * @param pivotal id of the faction whose consent to a deal was marginal
   */
  public record Ending(double trust, double willingness, String pivotal) {}
}
