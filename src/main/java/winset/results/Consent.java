package winset.results;

import java.util.HashMap;
import java.util.Map;
import winset.model.Faction;
import winset.model.Negotiation;
import winset.model.Side;
import winset.model.WinSet;
import winset.scenario.Party;
import winset.scenario.Track;

/**
 * What the factions of a side make of a package. Who is pivotal, and how far it would go, is told
 * when that is news and not again.
 */
final class Consent {

  private static final double NEWS = 0.05;

  private final Names names;
  private final Map<String, Told> told = new HashMap<>();

  private record Told(String pivotal, double reach) {}

  Consent(Names names) {
    this.names = names;
  }

  /** Support for a package, and the pivotal faction's limit if that is news. */
  String on(Negotiation run, Party party, Track track, double x) {
    Side side = run.side(party);
    WinSet winSet = side.winSet(run.day(), side.depth(track));
    String support =
        "Support in " + names.of(party) + " " + Figures.percent(side.favour(run.day(), track, x));
    return support + (news(side, track, winSet) ? "; " + pivot(side, winSet) + "." : ".");
  }

  private boolean news(Side side, Track track, WinSet winSet) {
    String key = side.party() + "/" + track;
    String pivotal = pivotal(side, winSet).id();
    Told last = told.get(key);
    boolean same =
        last != null
            && last.pivotal.equals(pivotal)
            && Math.abs(last.reach - winSet.reach()) < NEWS;
    if (!same) {
      told.put(key, new Told(pivotal, winSet.reach()));
    }
    return !same;
  }

  private String pivot(Side side, WinSet winSet) {
    return "it hung on "
        + names.of(pivotal(side, winSet).id())
        + ": "
        + Sequencing.limit(side.party(), winSet.reach());
  }

  static Faction pivotal(Side side, WinSet winSet) {
    return side.factions().get(winSet.pivotal());
  }
}
