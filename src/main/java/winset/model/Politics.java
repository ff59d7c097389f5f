package winset.model;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import winset.scenario.Party;
import winset.scenario.Scenario;

/** What moves inside the sides from week to week: moods, misjudgement, memory, wrangling. */
final class Politics {

  private final Negotiation run;
  private final Scenario scenario;
  private final Map<Faction, RandomStream> moods = new LinkedHashMap<>();
  private final Map<Party, RandomStream> estimates = new EnumMap<>(Party.class);
  private final Map<Party, Influence> influence = new EnumMap<>(Party.class);
  private final double innovation;

  Politics(Negotiation run, Scenario scenario) {
    this.run = run;
    this.scenario = scenario;
    double phi = scenario.shocks().persistence();
    innovation = Math.sqrt(1 - phi * phi);
    for (Party party : Party.values()) {
      Side side = run.side(party);
      influence.put(party, Influence.of(side.members(), side.profile().influence()));
      estimates.put(party, run.stream("estimate." + party));
      for (Faction f : side.members()) {
        moods.put(f, run.stream("mood." + f.id()));
      }
    }
  }

  /** Moods and misjudgements start from the laws they later keep. */
  void begin() {
    moods.forEach((f, stream) -> f.feel(scenario.shocks().sd() * stream.normal()));
    estimates.forEach(
        (party, stream) ->
            run.side(party).misjudge(scenario.shocks().estimateSd() * stream.normal()));
  }

  /** A week of moods and misjudgements: equation (14). */
  void shock() {
    double phi = scenario.shocks().persistence();
    double sd = innovation * scenario.shocks().sd();
    double estimateSd = innovation * scenario.shocks().estimateSd();
    moods.forEach((f, stream) -> f.feel(phi * f.mood() + sd * stream.normal()));
    estimates.forEach(
        (party, stream) -> {
          Side side = run.side(party);
          side.misjudge(phi * side.misjudgement() + estimateSd * stream.normal());
        });
  }

  /** A week of domestic politics, before the week's conduct is judged. */
  void week() {
    double memory = scenario.trust().memory();
    for (Party party : Party.values()) {
      for (Faction f : run.side(party).members()) {
        f.forget(memory);
      }
      wrangle(run.side(party));
    }
    run.mediation().rest(memory);
    run.talks().week();
    run.channel().chooseSeats();
  }

  private void wrangle(Side side) {
    double pressure = side.pressure(run.day());
    double attention = 1 - scenario.wrangling().deafness() * pressure;
    Faction[] factions = side.members();
    double[] heard =
        requireNonNull(influence.get(side.party()))
            .heard(
                each(factions, Faction::stance),
                each(factions, Faction::anchor),
                each(factions, f -> f.profile().openness() * attention),
                each(factions, Faction::power));
    for (int i = 0; i < factions.length; i++) {
      factions[i].hold(heard[i]);
    }
  }

  private static double[] each(Faction[] factions, ToDoubleFunction<Faction> value) {
    double[] values = new double[factions.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = value.applyAsDouble(factions[i]);
    }
    return values;
  }
}
