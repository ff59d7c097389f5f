package winset.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
  private final Map<String, SpoilerProfile> external;
  private final Map<String, RandomStream> streams = new HashMap<>();

  Spoilers(Negotiation run, Scenario scenario) {
    this.run = run;
    rules = scenario.spoiling();
    external = scenario.spoilers();
    external.keySet().forEach(id -> streams.put(id, run.stream("spoiler." + id)));
    for (Party party : Party.values()) {
      for (Faction f : run.side(party).members()) {
        streams.put(f.id(), run.stream("spoiler." + f.id()));
      }
    }
  }

  /** A week of temptation. All decide on the same state; then they strike. */
  void act() {
    double closeness = closeness();
    List<Runnable> strikes = new ArrayList<>();
    for (Party party : Party.values()) {
      tempt(run.side(party), closeness, strikes);
    }
    external.forEach(
        (id, spoiler) -> {
          if (stream(id).happens(chance(spoiler.hazard() * closeness))) {
            double control = rules.control() * rules.externalControl();
            strikes.add(() -> strike(id, true, spoiler.victim(), control));
          }
        });
    strikes.forEach(Runnable::run);
  }

  private void tempt(Side side, double closeness, List<Runnable> strikes) {
    double[] values = side.evenValues(run.day());
    double creditScale = side.profile().election().credit() * side.pressure(run.day());
    for (int i = 0; i < values.length; i++) {
      Faction f = side.members()[i];
      if (f.profile().spoiling() > 0) {
        double loss = Math.max(0, -values[i]) + Math.max(0, -f.credit()) * creditScale;
        double rate = rules.hazard() * f.profile().spoiling() * Math.min(1, loss) * closeness;
        if (stream(f.id()).happens(chance(rate))) {
          strikes.add(() -> strike(f.id(), false, side.party().other(), rules.control()));
        }
      }
    }
  }

  private RandomStream stream(String actor) {
    return requireNonNull(streams.get(actor));
  }

  private static double chance(double rate) {
    return 1 - FastMath.exp(-rate);
  }

  /** How near a deal looks, from the gap between the last offers; above 1 once they cross. */
  private double closeness() {
    double gap = run.side(Party.IRAN).lastOffer() - run.side(Party.US).lastOffer();
    double nearness = Double.isNaN(gap) ? 0 : Math.max(0, 1 - gap / rules.distance());
    return rules.calm() + (1 - rules.calm()) * nearness;
  }

  private void strike(String actor, boolean outsider, Party victim, double control) {
    run.tell(new Event.Strike(actor, outsider, victim));
    for (Faction f : run.side(victim).members()) {
      f.suffer(control, rules.beliefShift());
    }
  }
}
