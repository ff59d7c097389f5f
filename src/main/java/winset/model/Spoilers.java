package winset.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hipparchus.util.FastMath;
import winset.scenario.Party;
import winset.scenario.Scenario;
import winset.scenario.SpoilerProfile;
import winset.scenario.Spoiling;

/**
 * Those who strike to wreck a deal, the harder the nearer it looks (Kydd and Walter 2002): factions
 * at home, and outsiders. Each has its own stream and draws every week. Equation (7).
 */
final class Spoilers {

  private final Negotiation run;
  private final Spoiling rules;
  private final Map<Faction, RandomStream> domestic = new LinkedHashMap<>();
  private final Map<String, SpoilerProfile> external;
  private final Map<String, RandomStream> outside = new LinkedHashMap<>();

  Spoilers(Negotiation run, Scenario scenario) {
    this.run = run;
    rules = scenario.spoiling();
    external = scenario.spoilers();
    external.keySet().forEach(id -> outside.put(id, run.stream("spoiler." + id)));
    for (Party party : Party.values()) {
      for (Faction f : run.side(party).members()) {
        if (f.profile().spoiling() > 0) {
          domestic.put(f, run.stream("spoiler." + f.id()));
        }
      }
    }
  }

  /** A week of temptation. */
  void act() {
    double closeness = closeness();
    for (Party party : Party.values()) {
      Side side = run.side(party);
      double[] values = side.evenValues(run.day());
      double creditScale =
          side.profile().election().credit() * run.calendar().pressure(party, run.day());
      for (int i = 0; i < values.length; i++) {
        Faction f = side.members()[i];
        RandomStream stream = domestic.get(f);
        if (stream != null) {
          double loss = Math.max(0, -values[i]) + Math.max(0, -f.credit()) * creditScale;
          double rate = rules.hazard() * f.profile().spoiling() * Math.min(1, loss) * closeness;
          if (stream.happens(chance(rate))) {
            strike(f.id(), false, party.other(), rules.control());
          }
        }
      }
    }
    outside.forEach(
        (id, stream) -> {
          SpoilerProfile spoiler = external.get(id);
          if (spoiler != null && stream.happens(chance(spoiler.hazard() * closeness))) {
            strike(id, true, spoiler.victim(), rules.control() * rules.externalControl());
          }
        });
  }

  private static double chance(double rate) {
    return 1 - FastMath.exp(-rate);
  }

  /** How near a deal looks, from the gap between the last offers. */
  private double closeness() {
    double gap = run.side(Party.IRAN).lastOffer() - run.side(Party.US).lastOffer();
    double nearness = Double.isNaN(gap) ? 0 : Math.max(0, 1 - gap / rules.reach());
    return rules.calm() + (1 - rules.calm()) * Math.min(1, nearness);
  }

  private void strike(String actor, boolean outsider, Party victim, double control) {
    run.tell(new Event.Strike(actor, outsider, victim));
    for (Faction f : run.side(victim).members()) {
      f.suffer(control, rules.beliefShift());
    }
  }
}
