package winset.history;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import winset.scenario.Camp;
import winset.scenario.FactionProfile;
import winset.scenario.Offers;
import winset.scenario.Records;
import winset.scenario.SideProfile;
import winset.scenario.Vote;

/**
 * A side under the camp that was in office: credit for a deal falls to the factions of that camp
 * and is lost by its rivals, as after a vote in equation (15). Power stays as in the cast, for the
 * table codes none.
 */
final class Government {

  /** Factions that are whoever governs; elsewhere a faction keeps its camp out of office. */
  private static final Set<String> EXECUTIVE = Set.of("us_wh", "us_state", "white_house");

  private final SideProfile side;
  private final Camp camp;

  private Government(SideProfile side, Camp camp) {
    this.side = side;
    this.camp = camp;
  }

  static Government of(SideProfile side, Camp camp) {
    return new Government(side, camp);
  }

  /** The side with its votes, and days already on the clock of its offers. */
  SideProfile with(Map<String, Vote> votes, int elapsed) {
    Map<String, FactionProfile> factions = new LinkedHashMap<>();
    side.factions().forEach((id, f) -> factions.put(id, placed(id, f)));
    Offers offers = Records.replaced(side.offers(), "elapsed", elapsed);
    SideProfile governed = Records.replaced(side, "incumbent", camp);
    governed = Records.replaced(governed, "offers", offers);
    governed = Records.replaced(governed, "factions", factions);
    return Records.replaced(governed, "elections", votes);
  }

  private FactionProfile placed(String id, FactionProfile f) {
    Camp own = EXECUTIVE.contains(id) ? camp : camp(f);
    double size = Math.abs(f.credit());
    double credit = own == Camp.NONE ? f.credit() : own == camp ? size : -size;
    return Records.replaced(Records.replaced(f, "credit", credit == 0 ? 0 : credit), "camp", own);
  }

  /** The camp of a faction: as it says, else by the sign of its credit, as in a run. */
  private Camp camp(FactionProfile f) {
    if (f.camp() != null) {
      return f.camp();
    }
    boolean inOffice = f.credit() > 0;
    return f.credit() == 0
        ? Camp.NONE
        : inOffice == (side.incumbent() == Camp.MODERATE) ? Camp.MODERATE : Camp.HARDLINE;
  }
}
