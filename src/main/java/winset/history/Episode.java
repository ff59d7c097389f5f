package winset.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import winset.model.Outcome;
import winset.scenario.Camp;

/**
 * A window of talks that happened: what was known of it, and what came of it.
 *
 * @param id its name in tables
 * @param name its name in words
 * @param chain names the episodes that share people and trust
 * @param start first day
 * @param end last day, no earlier than the first
 * @param outcome what came of it
 * @param channel how the sides talked
 * @param usAtTable 0 absent, 0.5 through others, 1 present
 * @param mediators who went between, in words; empty for nobody
 * @param iranCamp camp in office in Iran
 * @param usCamp camp in office in the US
 * @param iranVote Iran's presidential vote next to the window; null if none is known
 * @param usVote the US vote next to the window; null if none is known
 * @param usPresidential whether that is presidential, not a midterm
 * @param codes its conditions from 0 to 1
 */
public record Episode(
    String id,
    String name,
    String chain,
    LocalDate start,
    LocalDate end,
    Outcome outcome,
    Channel channel,
    double usAtTable,
    String mediators,
    Camp iranCamp,
    Camp usCamp,
    @Nullable LocalDate iranVote,
    @Nullable LocalDate usVote,
    boolean usPresidential,
    Codes codes) {

  /** The two windows that the base scenario itself was drawn after. */
  private static final Set<String> OWN = Set.of("eu_offer_2021", "vienna_1_6_2021");

  /** How the sides talked. */
  public enum Channel {
    /** At one table. */
    DIRECT,
    /** Through others. */
    INDIRECT,
    /** Both ways at once. */
    MIXED,
    /** At one table that nobody knew of. */
    SECRET
  }

  /** Length of the window in days. */
  public int days() {
    return (int) ChronoUnit.DAYS.between(start, end);
  }

  /** True for the windows that the base scenario was drawn after: no forecast is fair to them. */
  public boolean ofBaseScenario() {
    return OWN.contains(id);
  }

  /** True if the US had no part: the side {@code us} then stands for the principal at the table. */
  public boolean usAbsent() {
    return usAtTable == 0;
  }

  /** True if a deal of whatever depth was reached. */
  public boolean agreed() {
    return outcome == Outcome.DEAL || outcome == Outcome.INTERIM;
  }

  /** True if Iran votes for a president within so many days of the start. */
  boolean votesWithin(int days) {
    if (iranVote == null) {
      return false;
    }
    long ahead = ChronoUnit.DAYS.between(start, iranVote);
    return ahead >= 0 && ahead <= days;
  }
}
