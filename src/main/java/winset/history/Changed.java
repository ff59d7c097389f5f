package winset.history;

import java.util.Map;
import winset.scenario.FactionProfile;
import winset.scenario.Scenario;
import winset.scenario.SideProfile;
import winset.scenario.SpoilerProfile;
import winset.scenario.WorldProfile;

/** Copies of scenario records with something replaced. */
final class Changed {

  private Changed() {}

  static FactionProfile stance(FactionProfile f, double stance) {
    return new FactionProfile(
        f.name(),
        f.power(),
        f.salience(),
        stance,
        f.trust(),
        f.credit(),
        f.camp(),
        f.veto(),
        f.spoiling(),
        f.openness());
  }

  static SideProfile factions(SideProfile side, Map<String, FactionProfile> factions) {
    return new SideProfile(
        side.name(),
        side.quota(),
        side.relief(),
        side.reliability(),
        side.baseResponse(),
        side.sit(),
        side.track(),
        side.incumbent(),
        side.audienceCost(),
        side.offers(),
        side.election(),
        factions,
        side.influence(),
        side.elections());
  }

  static Scenario with(Scenario s, WorldProfile world, Map<String, SpoilerProfile> spoilers) {
    return new Scenario(
        s.title(),
        s.about(),
        s.start(),
        s.end(),
        s.seed(),
        s.channel(),
        s.protocol(),
        s.gestures(),
        s.utility(),
        s.trust(),
        s.conduct(),
        s.wrangling(),
        s.spoiling(),
        s.shocks(),
        s.mediation(),
        s.turnover(),
        world,
        s.collapse(),
        s.iran(),
        s.us(),
        s.mediators(),
        spoilers,
        s.events());
  }
}
